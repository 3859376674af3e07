/** Frameworks of any size, the same at each run: the seed, and behind it statements of words of real ones. */
import { readdirSync, readFileSync } from 'node:fs';
import { random } from '../support/random';

interface Framework {
  framework: { levels: Record<string, { label: string; statements: string[] }> };
}

export const seedText = readFileSync('seeds/15-1299.08.json', 'utf8');

/** Verbs that come naturally at the four levels of the seed. */
const verbs = [
  'record identify list measure describe collect report locate check sort label note observe follow recognize copy',
  'apply maintain monitor prepare operate install test inspect calculate schedule repair configure produce draft perform clean',
  'analyze evaluate coordinate diagnose assess plan investigate recommend optimize negotiate supervise integrate specify train resolve compare',
  'design direct establish govern lead oversee delegate sponsor champion institutionalize shape transform mentor architect authorize standardize',
];

/** @param bytes of UTF-8, about */
export function frameworkOf(bytes: number, indent: number): string {
  const framework: Framework = JSON.parse(seedText);
  const vocabulary = wordsOfFrameworks();
  const next = random(bytes);
  const word = () => vocabulary[next(vocabulary.length)] ?? '';
  const lists = Object.values(framework.framework.levels).map(({ statements }) => statements);
  for (let size = seedText.length; size < bytes; ) {
    lists.forEach((list, level) => {
      const choice = (verbs[level] ?? '').split(' ');
      const topic = `${capital(word())} ${word()} ${word()}`;
      const body = `${choice[next(choice.length)]} ${word()} ${word()} and ${word()} for ${word()} ${word()} with ${word()} ${word()} in the ${word()} ${word()}`;
      const statement = `${topic} — ${body}.`;
      list.push(statement);
      size += Buffer.byteLength(statement) + 4 + 5 * indent;
    });
  }
  return JSON.stringify(framework, null, indent);
}

function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}

function wordsOfFrameworks(): string[] {
  const files = readdirSync('test/labelled').filter((name) => name.endsWith('.json') && !name.includes('.gold.'));
  const texts = [seedText, ...files.sort().map((name) => readFileSync(`test/labelled/${name}`, 'utf8'))];
  return [...new Set(texts.flatMap((text) => text.match(/(?<![\w-])[a-z]{5,12}(?![\w-])/g) ?? []))].filter(
    (word) => !/(?:ly|ed|ing)$/.test(word),
  );
}
