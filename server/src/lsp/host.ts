import type { CompletionList, FormattingOptions, Hover, Position, Range, TextEdit } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type * as Workbooks from '../workbooks';

/** All that the server knows of the world outside its connection. */
export interface Host {
  /** The text at a URI; undefined where there is no file. Other failures throw. */
  readFile(uri: string): Promise<string | undefined>;
  /** URIs of the files below a folder that are looked at without being open: frameworks, and configurations. */
  listFiles(folder: string): AsyncIterable<string>;
  /** Whether `listFiles` of the folder names a file, or would have before it was deleted. */
  isListed(folder: string, uri: string): Promise<boolean>;
  delay(milliseconds: number): Promise<void>;
  /** The address of a rule's page, with `{rule}` for its id; a client may name another at `initialize`. */
  readonly rulePage: string | undefined;
  /** @param address what the client says about where the bundle is */
  loadWorkbooks(address: string | undefined): Promise<typeof Workbooks>;
  readonly base64: {
    toBytes(text: string): Uint8Array;
    toText(bytes: Uint8Array): string;
  };
  /** For editors that have no JSON service of their own; undefined where every client has one. */
  readonly loadJsonService?: () => Promise<JsonService>;
}

/** What any JSON file needs. */
export interface JsonService {
  /** Edits that set a text in lines, all of it or a range. */
  format(text: TextDocument, options: FormattingOptions, range: Range | undefined): TextEdit[];
  /** Keys and values of `.framework-lint.json`. */
  completeConfig(text: TextDocument, position: Position): Promise<CompletionList | null>;
  hoverConfig(text: TextDocument, position: Position): Promise<Hover | null>;
}
