import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Config } from '../config/config';
import type { Suppression } from '../config/file';
import type { FrameworkDocument, Span } from '../framework/model';
import { checkDocument, fixable } from '../rules/check';
import type { Elsewhere } from '../rules/elsewhere';
import { fingerprint } from '../rules/fingerprint';
import type { Finding, Related } from '../rules/rule';
import { excerptOf } from './excerpt';
import type { ReportedFinding, ReportedPlace } from './types';

export interface Judgement {
  readonly findings: readonly ReportedFinding[];
  /** Suppressions of this file that met no finding. */
  readonly unused: readonly Suppression[];
  /** Sentences on rules that broke. */
  readonly failures: readonly string[];
}

export interface JudgeOptions {
  /** As reports show the file. */
  readonly path: string;
  readonly named: boolean;
  readonly config: Config;
  readonly suppressions: readonly Suppression[];
  /** `2027-01-31`, for dates in the future. */
  readonly today?: string;
  readonly elsewhere?: Elsewhere;
}

/** The findings of a document as plain data. */
export function judge(document: FrameworkDocument, options: JudgeOptions): Judgement {
  const failures: string[] = [];
  let unused: readonly Suppression[] = [];
  const findings = checkDocument(document, options.config, {
    namedByUser: options.named,
    suppressions: options.suppressions,
    ...(options.today === undefined ? {} : { today: options.today }),
    elsewhere: options.elsewhere,
    onUnused: (suppressions) => {
      unused = suppressions;
    },
    onRuleFailure: (rule, error) => {
      failures.push(`The rule ${rule} failed on ${options.path}. Please report it: ${String(error)}`);
    },
  });
  return { findings: findings.map((finding) => reported(finding, document)), unused, failures };
}

function reported(finding: Finding, document: FrameworkDocument): ReportedFinding {
  const excerpt = excerptOf(document.text.getText(), finding.span);
  return {
    rule: finding.rule,
    severity: finding.severity,
    ...place(finding, document.text),
    related: (finding.related ?? []).map((it) => place(it, document.text)),
    fixable: fixable(finding),
    fingerprint: fingerprint(finding, document),
    ...(excerpt ? { excerpt } : {}),
  };
}

function place({ message, span, path }: Related, text: TextDocument): ReportedPlace {
  return { message, range: rangeOf(span, text), path };
}

function rangeOf(span: Span, text: TextDocument) {
  return { start: text.positionAt(span.start), end: text.positionAt(span.end) };
}
