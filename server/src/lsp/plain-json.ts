import type { Connection, FormattingOptions, Range, TextEdit } from 'vscode-languageserver';
import { isConfigFile } from './configuration';
import type { Host, JsonService } from './host';
import type { Session } from './session';

/** The service for a document that needs one: its client has none. */
export type PlainJson = (uri: string) => Promise<JsonService | undefined>;

export function createPlainJson(host: Host, session: () => Session): PlainJson {
  let loading: Promise<JsonService> | undefined;
  return async (uri) => {
    if (session().client.jsonService || !host.loadJsonService || !session().documents.text(uri)) {
      return undefined;
    }
    loading ??= host.loadJsonService();
    return loading;
  };
}

/** Formatting of frameworks and of configuration files; other JSON belongs to whoever formats it now. */
export function serveFormatting(connection: Connection, session: () => Session, plainJson: PlainJson): void {
  const format = async (uri: string, options: FormattingOptions, range?: Range): Promise<TextEdit[] | null> => {
    const { documents } = session();
    const isOurs = isConfigFile(uri) || documents.parsed(uri)?.framework !== undefined;
    const service = isOurs ? await plainJson(uri) : undefined;
    const text = documents.text(uri);
    return service && text ? service.format(text, options, range) : null;
  };
  connection.onDocumentFormatting(({ textDocument, options }) => format(textDocument.uri, options));
  connection.onDocumentRangeFormatting(({ textDocument, options, range }) => format(textDocument.uri, options, range));
}
