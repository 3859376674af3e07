/** The words of statements with their weights, rare words counting more than common ones. */
import type { StatementFacts } from '../analysis/facts';
import { meaningsOf } from '../lexicon/synonyms';

/** One object for each word of both frameworks. */
export interface Word {
  readonly weight: number;
  /** Rows of synonyms. */
  readonly rows: readonly number[];
}

export interface Wording {
  readonly topic: readonly Word[];
  readonly body: readonly Word[];
  /** Both, each word once. */
  readonly whole: readonly Word[];
}

/** One wording for each statement, in their order. */
export function wordingsOf(statements: readonly StatementFacts[]): Wording[] {
  const holders = new Map<string, number>();
  const wholes = statements.map(({ topicStems, bodyStems }) => [...new Set([...topicStems, ...bodyStems])]);
  for (const words of wholes) {
    for (const word of words) {
      holders.set(word, (holders.get(word) ?? 0) + 1);
    }
  }
  const words = new Map<string, Word>();
  for (const [word, count] of holders) {
    words.set(word, { weight: Math.log(2 + statements.length / count), rows: meaningsOf(word) });
  }
  const known = (list: readonly string[]) => list.flatMap((word) => words.get(word) ?? []);
  return statements.map(({ topicStems, bodyStems }, index) => ({
    topic: known(topicStems),
    body: known(bodyStems),
    whole: known(wholes[index] ?? []),
  }));
}

export interface Likeness {
  /** Of the topics; 0 where one has none. 0 to 1. */
  readonly topic: number;
  /** Of what follows the separators. 0 to 1. */
  readonly body: number;
  /** Of all words, wherever they stand. 0 to 1. */
  readonly whole: number;
}

export function likenessOf(before: Wording, after: Wording): Likeness {
  return {
    topic: share(before.topic, after.topic),
    body: share(before.body, after.body),
    whole: share(before.whole, after.whole),
  };
}

/** Twice what both have by what each has: 0 to 1. */
function share(left: readonly Word[], right: readonly Word[]): number {
  const all = sum(left) + sum(right);
  return all === 0 ? 0 : (2 * sharedWeight(left, right)) / all;
}

/** The part of `part` that stands in `whole`: 0 to 1. */
export function contained(part: readonly Word[], whole: readonly Word[]): number {
  const all = sum(part);
  return all === 0 ? 0 : sharedWeight(part, whole) / all;
}

export function sum(words: readonly Word[]): number {
  let total = 0;
  for (const { weight } of words) {
    total += weight;
  }
  return total;
}

/** Two words of one meaning count a little less than one word. */
export const synonymWeight = 0.85;

function sharedWeight(left: readonly Word[], right: readonly Word[]): number {
  let found = 0;
  let unpaired: Word[] | undefined;
  for (const word of left) {
    if (right.includes(word)) {
      found += word.weight;
    } else if (word.rows.length > 0) {
      unpaired = unpaired ?? [];
      unpaired.push(word);
    }
  }
  if (unpaired) {
    const rest = right.filter(({ rows }) => rows.length > 0);
    for (const word of unpaired) {
      const at = rest.findIndex((other) => !left.includes(other) && other.rows.some((row) => word.rows.includes(row)));
      const twin = rest[at];
      if (twin) {
        rest.splice(at, 1);
        found += (synonymWeight * (word.weight + twin.weight)) / 2;
      }
    }
  }
  return found;
}
