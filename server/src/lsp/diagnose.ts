import { type Diagnostic, DiagnosticSeverity } from 'vscode-languageserver';
import { checkDocument, configDiagnosticOf, diagnosticOf, diagnosticSource, type Finding } from '../index';
import { isConfigFile } from './configuration';
import type { Host } from './host';
import type { Judged, Session } from './session';
import type { Text } from './text';

/** More than anybody reads, and than editors show; what is left out is told. */
const mostDiagnostics = 1_000;

/** The diagnostics of an open document, of its version at this moment. */
export async function documentDiagnostics(uri: string, session: Session, host: Host): Promise<readonly Diagnostic[]> {
  const text = session.documents.text(uri);
  return text && isConfigFile(uri)
    ? configDiagnostics(session, text)
    : findingDiagnostics(session, host, await session.judged(uri));
}

export async function configDiagnostics(session: Session, text: Text): Promise<readonly Diagnostic[]> {
  return (await session.configProblems(text.uri, text.getText())).map((problem) => configDiagnosticOf(problem, text));
}

export function findingDiagnostics(session: Session, host: Host, judged: Judged | undefined): readonly Diagnostic[] {
  if (!judged || judged.found.excluded) {
    return [];
  }
  const { client } = session;
  const findings = checkDocument(judged.document, judged.config, {
    syntax: !client.jsonService,
    today: new Date().toISOString().slice(0, 10),
    suppressions: judged.found.suppressions,
    onRuleFailure: (rule, error) => session.ruleFailed(rule, judged.document.uri, error),
  });
  const options = { rulePage: client.rulePage ?? host.rulePage, related: client.relatedInformation };
  const shown = findings.length > mostDiagnostics ? gravest(findings) : findings;
  const diagnostics = shown.map((finding) => diagnosticOf(finding, judged.document, options));
  return shown === findings ? diagnostics : [...diagnostics, leftOut(findings.length - shown.length)];
}

const order: readonly Finding['severity'][] = ['error', 'warning', 'information', 'hint'];

function gravest(findings: readonly Finding[]): Finding[] {
  return [...findings].sort((a, b) => order.indexOf(a.severity) - order.indexOf(b.severity)).slice(0, mostDiagnostics);
}

function leftOut(count: number): Diagnostic {
  const start = { line: 0, character: 0 };
  return {
    range: { start, end: start },
    severity: DiagnosticSeverity.Information,
    source: diagnosticSource,
    message: `${count} more findings of this file are not shown, the least grave ones. Run framework-lint check to see all.`,
  };
}
