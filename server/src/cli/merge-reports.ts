import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { outputOptions, verdictOptions } from './check-options';
import { defineCommand } from './command';
import { readDestinations } from './destinations';
import { type Io, UsageError } from './io';
import { exitCodeOf, policyOf } from './policy';
import { reasonOf } from './reason';
import { formats } from './reporters/index';
import type { CheckedFile, ReportedFinding } from './reporters/result';
import { createTally } from './reporters/tally';
import { openReports } from './reports';

export const mergeReportsCommand = defineCommand({
  name: 'merge-reports',
  usage: '[options] <reports…>',
  description: `Reads reports of check --format json and reports them as one run would have: same order, same totals, same exit code.`,
  options: { ...outputOptions, ...verdictOptions },
  examples: [
    'framework-lint check frameworks --shard 1/2 --error-on never --format json:1.json   # on one machine',
    'framework-lint check frameworks --shard 2/2 --error-on never --format json:2.json   # on another one',
    'framework-lint merge-reports 1.json 2.json --format stylish --format sarif:all.sarif',
  ],
  async run({ values, positionals }, io) {
    if (positionals.length === 0) {
      throw new UsageError('merge-reports needs reports. Run framework-lint merge-reports --help for examples.');
    }
    const policy = policyOf(values);
    const destinations = readDestinations(values.format, formats, 'stylish');
    const parts = positionals.map((file) => readReport(file, io));
    const tally = createTally();
    const reports = await openReports(destinations, io);
    for (const file of joined(parts.flatMap(({ files }) => files))) {
      tally.add(file);
      reports.file(file);
    }
    for (const failure of parts.flatMap(({ failures }) => failures ?? [])) {
      io.stderr(`framework-lint: ${failure}\n`);
      tally.addFailure(failure);
    }
    reports.end(tally.summary());
    return exitCodeOf(tally.summary(), policy);
  },
});

interface Report {
  readonly files: readonly CheckedFile[];
  readonly failures?: readonly string[];
}

/** In the order of their paths; what several parts say of one configuration file is said once, and last. */
function joined(files: readonly CheckedFile[]): CheckedFile[] {
  const byPath = new Map<string, CheckedFile>();
  for (const file of files) {
    const known = byPath.get(file.path);
    byPath.set(file.path, known ? { ...known, findings: union(known.findings, file.findings) } : file);
  }
  const rank = (file: CheckedFile) => (file.path.endsWith('.framework-lint.json') ? 1 : 0);
  return [...byPath.values()].sort((a, b) => rank(a) - rank(b) || (a.path < b.path ? -1 : 1));
}

function union(a: readonly ReportedFinding[], b: readonly ReportedFinding[]): ReportedFinding[] {
  const found = new Map([...a, ...b].map((finding) => [JSON.stringify(finding), finding]));
  return [...found.values()].sort((x, y) => x.range.start.line - y.range.start.line);
}

function readReport(file: string, io: Io): Report {
  let text: string;
  try {
    text = readFileSync(resolve(io.cwd, file), 'utf8');
  } catch (error) {
    throw new UsageError(`the report ${file} cannot be read: ${reasonOf(error)}`);
  }
  const report = parse(text);
  if (!report) {
    throw new UsageError(`${file} is no report of framework-lint check --format json.`);
  }
  return report;
}

function parse(text: string): Report | undefined {
  try {
    const value = JSON.parse(text) as Partial<Report> | null;
    return Array.isArray(value?.files) && value.files.every((file) => Array.isArray(file?.findings))
      ? { files: value.files, failures: value.failures ?? [] }
      : undefined;
  } catch {
    return undefined;
  }
}
