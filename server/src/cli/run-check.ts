import { basename, resolve } from 'node:path';
import { configFileName, rememberTexts } from '../index';
import { count } from '../pages/count';
import { baselineFileName, readBaseline, writeBaseline } from './baseline';
import { cacheFileName, openCache } from './cache';
import { type CheckEvents, checkFiles } from './check-files';
import { inputsOf } from './check-inputs';
import type { fixOptions } from './check-options';
import { createConfigurations } from './configurations';
import { readDestinations } from './destinations';
import type { ExitCode, Io } from './io';
import type { Values } from './options';
import { ruleOverlay } from './overlay';
import { exitCodeOf, policyOf } from './policy';
import { createProgress } from './progress';
import { formats } from './reporters/index';
import type { CheckedFile } from './reporters/result';
import { createTally } from './reporters/tally';
import { openReports } from './reports';

type CheckValues = Values<typeof fixOptions> & {
  readonly cache?: boolean;
  readonly 'cache-file'?: string | undefined;
};

/** Statements that recur in the files of one trade. */
const textsOfSomeFiles = 2_000;

/** A whole run: inputs, findings, reports, verdict. */
export async function runCheck(
  values: CheckValues,
  paths: readonly string[],
  fix: 'no' | 'write' | 'dry',
  io: Io,
): Promise<ExitCode> {
  const policy = policyOf(values);
  const overlay = ruleOverlay(values.rule);
  const destinations = readDestinations(values.format, formats, fix === 'dry' ? 'diff' : 'stylish');
  const baselineFile = resolve(io.cwd, values['baseline-file'] ?? baselineFileName);
  const baseline = values.baseline === 'check' ? readBaseline(baselineFile, io.cwd) : undefined;
  const writing = values.baseline === 'write';
  const cache =
    values.cache && fix === 'no' ? openCache(resolve(io.cwd, values['cache-file'] ?? cacheFileName)) : undefined;
  const { inputs, among, stdin } = await inputsOf(paths, values, io);
  const progress = createProgress(inputs.files.length, io);
  const tally = createTally();
  const accepted: CheckedFile[] = [];
  // The fixed text of "-" takes the place of the report.
  const filter = stdin !== undefined && fix === 'write';
  let fixedStdin: Uint8Array = stdin ?? new Uint8Array();
  const reportIo = filter ? { ...io, stdout: io.stderr, isTTY: io.stderrIsTTY } : io;
  const reports = await openReports(writing ? [] : destinations, reportIo);
  const events: CheckEvents = {
    checked(found) {
      if (writing) {
        accepted.push(found);
        tally.add({ ...found, findings: [] });
        return;
      }
      const { file, known } = baseline?.filter(found) ?? { file: found, known: 0 };
      tally.addKnown(known);
      tally.add(file);
      reports.file(file);
    },
    fixed(bytes) {
      tally.addFixed();
      fixedStdin = bytes;
    },
    failed(sentence) {
      progress.clear();
      io.stderr(`framework-lint: ${sentence}\n`);
      tally.addFailure(sentence);
    },
    skipped(sentence) {
      progress.clear();
      io.stderr(`framework-lint: ${sentence}\n`);
    },
    progress: progress.done,
  };
  inputs.failures.forEach(events.failed);
  rememberTexts(textsOfSomeFiles);
  const options = { overlay, fix, among, ...(stdin ? { stdin } : {}), ...(cache ? { cache } : {}) };
  const complete = await checkFiles(inputs.files, options, createConfigurations(io, events.failed), events, io);
  progress.clear();
  if (cache && complete && !cache.save()) {
    io.stderr('framework-lint: the cache cannot be written, so the next run starts from nothing.\n');
  }
  reports.end(tally.summary());
  if (filter) {
    io.stdout(Buffer.from(fixedStdin).toString());
  }
  if (writing && complete) {
    const files = accepted.filter((file) => basename(file.path) !== configFileName);
    writeBaseline(baselineFile, files, io.cwd);
    const findings = files.reduce((sum, file) => sum + file.findings.length, 0);
    io.stderr(`framework-lint: ${count(findings, 'finding')} accepted in ${baselineFile}.\n`);
  }
  const unmet = baseline?.unmet() ?? 0;
  if (unmet > 0) {
    io.stderr(
      `framework-lint: the baseline knows ${count(unmet, 'finding')} that ${unmet === 1 ? 'is' : 'are'} gone. Run with --baseline write to make it smaller.\n`,
    );
  }
  return exitCodeOf(tally.summary(), policy);
}
