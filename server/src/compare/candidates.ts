/** Who may be whose new form: statements that share telling words, found by an index rather than by all pairs. */
import type { Entry } from './side';
import { synonymWeight, type Word } from './wording';

/** A word that more statements hold brings nobody together: it keeps the work near to linear. */
const mostHolders = 100;
/** What is behind these is never the likest. */
const mostCandidates = 8;

/** Calls for each statement of `before` with those of `after` that share most with it. */
export function eachCandidate(
  before: readonly Entry[],
  after: readonly Entry[],
  call: (before: Entry, after: Entry) => void,
): void {
  const byWord = new Map<Word | number | string, number[]>();
  after.forEach((entry, index) => {
    for (const key of keysOf(entry).keys()) {
      const list = byWord.get(key);
      if (list) {
        list.push(index);
      } else {
        byWord.set(key, [index]);
      }
    }
  });
  const weights = new Float64Array(after.length);
  for (const entry of before) {
    const met: number[] = [];
    for (const [key, weight] of keysOf(entry)) {
      const list = byWord.get(key) ?? [];
      if (list.length <= mostHolders) {
        for (const index of list) {
          if (weights[index] === 0) {
            met.push(index);
          }
          weights[index] = (weights[index] ?? 0) + weight;
        }
      }
    }
    for (const index of nearest(met, weights)) {
      const other = after[index];
      if (other) {
        call(entry, other);
      }
    }
    for (const index of met) {
      weights[index] = 0;
    }
  }
}

function nearest(met: readonly number[], weights: Float64Array): readonly number[] {
  return met.length <= mostCandidates
    ? met
    : [...met].sort((a, b) => (weights[b] ?? 0) - (weights[a] ?? 0) || a - b).slice(0, mostCandidates);
}

/** What brings statements together, and how much it tells: words, rows of synonyms, the topic within its level. */
function keysOf({ wording, level, topic }: Entry): Map<Word | number | string, number> {
  const keys = new Map<Word | number | string, number>();
  for (const word of wording.whole) {
    keys.set(word, word.weight);
    for (const row of word.rows) {
      keys.set(row, Math.max(keys.get(row) ?? 0, word.weight * (1 - synonymWeight)));
    }
  }
  if (topic !== '') {
    keys.set(`${level} ${topic}`, 5);
  }
  return keys;
}
