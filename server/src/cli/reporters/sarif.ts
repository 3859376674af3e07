import { type Severity, version } from '../../index';
import { jsonText } from '../../pages/escape';
import { withOccurrence } from './occurrences';
import type { CheckedFile, Range, ReporterFactory, ReportOptions, Summary } from './result';
import { reportedRules } from './rules';

const levels = { error: 'error', warning: 'warning', information: 'note', hint: 'note', off: 'none' } as const;

/** SARIF 2.1.0, for code scanning services. */
export const sarif: ReporterFactory = (options) => {
  let first = true;
  return {
    start: () => `${head()}"results":[`,
    file: (file) =>
      resultsOf(file, options)
        .map((result) => {
          const lead = first ? '\n' : ',\n';
          first = false;
          return `${lead}${jsonText(result)}`;
        })
        .join(''),
    end: (summary) => `${first ? '' : '\n'}],"invocations":[${jsonText(invocationOf(summary))}]}]}\n`,
  };
};

function head(): string {
  const driver = {
    name: 'framework-lint',
    version,
    semanticVersion: version,
    rules: reportedRules().map(({ id, description, severity }) => ({
      id,
      shortDescription: { text: description },
      defaultConfiguration: { enabled: severity !== 'off', level: levels[severity as Severity | 'off'] },
    })),
  };
  const schema = 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json';
  return `{"$schema":"${schema}","version":"2.1.0","runs":[{"tool":${jsonText({ driver })},"columnKind":"utf16CodeUnits",`;
}

function resultsOf(file: CheckedFile, options: ReportOptions): object[] {
  const rules = reportedRules();
  const location = (range: Range, snippet?: string) => ({
    artifactLocation: artifact(options.repositoryPath(file.path)),
    region: { ...regionOf(range), ...(snippet === undefined ? {} : { snippet: { text: snippet } }) },
  });
  return withOccurrence(file).map(({ finding, occurrence }) => ({
    ruleId: finding.rule,
    ruleIndex: rules.findIndex((rule) => rule.id === finding.rule),
    level: levels[finding.severity],
    message: messageOf(finding.message),
    locations: [{ physicalLocation: location(finding.range, finding.excerpt?.words) }],
    ...(finding.related.length > 0
      ? {
          relatedLocations: finding.related.map(({ message, range }, id) => ({
            id,
            message: messageOf(message),
            physicalLocation: location(range),
          })),
        }
      : {}),
    partialFingerprints: { 'frameworkLint/v1': `${finding.fingerprint}:${occurrence}` },
  }));
}

/** In a message of SARIF, `[words](address)` is a link (3.11.6), which no words of a file are to make. */
function messageOf(text: string): object {
  return { text: text.replace(/[\\[\]]/g, '\\$&') };
}

/** Relative to the top of the repository; a file outside of it, or on another drive, has no relative address. */
function artifact(path: string): object {
  const uri = path.split('/').map(encodeURIComponent).join('/');
  if (/^[a-z]:\//i.test(path)) {
    return { uri: `file:///${uri.replace('%3A', ':')}` };
  }
  return { uri, ...(path.startsWith('../') || path.startsWith('/') ? {} : { uriBaseId: '%SRCROOT%' }) };
}

function regionOf({ start, end }: Range): object {
  return {
    startLine: start.line + 1,
    startColumn: start.character + 1,
    endLine: end.line + 1,
    endColumn: end.character + 1,
  };
}

function invocationOf({ failures }: Summary): object {
  return {
    executionSuccessful: failures.length === 0,
    ...(failures.length === 0
      ? {}
      : { toolExecutionNotifications: failures.map((text) => ({ level: 'error', message: messageOf(text) })) }),
  };
}
