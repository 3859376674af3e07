/**
 * Nearness of texts as the cosine of weighted word vectors. A word stands for itself, for its row of synonyms and for
 * its field of work; what is rare in the framework counts more than what every statement says.
 */
import { fieldsOf, meaningsOf } from '../lexicon/synonyms';

/** Sparse: dimension -> weight. Dimensions are stems, rows of synonyms ("=3") and fields of work ("~12"). */
export type Vector = ReadonlyMap<string, number>;

/** How much a row of synonyms and a field of work say beside the word itself. */
export interface Nearness {
  readonly meaning: number;
  readonly field: number;
}

/** Words that many statements of any trade hold: they tell the stage or the form of work rather than its subject. */
const commonWords = new Map<string, number>(
  (
    'manage develop plan practice procedure process system support task work activity technical technique standard ' +
    'strategy policy program govern require need use user service operate organization team staff role project ' +
    'report record document review prepare produce provide perform implement apply maintain monitor manual basic ' +
    'complex simple routine advanced common specific general method tool material equip resource information ' +
    'issue problem result outcome level area site day week month year time end shift local assign approve agree ' +
    'set lead direct follow complete identify check help assist coordinate ensure level group line senior colleague ' +
    'supervise guide instruct oversight direction input customer client department business company enterprise'
  )
    .split(' ')
    .map((word) => [word, 0.5]),
);

/** The vector of weighted stems; stems that occur more than once add up. */
export function vectorOf(
  weighted: Iterable<readonly [stem: string, weight: number]>,
  nearness: Nearness,
): Map<string, number> {
  const vector = new Map<string, number>();
  const add = (dimension: string, weight: number): void => {
    vector.set(dimension, (vector.get(dimension) ?? 0) + weight);
  };
  for (const [stem, weight] of weighted) {
    const known = weight * (commonWords.get(stem) ?? 1);
    add(stem, known);
    const meanings = meaningsOf(stem);
    for (const row of meanings) {
      add(`=${row}`, (known * nearness.meaning) / Math.sqrt(meanings.length));
    }
    const fields = nearness.field > 0 ? fieldsOf(stem) : [];
    for (const row of fields) {
      add(`~${row}`, (known * nearness.field) / Math.sqrt(fields.length));
    }
  }
  return vector;
}

/** Weights every dimension by its rarity among the vectors, and scales each vector to length 1. */
export function weightByRarity(vectors: readonly Vector[]): Vector[] {
  const seen = new Map<string, number>();
  for (const vector of vectors) {
    for (const dimension of vector.keys()) {
      seen.set(dimension, (seen.get(dimension) ?? 0) + 1);
    }
  }
  const total = vectors.length;
  return vectors.map((vector) => {
    const weighted = new Map<string, number>();
    let square = 0;
    for (const [dimension, weight] of vector) {
      const value = weight * Math.log(1 + total / (seen.get(dimension) ?? 1));
      weighted.set(dimension, value);
      square += value * value;
    }
    const length = Math.sqrt(square) || 1;
    for (const [dimension, value] of weighted) {
      weighted.set(dimension, value / length);
    }
    return weighted;
  });
}

export function cosine(a: Vector, b: Vector): number {
  const [small, large] = a.size < b.size ? [a, b] : [b, a];
  let sum = 0;
  for (const [dimension, weight] of small) {
    sum += weight * (large.get(dimension) ?? 0);
  }
  return sum;
}

export interface Near {
  readonly a: number;
  readonly b: number;
  readonly similarity: number;
}

/** A dimension that more texts share than this joins no pair by itself: it keeps the work near to linear. */
const sharedByMost = 60;

/**
 * Pairs of vectors of length 1 that are at least `least` alike, found by the dimensions that they share; `a` < `b`.
 */
export function nearPairs(vectors: readonly Vector[], least: number): Near[] {
  const holders = new Map<string, number[]>();
  vectors.forEach((vector, index) => {
    for (const dimension of vector.keys()) {
      const list = holders.get(dimension);
      if (list) {
        list.push(index);
      } else {
        holders.set(dimension, [index]);
      }
    }
  });
  const pairs: Near[] = [];
  vectors.forEach((vector, b) => {
    const others = new Set<number>();
    for (const dimension of vector.keys()) {
      const list = holders.get(dimension) ?? [];
      if (list.length <= sharedByMost) {
        for (const a of list) {
          if (a >= b) {
            break;
          }
          others.add(a);
        }
      }
    }
    for (const a of others) {
      const similarity = cosine(vectors[a] ?? new Map(), vector);
      if (similarity >= least) {
        pairs.push({ a, b, similarity });
      }
    }
  });
  return pairs;
}
