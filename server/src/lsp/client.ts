import { type InitializeParams, MarkupKind } from 'vscode-languageserver';
import type { InitializationOptions } from './protocol';
import type { PositionEncoding } from './text';

/** What the client can and wants, read once at `initialize`. */
export interface Client {
  readonly encoding: PositionEncoding;
  /** Asks for diagnostics itself; the server pushes none then. */
  readonly pulls: boolean;
  readonly refreshesDiagnostics: boolean;
  readonly relatedInformation: boolean;
  readonly versionedEdits: boolean;
  /** Watches files on the server's behalf. */
  readonly watchesFiles: boolean;
  readonly snippets: boolean;
  readonly insertReplace: boolean;
  readonly suggestCommand: string | undefined;
  /** How hovers and documentation are written. */
  readonly markupKind: MarkupKind;
  /** A JSON service stands beside this server. */
  readonly jsonService: boolean;
  readonly rulePage: string | undefined;
}

export function readClient({ capabilities, initializationOptions }: InitializeParams): Client {
  const { general, textDocument, workspace } = capabilities;
  const options = readOptions(initializationOptions);
  return {
    encoding: chooseEncoding(general?.positionEncodings),
    pulls: textDocument?.diagnostic !== undefined,
    refreshesDiagnostics: workspace?.diagnostics?.refreshSupport === true,
    relatedInformation:
      (textDocument?.diagnostic?.relatedInformation ?? textDocument?.publishDiagnostics?.relatedInformation) === true,
    versionedEdits: workspace?.workspaceEdit?.documentChanges === true,
    watchesFiles: workspace?.didChangeWatchedFiles?.dynamicRegistration === true,
    snippets: textDocument?.completion?.completionItem?.snippetSupport === true,
    insertReplace: textDocument?.completion?.completionItem?.insertReplaceSupport === true,
    suggestCommand: typeof options.suggestCommand === 'string' ? options.suggestCommand : undefined,
    markupKind: textDocument?.hover?.contentFormat?.includes(MarkupKind.Markdown)
      ? MarkupKind.Markdown
      : MarkupKind.PlainText,
    jsonService: options.jsonService === true,
    rulePage: typeof options.rulePage === 'string' ? options.rulePage : undefined,
  };
}

function readOptions(value: unknown): InitializationOptions {
  return typeof value === 'object' && value !== null ? value : {};
}

/** UTF-16 costs nothing here, and every client has it; UTF-8 is for those that do not offer it. */
function chooseEncoding(offered: readonly string[] | undefined): PositionEncoding {
  return offered && !offered.includes('utf-16') && offered.includes('utf-8') ? 'utf-8' : 'utf-16';
}
