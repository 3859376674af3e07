import {
  type Connection,
  type Diagnostic,
  type DocumentDiagnosticReport,
  DocumentDiagnosticReportKind,
} from 'vscode-languageserver';
import { checkDocument, configDiagnosticOf, diagnosticOf } from '../index';
import { isConfigFile } from './configuration';
import type { Host } from './host';
import type { Session } from './session';

/** Texts above this length are not judged at every keystroke where the server pushes; in UTF-16 code units. */
const largeText = 1_000_000;
const pauseForLargeText = 200;

/** Findings as diagnostics: on request where the client asks, else pushed; never both. */
export function serveDiagnostics(connection: Connection, host: Host, session: () => Session): void {
  connection.languages.diagnostics.on(async ({ textDocument }): Promise<DocumentDiagnosticReport> => {
    const items = await diagnose(textDocument.uri, host, session());
    return { kind: DocumentDiagnosticReportKind.Full, items };
  });
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
    const diagnostics = await diagnose(uri, host, session);
    // A newer version has its own turn; what was found for this one would be shown at wrong places.
    if (session.documents.text(uri) === text) {
      await connection.sendDiagnostics({ uri, version: text.version, diagnostics });
    }
  };
  session.onChanged((uri) => {
    for (const it of uri === undefined ? session.documents.uris() : [uri]) {
      push(it).catch((error) => session.warn(`The diagnostics of ${it} failed. ${String(error)}`));
    }
  });
}

async function diagnose(uri: string, host: Host, session: Session): Promise<Diagnostic[]> {
  const { client, documents } = session;
  const text = documents.text(uri);
  if (text && isConfigFile(uri)) {
    return (await session.configProblems(uri, text.getText())).map((it) => configDiagnosticOf(it, text));
  }
  const judged = await session.judged(uri);
  if (!judged || judged.found.excluded) {
    return [];
  }
  const options = { rulePage: client.rulePage ?? host.rulePage, related: client.relatedInformation };
  const findings = checkDocument(judged.document, judged.config, {
    syntax: !client.jsonService,
    today: new Date().toISOString().slice(0, 10),
    suppressions: judged.found.suppressions,
    onRuleFailure: (rule, error) => session.warn(`The rule ${rule} failed on ${uri}. ${String(error)}`),
  });
  return findings.map((finding) => diagnosticOf(finding, judged.document, options));
}
