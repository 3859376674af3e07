/**
 * Whole processes of the bundled command, as ratios to a bare script that reads and `JSON.parse`s the same files: ratios
 * survive a slow machine, seconds do not. `npm run bench:command` prints these tables alone.
 */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { rules } from '../../server/src/index';
import { projectFolder } from '../support/project';
import { seed, writeFrameworks } from './frameworks';
import { checkers } from './other-checkers';
import { node, type Run, run } from './process';
import { fixed, median, printSections, type Section } from './table';

const command = join(projectFolder, 'dist/cli.js');

/** Rules that look at the structure of a file, not at its words. */
const structural = [
  'invalid-json',
  'missing-core-field',
  'unknown-key',
  'unsupported-schema-version',
  'incomplete-ladder',
  'level-order',
  'label-mismatch',
];

/** A program with its arguments. */
export type Program = readonly [program: string, args: readonly string[]];

export function bare(from: string): Program {
  const code = `const fs=require('fs');for(const f of fs.readdirSync('${from}'))JSON.parse(fs.readFileSync('${from}/'+f,'utf8'))`;
  return [node, ['-e', code]];
}

function check(from: string, ...more: string[]): Program {
  return [node, [command, 'check', from, '--format', 'json:report.json', '--error-on', 'never', ...more]];
}

/** @param folder an empty one */
export function wholeProcesses(folder: string, files: number, rounds: number): Section {
  writeFrameworks(join(folder, 'different'), files);
  writeFrameworks(join(folder, 'copies'), files, () => seed);
  const off = rules
    .filter(({ meta }) => !structural.includes(meta.id))
    .flatMap(({ meta }) => ['--rule', `${meta.id}:off`]);
  const candidates: [string, Program | undefined, string][] = [
    ['bare: read and JSON.parse', bare('different'), 'nothing is judged, no places'],
    ['framework-lint, all rules', check('different'), 'each framework is another'],
    ['the same, copies', check('copies'), 'the same framework in each file'],
    ['the same, --cache', check('different', '--cache'), 'nothing has changed since the last run'],
    ['framework-lint, structure alone', check('different', ...off), `${structural.length} rules that read no words`],
    ...checkers(folder, 'different'),
  ];
  const present = candidates.flatMap(([name, it, what]) => (it ? [{ name, it, what }] : []));
  const runs = inTurns(
    present.map(({ it }) => it),
    rounds,
    folder,
  );
  const floor = median(runs[0]?.map((it) => it.milliseconds) ?? []);
  const absent = candidates.filter(([, it]) => it === undefined).map(([name]) => name);
  return {
    title: 'Whole processes',
    about: `${files} files of 6 to 8 kB, 36 to 40 statements each; median of ${rounds} rounds, in turns. The goal for all rules is 3 × bare. What stands in the way: once all is compiled, a statement takes a third of its time for threads (each is weighed against those of all other levels), a third for the rules, a fifth for its grammar and a seventh for duplicates, and no function of it more than 3 %. Large collections have \`--cache\`, \`--changed\` and \`--shard\`.${
      absent.length > 0 ? ` Could not be had here: ${absent.join(', ')}.` : ''
    }`,
    columns: ['program', 'ms', '× bare', 'processor, ms', 'MB', 'what it does'],
    rows: present.map(({ name, what }, at) => {
      const own = runs[at] ?? [];
      const time = median(own.map((it) => it.milliseconds));
      return [name, fixed(time), fixed(time / floor, 1), ofAll(own, 'processor'), ofAll(own, 'memory'), what];
    }),
  };
}

export function startUp(folder: string, rounds: number): Section {
  writeFileSync(join(folder, 'one.json'), JSON.stringify(seed, undefined, 2));
  const programs: [string, Program][] = [
    ["node -e ''", [node, ['-e', '']]],
    ['framework-lint --version', [node, [command, '--version']]],
    ['framework-lint check, one file of 8 kB', check('one.json')],
  ];
  const runs = inTurns(
    programs.map(([, it]) => it),
    rounds,
    folder,
  );
  const floor = median(runs[0]?.map((it) => it.milliseconds) ?? []);
  return {
    title: 'Start-up',
    about: `Median of ${rounds} rounds, in turns.`,
    columns: ['program', 'ms', "× node -e ''", 'processor, ms', 'MB'],
    rows: programs.map(([name], at) => {
      const own = runs[at] ?? [];
      const time = median(own.map((it) => it.milliseconds));
      return [name, fixed(time), fixed(time / floor, 1), ofAll(own, 'processor'), ofAll(own, 'memory')];
    }),
  };
}

export function growthOfFiles(folder: string, counts: readonly number[]): Section {
  const rows = counts.map((count) => {
    writeFrameworks(join(folder, `files-${count}`), count);
    const isLong = count > 1000;
    const programs = [check(`files-${count}`), bare(`files-${count}`)];
    const [own = [], floors = []] = inTurns(programs, isLong ? 1 : 3, folder, isLong);
    const time = median(own.map((it) => it.milliseconds));
    const floor = median(floors.map((it) => it.milliseconds));
    return [String(count), fixed(time), fixed(time / count, 2), fixed(time / floor, 1), ofAll(own, 'memory')];
  });
  return {
    title: 'Number of files',
    about: 'Whole processes, all rules, each framework another.',
    columns: ['files', 'ms', 'ms a file', '× bare', 'MB'],
    rows,
  };
}

/** So that a machine that slows down slows all of them. The first round fills the caches of the disk, and ours, but for runs so long that it makes no difference. */
function inTurns(programs: readonly Program[], rounds: number, folder: string, isLong = false): Run[][] {
  const runs: Run[][] = programs.map(() => []);
  for (let round = isLong ? 1 : 0; round <= rounds; round++) {
    programs.forEach(([program, args], at) => {
      const one = run(program, args, folder, [0, 1]);
      if (round > 0) {
        runs[at]?.push(one);
      }
    });
  }
  return runs;
}

function ofAll(runs: readonly Run[], figure: 'processor' | 'memory'): string {
  const values = runs.flatMap((it) => it[figure] ?? []);
  return values.length === 0 ? '' : fixed(median(values));
}

if (require.main === module) {
  const [files = 1000, rounds = 5] = process.argv.slice(2).map(Number);
  const folder = mkdtempSync(join(tmpdir(), 'framework-bench-'));
  try {
    printSections([startUp(folder, 15), wholeProcesses(folder, files, rounds)]);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
