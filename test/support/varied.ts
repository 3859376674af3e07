/** Texts in any number that read like real ones and are all different, the same at each run. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectFolder } from './project';
import { random } from './random';

interface FrameworkJson {
  framework: { levels: Record<string, { label: string; statements: string[] }> };
}

const longWord = /\p{L}{6,}/gu;
const syllables = 'va lo cre min hydro tel oster ban quil mar neth pol sig tur'.split(' ');

/** A labelled framework, or the seed, with about every fourth long word of its statements replaced by another. */
export function variedFramework(number: number): FrameworkJson {
  const framework = structuredClone(at(frameworks(), number));
  const below = random(number + 1);
  for (const level of Object.values(framework.framework.levels)) {
    level.statements = level.statements.map((statement) => varied(statement, below));
  }
  return framework;
}

/** One framework of four levels with so many statements. */
export function variedStatements(count: number): FrameworkJson {
  const below = random(count);
  const all = frameworks().flatMap(({ framework: { levels } }) =>
    Object.values(levels).map(({ statements }, rank) => ({ rank: Math.min(rank, 3), statements })),
  );
  const keys = ['emerging', 'developing', 'proficient', 'advanced'];
  const levels = Object.fromEntries(
    keys.map((key, rank) => {
      const pool = all.filter((it) => it.rank === rank).flatMap(({ statements }) => statements);
      const share = Math.floor(count / 4) + (rank < count % 4 ? 1 : 0);
      return [
        key,
        {
          label: key.charAt(0).toUpperCase() + key.slice(1),
          statements: Array.from({ length: share }, (_, index) => varied(at(pool, index), below)),
        },
      ];
    }),
  );
  return { framework: { levels } };
}

function varied(statement: string, below: (limit: number) => number): string {
  return statement.replace(longWord, (word, offset: number) => {
    const isVerb = statement.slice(0, offset).endsWith('— ');
    if (isVerb || below(4) > 0) {
      return word;
    }
    // Some words that nobody has ever seen, as every trade has.
    const other =
      below(12) === 0 ? [1, 2, 3].map(() => at(syllables, below(14))).join('') : at(words(), below(words().length));
    return /^\p{Lu}/u.test(word) ? other.charAt(0).toUpperCase() + other.slice(1) : other;
  });
}

let readFrameworks: FrameworkJson[] | undefined;
let readWords: string[] | undefined;

function frameworks(): readonly FrameworkJson[] {
  readFrameworks ??= ['seeds', 'test/labelled']
    .flatMap((folder) =>
      readdirSync(join(projectFolder, folder), 'utf8').map((name) => join(projectFolder, folder, name)),
    )
    .filter((file) => /[\w-]\.json$/.test(file) && !file.endsWith('.gold.json'))
    .sort()
    .map((file) => withTexts(JSON.parse(readFileSync(file, 'utf8')) as FrameworkJson));
  return readFrameworks;
}

/** Some labelled files have faults of form on purpose. */
function withTexts(framework: FrameworkJson): FrameworkJson {
  for (const level of Object.values(framework.framework.levels)) {
    const statements: unknown = level.statements;
    level.statements = (Array.isArray(statements) ? statements : []).filter(
      (it) => typeof it === 'string' && it !== '',
    );
  }
  return framework;
}

function words(): readonly string[] {
  readWords ??= frameworks()
    .flatMap(({ framework }) => Object.values(framework.levels).flatMap(({ statements }) => statements))
    .flatMap((statement) => statement.match(longWord) ?? [])
    .map((word) => word.toLowerCase());
  return readWords;
}

function at<T>(list: readonly T[], index: number): T {
  const item = list[index % list.length];
  if (item === undefined) {
    throw new Error('There is nothing to choose from.');
  }
  return item;
}
