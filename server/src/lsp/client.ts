import { type InitializeParams, MarkupKind } from 'vscode-languageserver';
import type { InitializationOptions } from './protocol';
import type { PositionEncoding } from './text';

/** What the client can and wants, read once at `initialize`. */
export interface Client {
  readonly encoding: PositionEncoding;
  /** Folders of the workspace at the start; their URIs. */
  readonly folders: readonly string[];
  /** Asks for diagnostics itself; the server pushes none then. */
  readonly pulls: boolean;
  readonly relatedInformation: boolean;
  readonly versionedEdits: boolean;
  /** Makes files that an edit asks for. */
  readonly createsFiles: boolean;
  /** Watches files on the server's behalf. */
  readonly watchesFiles: boolean;
  /** Answers `workspace/configuration`. */
  readonly hasSettings: boolean;
  readonly registersSettings: boolean;
  /** Shows the progress of work that the server begins. */
  readonly showsProgress: boolean;
  /** What the client asks for again when it is told to. */
  readonly refreshes: {
    readonly diagnostics: boolean;
    readonly codeLens: boolean;
    readonly inlayHints: boolean;
    readonly semanticTokens: boolean;
  };
  readonly snippets: boolean;
  readonly insertReplace: boolean;
  readonly suggestCommand: string | undefined;
  readonly lensCommand: string | undefined;
  readonly reasonCommand: string | undefined;
  /** How hovers and documentation are written. */
  readonly markupKind: MarkupKind;
  /** A JSON service stands beside this server. */
  readonly jsonService: boolean;
  readonly rulePage: string | undefined;
  /** Where the bundle for Excel is. */
  readonly workbooks: string | undefined;
  readonly settings: unknown;
}

export function readClient({
  capabilities,
  initializationOptions,
  workspaceFolders,
  rootUri,
}: InitializeParams): Client {
  const { general, textDocument, workspace, window } = capabilities;
  const options = readOptions(initializationOptions);
  return {
    encoding: chooseEncoding(general?.positionEncodings),
    folders: workspaceFolders?.map(({ uri }) => uri) ?? (rootUri ? [rootUri] : []),
    pulls: textDocument?.diagnostic !== undefined,
    relatedInformation:
      (textDocument?.diagnostic?.relatedInformation ?? textDocument?.publishDiagnostics?.relatedInformation) === true,
    versionedEdits: workspace?.workspaceEdit?.documentChanges === true,
    createsFiles: workspace?.workspaceEdit?.resourceOperations?.includes('create') === true,
    watchesFiles: workspace?.didChangeWatchedFiles?.dynamicRegistration === true,
    hasSettings: workspace?.configuration === true,
    registersSettings: workspace?.didChangeConfiguration?.dynamicRegistration === true,
    showsProgress: window?.workDoneProgress === true,
    refreshes: {
      diagnostics: workspace?.diagnostics?.refreshSupport === true,
      codeLens: workspace?.codeLens?.refreshSupport === true,
      inlayHints: workspace?.inlayHint?.refreshSupport === true,
      semanticTokens: workspace?.semanticTokens?.refreshSupport === true,
    },
    snippets: textDocument?.completion?.completionItem?.snippetSupport === true,
    insertReplace: textDocument?.completion?.completionItem?.insertReplaceSupport === true,
    suggestCommand: text(options.suggestCommand),
    lensCommand: text(options.lensCommand),
    reasonCommand: text(options.reasonCommand),
    markupKind: textDocument?.hover?.contentFormat?.includes(MarkupKind.Markdown)
      ? MarkupKind.Markdown
      : MarkupKind.PlainText,
    jsonService: options.jsonService === true,
    rulePage: text(options.rulePage),
    workbooks: text(options.workbooks),
    settings: options.settings,
  };
}

function readOptions(value: unknown): InitializationOptions {
  return typeof value === 'object' && value !== null ? value : {};
}

function text(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined;
}

/** UTF-16 costs nothing here, and every client has it; UTF-8 is for those that do not offer it. */
function chooseEncoding(offered: readonly string[] | undefined): PositionEncoding {
  return offered && !offered.includes('utf-16') && offered.includes('utf-8') ? 'utf-8' : 'utf-16';
}
