import { type CancellationToken, type Diagnostic, DiagnosticSeverity } from 'vscode-languageserver';
import {
  checkDocument,
  configDiagnosticOf,
  diagnosticOf,
  diagnosticSource,
  type Finding,
  type FrameworkDocument,
} from '../index';
import { isConfigFile } from './configuration';
import type { Host } from './host';
import type { Judged, Session } from './session';
import type { Text } from './text';

/** More than anybody reads, and than editors show; what is left out is told. */
const mostDiagnostics = 1_000;

export interface DocumentDiagnostics {
  readonly items: readonly Diagnostic[];
  /** Names these diagnostics for good; undefined where they are made anew each time. */
  readonly id: string | undefined;
}

/** The diagnostics of an open document, of its version at this moment; undefined where the token was cancelled. */
export async function documentDiagnostics(
  uri: string,
  session: Session,
  host: Host,
  token?: CancellationToken,
): Promise<DocumentDiagnostics | undefined> {
  const text = session.documents.text(uri);
  if (text && isConfigFile(uri)) {
    return { items: await configDiagnostics(session, text), id: undefined };
  }
  const verdict = await session.judge.verdict(uri, token);
  if (!verdict) {
    return token?.isCancellationRequested ? undefined : { items: [], id: undefined };
  }
  return { items: shown(verdict.findings, verdict.judged.document, session, host), id: verdict.id };
}

export async function configDiagnostics(session: Session, text: Text): Promise<readonly Diagnostic[]> {
  return (await session.configProblems(text.uri, text.getText())).map((problem) => configDiagnosticOf(problem, text));
}

/** Of a text that is not open. */
export async function findingDiagnostics(
  session: Session,
  host: Host,
  judged: Judged | undefined,
): Promise<readonly Diagnostic[]> {
  if (!judged || judged.found.excluded) {
    return [];
  }
  const { client } = session;
  const findings = checkDocument(judged.document, judged.config, {
    elsewhere: await session.others.settled(judged.document.uri, judged.config),
    syntax: !client.jsonService,
    today: new Date().toISOString().slice(0, 10),
    suppressions: judged.found.suppressions,
    onRuleFailure: (rule, error) => session.ruleFailed(rule, judged.document.uri, error),
  });
  return shown(findings, judged.document, session, host);
}

function shown(
  findings: readonly Finding[],
  document: FrameworkDocument,
  { client }: Session,
  host: Host,
): readonly Diagnostic[] {
  const options = { rulePage: client.rulePage ?? host.rulePage, related: client.relatedInformation };
  const told = findings.length > mostDiagnostics ? gravest(findings) : findings;
  const diagnostics = told.map((finding) => diagnosticOf(finding, document, options));
  return told === findings ? diagnostics : [...diagnostics, leftOut(findings.length - told.length)];
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
