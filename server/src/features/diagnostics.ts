import type { TextDocument } from 'vscode-languageserver-textdocument';
import { type Diagnostic, DiagnosticSeverity, DiagnosticTag } from 'vscode-languageserver-types';
import type { Severity } from '../config/config';
import type { ConfigProblem } from '../config/file';
import type { FrameworkDocument } from '../framework/model';
import type { Finding } from '../rules/rule';
import { rangeOf } from './ranges';

/** Stands as the source beside every finding. */
export const diagnosticSource = 'framework-lint';

export interface DiagnosticOptions {
  /** The address of a rule's page, with `{rule}` for its id; undefined: no link. */
  readonly rulePage: string | undefined;
  /** The client shows related places. */
  readonly related: boolean;
}

export function diagnosticOf(finding: Finding, document: FrameworkDocument, options: DiagnosticOptions): Diagnostic {
  const diagnostic: Diagnostic = {
    range: rangeOf(document, finding.span),
    severity: severities[finding.severity],
    source: diagnosticSource,
    code: finding.rule,
    message: finding.message,
  };
  if (options.rulePage !== undefined) {
    diagnostic.codeDescription = { href: options.rulePage.replace('{rule}', finding.rule) };
  }
  if (finding.tags?.includes('unnecessary')) {
    diagnostic.tags = [DiagnosticTag.Unnecessary];
  }
  const related = [
    ...(finding.related ?? []).map(({ span, message }) => ({
      location: { uri: document.uri, range: rangeOf(document, span) },
      message,
    })),
    ...(finding.elsewhere ?? []).map(({ file, range, message }) => ({ location: { uri: file, range }, message })),
  ];
  if (options.related && related.length > 0) {
    diagnostic.relatedInformation = related;
  }
  return diagnostic;
}

/** What a configuration file gets wrong, as a diagnostic of that file. */
export function configDiagnosticOf(problem: ConfigProblem, text: TextDocument): Diagnostic {
  return {
    range: { start: text.positionAt(problem.start), end: text.positionAt(problem.end) },
    severity: severities[problem.severity],
    source: diagnosticSource,
    code: problem.code,
    message: problem.message,
  };
}

const severities: Readonly<Record<Severity, DiagnosticSeverity>> = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  information: DiagnosticSeverity.Information,
  hint: DiagnosticSeverity.Hint,
};
