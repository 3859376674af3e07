import { type Connection, type DocumentDiagnosticReport, DocumentDiagnosticReportKind } from 'vscode-languageserver';
import { documentDiagnostics } from './diagnose';
import type { Host } from './host';
import type { Session } from './session';

/** Texts above this length are not judged at every keystroke where the server pushes; in UTF-16 code units. */
const largeText = 1_000_000;
const pauseForLargeText = 200;

/** Diagnostics of a document for a client that asks for them. */
export function answerDiagnostics(connection: Connection, host: Host, session: () => Session): void {
  connection.languages.diagnostics.on(
    async ({ textDocument: { uri }, previousResultId }): Promise<DocumentDiagnosticReport> => {
      const resultId = session().stamp(uri);
      if (resultId === previousResultId) {
        return { kind: DocumentDiagnosticReportKind.Unchanged, resultId };
      }
      const items = await documentDiagnostics(uri, session(), host);
      // A newer version may have been judged; then the next question gets a new answer in any case.
      return { kind: DocumentDiagnosticReportKind.Full, resultId, items: [...items] };
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
    if (text.getText().length > largeText) {
      await host.delay(pauseForLargeText);
      if (session.documents.text(uri) !== text) {
        return;
      }
    }
    const diagnostics = await documentDiagnostics(uri, session, host);
    // A newer version has its own turn; what was found for this one would be shown at wrong places.
    if (session.documents.text(uri) === text) {
      await connection.sendDiagnostics({ uri, version: text.version, diagnostics: [...diagnostics] });
    }
  };
  session.onChanged((uri) => {
    for (const it of uri === undefined ? session.documents.uris() : [uri]) {
      push(it).catch((error) => session.warn(`The diagnostics of ${it} failed. ${String(error)}`));
    }
  });
}
