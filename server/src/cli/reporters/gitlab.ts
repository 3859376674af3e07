import { createHash } from 'node:crypto';
import { jsonText } from '../../pages/escape';
import { withOccurrence } from './occurrences';
import type { ReporterFactory } from './result';

const severities = { error: 'major', warning: 'minor', information: 'info', hint: 'info' } as const;

/** A Code Quality report: https://docs.gitlab.com/ci/testing/code_quality/#code-quality-report-format */
export const gitlab: ReporterFactory = ({ repositoryPath }) => {
  let first = true;
  return {
    start: () => '[',
    file: (file) =>
      withOccurrence(file)
        .map(({ finding, occurrence }) => {
          const path = repositoryPath(file.path);
          const issue = {
            description: finding.message,
            check_name: finding.rule,
            fingerprint: createHash('sha256')
              .update(JSON.stringify([path, finding.fingerprint, occurrence]))
              .digest('hex'),
            severity: severities[finding.severity],
            location: { path, lines: { begin: finding.range.start.line + 1, end: finding.range.end.line + 1 } },
          };
          const lead = first ? '\n' : ',\n';
          first = false;
          return `${lead}${jsonText(issue)}`;
        })
        .join(''),
    end: () => `${first ? '' : '\n'}]\n`,
  };
};
