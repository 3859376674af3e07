/**
 * The requests of our own, beside the standard ones. Plain data, written once: the client imports this file and no
 * other of the server. Ranges are LSP ranges.
 */

interface Range {
  readonly start: { readonly line: number; readonly character: number };
  readonly end: { readonly line: number; readonly character: number };
}

/** What a client may tell at `initialize`, all of it optional. */
export interface InitializationOptions {
  /** A JSON service stands beside this server: leave it syntax errors, duplicate keys, and all that any JSON file has. */
  readonly jsonService?: boolean;
  /** The address of a rule's page, with `{rule}` for its id; may be a `command:` URI. Default: the page in this package. */
  readonly rulePage?: string;
  /** The address of `dist/workbooks.js`, for a server in a worker, which does not know its own. */
  readonly workbooks?: string;
  /** A command of the client that opens its list of completions; run after a topic, so that verbs are offered at once. */
  readonly suggestCommand?: string;
  /** A command of the client for a click on a code lens; its arguments are the document's URI and the level's key. */
  readonly lensCommand?: string;
  /**
   * A command of the client that asks for a reason and then sends `framework/suppress`; its argument is `SuppressParams`
   * without the reason. Without it, the action writes an entry whose reason is still to be written.
   */
  readonly reasonCommand?: string;
  /** Settings for a client that does not answer `workspace/configuration`: `{ codeLens: { enabled: false } }`. */
  readonly settings?: unknown;
}

/**
 * Client to server: the levels, statements and threads of a document, made for views; null where it is no framework.
 * Of a document that is not open: as it is on disk.
 */
export const outlineRequest = 'framework/outline';

export interface OutlineParams {
  readonly textDocument: { readonly uri: string };
}

export interface FrameworkOutline {
  readonly uri: string;
  /** The document's version that this was made from; 0 where it is not open. */
  readonly version: number;
  /** The occupation's title; empty where there is none. */
  readonly title: string;
  /** Such as "v.26.05"; empty where there is none. */
  readonly frameworkVersion: string;
  /** Weakest first. */
  readonly levels: readonly OutlineLevel[];
  readonly threads: readonly OutlineThread[];
}

export interface OutlineLevel {
  readonly key: string;
  readonly label: string;
  /** The whole level: key and value. */
  readonly range: Range;
  /** The label, or else the key. */
  readonly selectionRange: Range;
  /** Mean strength of the statements that have one, 1 to 6; null where none has. */
  readonly meanStrength: number | null;
  readonly statements: readonly OutlineStatement[];
}

export interface OutlineStatement {
  /** Level and content, not place: the same while the statement moves or others change. Unique in the outline. */
  readonly id: string;
  /** Place in the `statements` array of the file. */
  readonly index: number;
  readonly text: string;
  /** Empty where the statement has none. */
  readonly topic: string;
  /** What follows the separator, or the whole text. */
  readonly body: string;
  /** 1 to 6; null where no verb is known. */
  readonly strength: number | null;
  /** Key of the level that it reads like; null: no verdict. */
  readonly readsLike: string | null;
  /** Id of its thread; null where it has none. */
  readonly thread: string | null;
  /** Inside the quotes. */
  readonly range: Range;
}

export interface OutlineThread {
  readonly id: string;
  readonly name: string;
  /** `[level key, index]`, from the lowest level up. */
  readonly statements: readonly (readonly [string, number])[];
  /** Keys of the levels that it skips between two that it has. */
  readonly missing: readonly string[];
  /** Pairs of `[level key, index]`: from a lower level to a higher one where the strength falls. */
  readonly regressions: readonly { readonly from: readonly [string, number]; readonly to: readonly [string, number] }[];
}

/** Client to server: URIs of the frameworks that are open or in the workspace's folders. */
export const listFrameworksRequest = 'framework/list';

/** Client to server: an author's change as text edits that keep the file's layout; null where it cannot be made. */
export const editRequest = 'framework/edit';

export interface EditParams {
  readonly textDocument: { readonly uri: string };
  readonly change: StatementChange;
}

/** `index` is a place in the `statements` array of the file; the array's length puts a statement last. */
export interface StatementPlace {
  readonly level: string;
  readonly index: number;
}

/** What happens to statements. Places are those before the change. */
export type StatementChange =
  | { readonly kind: 'insert'; readonly at: StatementPlace; readonly texts: readonly string[] }
  | { readonly kind: 'replace'; readonly at: StatementPlace; readonly text: string }
  | { readonly kind: 'remove'; readonly statements: readonly StatementPlace[] }
  /** In the order of the list; a move within a level counts places before anything is taken out. */
  | { readonly kind: 'move'; readonly statements: readonly StatementPlace[]; readonly to: StatementPlace };

export interface EditResult {
  /** The document's version that the edits fit; they must not be applied to another. */
  readonly version: number;
  /** None overlaps another. */
  readonly edits: readonly { readonly range: Range; readonly newText: string }[];
}

/** Client to server: the main verb of a statement and others that fit its level; null where it has no verb. */
export const verbsRequest = 'framework/verbs';

export interface VerbsParams extends StatementPlace {
  readonly textDocument: { readonly uri: string };
}

export interface VerbsResult {
  readonly version: number;
  /** The verb in the text, to be replaced. */
  readonly range: Range;
  readonly verb: string;
  /** Best first; written as the present one is (case, ending). */
  readonly choices: readonly { readonly verb: string; readonly strength: number; readonly fits: boolean }[];
}

/** Client to server: the edit of the configuration that keeps a finding; a `WorkspaceEdit`, null where it is gone. */
export const suppressRequest = 'framework/suppress';

export interface SuppressParams {
  readonly uri: string;
  readonly rule: string;
  /** Of the finding: `["framework", "levels", "emerging", "statements", 3]`. */
  readonly path: readonly (string | number)[];
  readonly message: string;
  readonly reason: string;
}

/**
 * A command of the server (`workspace/executeCommand`): judges every framework of the workspace that is not open, and
 * answers with a `CheckWorkspaceResult`. A client that cannot pull diagnostics is pushed what was found.
 */
export const checkWorkspaceCommand = 'framework-lint.checkWorkspace';

/** Numbers of files and findings. */
export interface CheckWorkspaceResult {
  readonly files: number;
  readonly errors: number;
  readonly warnings: number;
  readonly informations: number;
  readonly hints: number;
}

/** Server to client, where the server has no file system of its own: URIs of the JSON and `.gitignore` files of a folder. */
export const listFilesRequest = 'framework/listFiles';

export interface ListFilesParams {
  readonly folder: string;
}

/** Server to client, where the server has no file system of its own (web): the text at a URI, null where there is none. */
export const readFileRequest = 'framework/readFile';

export interface ReadFileParams {
  readonly uri: string;
}

/** Client to server: what changed in meaning between two texts; null where one of them is no framework. */
export const compareRequest = 'framework/compare';

export interface CompareParams {
  readonly before: { readonly uri: string; readonly text: string };
  /** Its configuration judges both. */
  readonly after: { readonly uri: string; readonly text: string };
}

export interface CompareResult {
  /** `2 added, 1 moved`; empty where nothing changed in meaning. */
  readonly summary: string;
  readonly sections: readonly CompareSection[];
}

export interface CompareSection {
  readonly title: string;
  readonly items: readonly CompareItem[];
}

export interface CompareItem {
  /** `+` came, `-` went, `~` changed, `>` moved, `!` to be looked at, `=` the same in meaning. */
  readonly mark: '+' | '-' | '~' | '>' | '!' | '=';
  readonly headline: string;
  readonly texts: readonly (readonly { readonly kind: 'same' | 'removed' | 'added'; readonly text: string }[])[];
  /** In the text after. */
  readonly range?: Range;
  readonly rangeBefore?: Range;
}

/** Texts, but for `xlsx`, an Excel workbook: its bytes travel in base64. */
export type ExchangeForm = 'csv' | 'xlsx' | 'markdown' | 'case' | 'rsd';

export interface ExchangeProblem {
  readonly where: string;
  readonly message: string;
}

/** Client to server: a framework in another form; null where the text is no framework. */
export const exportRequest = 'framework/export';

export interface ExportParams {
  readonly uri: string;
  readonly text: string;
  readonly form: ExchangeForm;
}

export interface ExportResult {
  readonly text: string;
  readonly losses: readonly ExchangeProblem[];
}

/** Client to server: a framework of another form; null where the content is not of the form. */
export const importRequest = 'framework/import';

export interface ImportParams {
  readonly form: ExchangeForm;
  readonly text: string;
}

export interface ImportResult {
  readonly text: string;
  readonly levels: number;
  readonly statements: number;
  readonly problems: readonly ExchangeProblem[];
}

/** Client to server: one page of frameworks, for people who do not read JSON; null where none of the texts is one. */
export const reportRequest = 'framework/report';

export interface ReportParams {
  readonly texts: readonly {
    readonly uri: string;
    readonly text: string;
    /** As the page shows the file. */
    readonly path: string;
  }[];
  readonly form: 'html' | 'markdown';
}

export interface ReportResult {
  readonly text: string;
  readonly frameworks: number;
}
