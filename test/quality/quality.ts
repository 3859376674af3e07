/**
 * `npm run quality`: how far the judgement agrees with careful reviewers. Prints every kind on each set of labelled
 * frameworks and on the corpus of public ones, and fails where a figure falls below test/quality/thresholds.json.
 * `--verbose` names each false alarm and each miss.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { printCorpus } from './corpus';
import { isClean, labelledSets, projectRoot, readLabelled } from './gold';
import { judgeLabelled, kinds, type Result } from './kinds';
import { addScores, f1, precision, recall, type Score } from './score';

/** What a clean framework of forty statements may get at most. */
const mostWarnings = 1;

const verbose = process.argv.includes('--verbose');
const only = process.argv.slice(2).filter((word) => !word.startsWith('--'));

const results = readLabelled()
  .filter(({ name }) => only.length === 0 || only.includes(name))
  .map(judgeLabelled);

function row(name: string, score: Score): string {
  const figures = [precision(score), recall(score), f1(score)].map((figure) => figure.toFixed(3).padStart(10));
  const counts = [score.hits, score.falseAlarms.length, score.misses.length].map((count) => String(count).padStart(7));
  return `${name.padEnd(14)}${figures.join('')}${counts.join('')}`;
}

function printSet(title: string, set: readonly Result[]): void {
  console.log(`\n${title}: ${set.map(({ labelled }) => labelled.name).join(', ')}`);
  console.log(`${''.padEnd(14)} precision    recall        F1   hits  false  missed`);
  for (const kind of kinds) {
    console.log(row(kind, addScores(set.map(({ scores }) => scores[kind]))));
    if (verbose) {
      for (const { labelled, scores } of set) {
        for (const alarm of scores[kind].falseAlarms) {
          console.log(`    false  ${labelled.name}: ${alarm}`);
        }
        for (const miss of scores[kind].misses) {
          console.log(`    missed ${labelled.name}: ${miss}`);
        }
      }
    }
  }
  console.log(`lookalikes reported: ${set.flatMap(({ lookalikes }) => lookalikes).length}`);
  for (const { labelled, loud } of set) {
    if (isClean(labelled)) {
      console.log(`warnings on ${labelled.name} (clean): ${loud.length}`);
      for (const { rule, message } of loud) {
        console.log(`    ${rule}: ${message}`);
      }
    }
  }
}

for (const set of labelledSets) {
  printSet(
    `Labelled by ${set}`,
    results.filter(({ labelled }) => labelled.set === set),
  );
}

if (only.length === 0) {
  printCorpus();
}

const thresholds = JSON.parse(readFileSync(join(projectRoot, 'test/quality/thresholds.json'), 'utf8')) as Record<
  string,
  { precision?: number; recall?: number; f1?: number }
>;
let failed = false;
const fail = (message: string): void => {
  console.error(message);
  failed = true;
};
if (only.length === 0) {
  for (const kind of kinds) {
    const score = addScores(results.map(({ scores }) => scores[kind]));
    const figures = { precision: precision(score), recall: recall(score), f1: f1(score) };
    for (const [measure, least] of Object.entries(thresholds[kind] ?? {})) {
      const figure = figures[measure as keyof typeof figures];
      if (figure < least) {
        fail(`${kind}: ${measure} ${figure.toFixed(3)} is below ${least}.`);
      }
    }
  }
}
for (const { labelled, lookalikes, loud } of results) {
  if (lookalikes.length > 0) {
    fail(`${labelled.name}: ${lookalikes.join('; ')} only look alike, and are reported as duplicates.`);
  }
  if (isClean(labelled) && loud.length > mostWarnings) {
    fail(`${labelled.name} is clean, and gets ${loud.length} warnings.`);
  }
}
process.exitCode = failed ? 1 : 0;
