/** `npm run bench`: measures everything, and writes `docs/benchmarks.md`. Takes some minutes; `--quick` is a trial of itself. */
import { existsSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { projectFolder } from '../support/project';
import { growthOfFiles, startUp, wholeProcesses } from './command';
import { growthOfStatements } from './growth';
import { node, run } from './process';
import { languageServers } from './server';
import { fixed, median, type Section, writeSections } from './table';

const quick = process.argv.includes('--quick');

async function main(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'framework-bench-'));
  try {
    // One after the other: what runs beside a measurement spoils it.
    writeSections([
      startUp(folder, quick ? 3 : 21),
      firstFramework(folder),
      wholeProcesses(folder, quick ? 50 : 1000, quick ? 1 : 5),
      growthOfFiles(folder, quick ? [10, 100] : [10, 100, 1000, 10_000]),
      growthOfStatements(quick ? [40, 400] : [40, 400, 1000, 4000, 10_000, 50_000]),
      await languageServers(quick),
      bundles(),
    ]);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function firstFramework(folder: string): Section {
  const file = join(folder, 'first.json');
  writeFileSync(file, JSON.stringify(JSON.parse(readFileSync(join(projectFolder, 'seeds/15-1299.08.json'), 'utf8'))));
  const script = join(projectFolder, 'out/test/bench/first.js');
  const runs = Array.from(
    { length: quick ? 3 : 21 },
    () => JSON.parse(run(node, [script, file], folder).output) as Record<'first' | 'later', Record<string, number>>,
  );
  const goals: Readonly<Record<string, string>> = { lexicon: '10', analysis: '5' };
  const cell = (figures: readonly (number | undefined)[]) =>
    figures.includes(undefined) ? '' : fixed(median(figures.flatMap((it) => it ?? [])), 2);
  return {
    title: 'The first framework of a process',
    about: `40 statements on one line. First: the seed, behind the start-up of a fresh process, when nothing is compiled or remembered. Later: one more behind 200 others, none of them remembered. Median of ${runs.length} processes.`,
    columns: ['step', 'first, ms', 'later, ms', 'goal'],
    rows: Object.keys(runs[0]?.first ?? {}).map((step) => [
      step,
      cell(runs.map(({ first }) => first[step])),
      cell(runs.map(({ later }) => later[step])),
      goals[step] ?? '',
    ]),
  };
}

function bundles(): Section {
  const names = [
    'cli.js',
    'server/server.js',
    'server/json-service.js',
    'client/extension.js',
    'client/browser.js',
    'client/matrix.js',
  ];
  return {
    title: 'Bundles',
    about: 'What a process loads, minified.',
    columns: ['file', 'kB'],
    rows: names
      .map((name) => ({ name, file: join(projectFolder, 'dist', name) }))
      .filter(({ file }) => existsSync(file))
      .map(({ name, file }) => [`dist/${name}`, fixed(statSync(file).size / 1000)]),
  };
}

void main();
