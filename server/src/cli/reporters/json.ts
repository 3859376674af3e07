import { type Finding, fixable, type Span, version } from '../../index';
import type { CheckedFile, Reporter } from './result';

/** The shape of `docs/check.schema.json`. Lines and characters count from 0, characters in UTF-16 code units. */
export const json: Reporter = (files, { files: count, errors, warnings, informations, hints }) =>
  `${JSON.stringify(
    {
      version,
      files: files.map((file) => ({
        path: file.path,
        framework: file.framework,
        findings: file.findings.map((finding) => findingJson(finding, file)),
      })),
      summary: { files: count, errors, warnings, informations, hints },
    },
    undefined,
    2,
  )}\n`;

function findingJson(finding: Finding, file: CheckedFile) {
  return {
    rule: finding.rule,
    severity: finding.severity,
    message: finding.message,
    range: rangeJson(finding.span, file),
    path: finding.path,
    related: (finding.related ?? []).map((related) => ({
      message: related.message,
      range: rangeJson(related.span, file),
      path: related.path,
    })),
    fixable: fixable(finding),
  };
}

function rangeJson(span: Span, { text }: CheckedFile) {
  return { start: text.positionAt(span.start), end: text.positionAt(span.end) };
}
