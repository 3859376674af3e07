/**
 * How well the statement grammar reads main verbs, and the lexicon base forms. Prints figures and each miss.
 * Run it after a build: `node out/test/quality/grammar.js`.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { findLaterActions } from '../../server/src/framework/later-actions';
import { parseStatement } from '../../server/src/framework/statement';
import { verbBase } from '../../server/src/lexicon/inflect';
import { createLexicon } from '../../server/src/lexicon/lexicon';
import { foldSpelling } from '../../server/src/lexicon/spelling';

const labelled = join(__dirname, '../../../test/labelled');
const lexicon = createLexicon();

interface Case {
  readonly name: string;
  readonly statement: string;
  /** Each is right. */
  readonly readings: readonly (readonly string[])[];
}

function readJson(path: string) {
  return JSON.parse(readFileSync(path, 'utf8'));
}

function score(title: string, cases: readonly Case[], read: (statement: string) => readonly string[]): void {
  const misses = cases.filter(({ statement, readings }) => {
    const got = read(statement).map(foldSpelling).join();
    return !readings.some((reading) => reading.map(foldSpelling).join() === got);
  });
  const right = cases.length - misses.length;
  console.log(`${title}: ${right} of ${cases.length} (${((100 * right) / cases.length).toFixed(1)} %)`);
  for (const { name, statement, readings } of misses) {
    console.log(`  ${name}: ${JSON.stringify(read(statement))} for ${JSON.stringify(readings[0])} in ${statement}`);
  }
}

const headVerbs = (statement: string) => parseStatement(statement, lexicon).actions.map(({ lemma }) => lemma);

const allVerbs = (statement: string) => {
  const parts = parseStatement(statement, lexicon);
  return [...parts.actions, ...findLaterActions(parts, lexicon)].map(({ lemma }) => lemma);
};

function goldCases(): Case[] {
  const cases: Case[] = [];
  for (const file of readdirSync(labelled).filter((name) => name.endsWith('.gold.json'))) {
    const gold = readJson(join(labelled, file));
    const { levels } = readJson(join(labelled, file.replace('.gold', ''))).framework;
    for (const [level, index, verbs] of gold.mainVerbs) {
      const statement = levels[level].statements[index];
      cases.push({ name: `${file.split('.')[0]} ${level} ${index}`, statement, readings: [verbs] });
    }
  }
  return cases;
}

/** `main verbs | statement`; "-" stands for no verb, " or " parts readings that are as right. */
function lineCases(file: string): Case[] {
  return readFileSync(join(labelled, 'phrases', file), 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => {
      const [verbs = '', statement = ''] = line.split(' | ');
      const readings = verbs.split(' or ').map((reading) => (reading === '-' ? [] : reading.split(',')));
      return { name: 'line', statement, readings };
    });
}

function phraseCases(part: string): Case[] {
  const phrases: { id: string; statement: string; accept: string[][] }[] = readJson(
    join(labelled, 'phrases/labels-verbs.json'),
  )[part];
  return phrases.map(({ id, statement, accept }) => ({ name: id, statement, readings: accept }));
}

score('Verbs at the head of labelled statements', goldCases(), headVerbs);
for (const file of readdirSync(join(labelled, 'phrases')).filter((name) => name.endsWith('.txt'))) {
  score(`Verbs at the head of ${file}`, lineCases(file), headVerbs);
}
score('Verbs of the seed, with later clauses', phraseCases('dev'), allVerbs);
score('Verbs of the bench, with later clauses', phraseCases('test'), allVerbs);

const lemmas: Record<string, string> = readJson(join(labelled, 'phrases/labels-lemma.json'));
score(
  'Base forms',
  Object.entries(lemmas).map(([form, lemma]) => ({ name: 'word', statement: form, readings: [[lemma]] })),
  (form) => [verbBase(form, (base) => lexicon.verb(base) !== undefined).lemma],
);
