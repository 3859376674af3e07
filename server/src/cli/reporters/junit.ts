import { markup } from '../../pages/escape';
import type { CheckedFile, ReportedFinding, ReporterFactory } from './result';

/** A suite per framework. Errors and warnings fail; information and hints are told in a case that passes. */
export const junit: ReporterFactory = () => ({
  start: () => '<?xml version="1.0" encoding="UTF-8"?>\n<testsuites name="framework-lint">\n',
  file: (file) => (file.framework || file.findings.length > 0 ? suiteOf(file) : ''),
  end: ({ failures }) => `${failures.length === 0 ? '' : failedSuite(failures)}</testsuites>\n`,
});

function suiteOf({ path, findings }: CheckedFile): string {
  const cases =
    findings.length === 0
      ? [`    <testcase classname="${markup(path)}" name="no findings" time="0"/>\n`]
      : findings.map((it) => caseOf(it, path));
  return `${suiteStart(path, cases.length, findings.filter(fails).length, 0)}${cases.join('')}  </testsuite>\n`;
}

function caseOf(finding: ReportedFinding, path: string): string {
  const { rule, message, severity, range, excerpt } = finding;
  const place = `${range.start.line + 1}:${range.start.character + 1}`;
  const text =
    markup(`${path}:${place} ${message}`) +
    (excerpt ? `\n${markup(excerpt.before + excerpt.words + excerpt.after)}` : '');
  const head = `    <testcase classname="${markup(path)}" name="${markup(`${rule} ${place}`)}" time="0">`;
  return fails(finding)
    ? `${head}<failure message="${markup(message)}" type="${severity}">${text}</failure></testcase>\n`
    : `${head}<system-out>${severity}: ${text}</system-out></testcase>\n`;
}

function failedSuite(failures: readonly string[]): string {
  const cases = failures.map(
    (text) =>
      `    <testcase classname="framework-lint" name="run" time="0"><error message="${markup(text)}" type="failure"/></testcase>\n`,
  );
  return `${suiteStart('framework-lint', cases.length, 0, cases.length)}${cases.join('')}  </testsuite>\n`;
}

function suiteStart(name: string, tests: number, failures: number, errors: number): string {
  return `  <testsuite name="${markup(name)}" tests="${tests}" failures="${failures}" errors="${errors}" skipped="0" time="0">\n`;
}

function fails({ severity }: ReportedFinding): boolean {
  return severity === 'error' || severity === 'warning';
}
