import {
  type Connection,
  type DocumentDiagnosticReport,
  DocumentDiagnosticReportKind,
  LSPErrorCodes,
  ResponseError,
} from 'vscode-languageserver';
import { documentDiagnostics } from './diagnose';
import type { Host } from './host';
import type { Session } from './session';

/** Texts above this length are not judged at every keystroke where the server pushes; in UTF-16 code units. */
const largeText = 1_000_000;
const pauseForLargeText = 200;

/** Diagnostics of a document for a client that asks for them. */
export function answerDiagnostics(connection: Connection, host: Host, session: () => Session): void {
  connection.languages.diagnostics.on(
    async ({ textDocument: { uri }, previousResultId }, token): Promise<DocumentDiagnosticReport> => {
      if (previousResultId !== undefined && previousResultId === session().judge.currentId(uri)) {
        return { kind: DocumentDiagnosticReportKind.Unchanged, resultId: previousResultId };
      }
      const found = await documentDiagnostics(uri, session(), host, token);
      if (!found) {
        // Not `ServerCancelled` without a retrigger: VS Code's client then never asks for this document again.
        throw new ResponseError(LSPErrorCodes.RequestCancelled, 'The question was taken back.');
      }
      const items = [...found.items];
      return found.id === undefined
        ? { kind: DocumentDiagnosticReportKind.Full, items }
        : { kind: DocumentDiagnosticReportKind.Full, resultId: found.id, items };
    },
  );
}

/** Keeps the diagnostics of a client that cannot ask for them up to date. */
export function pushDiagnostics(connection: Connection, host: Host, session: Session): void {
  const push = async (uri: string) => {
    const text = session.documents.text(uri);
    if (!text) {
      await connection.sendDiagnostics({ uri, diagnostics: [] });
      return;
    }
    if (text.length > largeText) {
      await host.delay(pauseForLargeText);
      if (session.documents.text(uri) !== text) {
        return;
      }
    }
    const found = await documentDiagnostics(uri, session, host);
    // A newer version has its own turn; what was found for this one would be shown at wrong places.
    if (found && session.documents.text(uri) === text) {
      await connection.sendDiagnostics({ uri, version: text.version, diagnostics: [...found.items] });
    }
  };
  const pushAll = (uris: readonly string[]) => {
    for (const uri of uris) {
      push(uri).catch((error) => session.warn(`The diagnostics of ${uri} failed. ${String(error)}`));
    }
  };
  session.onChanged((uri) => pushAll(uri === undefined ? session.documents.uris() : [uri]));
  session.onSettled((uri) => pushAll([uri]));
}
