/** What statements are about as a whole: the sum of what their words mean, seen against the mean of the framework. */
import { addVector, vectorPlaceOf, vectorSize } from '../lexicon/word-meaning';
import { commonWeight, commonWords } from './common-words';

/** Places of vectors, each once. */
export interface Subject {
  readonly topicVectors: readonly number[];
  readonly bodyVectors: readonly number[];
}

/** A topic's word says more of the subject than a word of the verb phrase. */
const topicShare = 2;

/** The mean of so few statements is no subject yet that all of them share. */
const fewForMean = 5;

/** Vectors of length 1, one behind the other; all 0 where no word is known. */
export function subjectsOf(statements: readonly Subject[]): Float64Array {
  const weights = weightsOf(statements);
  const all = new Float64Array(statements.length * vectorSize);
  const mean = new Float64Array(vectorSize);
  statements.forEach(({ topicVectors, bodyVectors }, index) => {
    const start = index * vectorSize;
    for (const place of topicVectors) {
      addVector(all, start, place, topicShare * (weights.get(place) ?? 0));
    }
    for (const place of bodyVectors) {
      addVector(all, start, place, weights.get(place) ?? 0);
    }
    toLength1(all, start);
    for (let at = 0; at < vectorSize; at++) {
      mean[at] = (mean[at] ?? 0) + (all[start + at] ?? 0) / (statements.length + fewForMean);
    }
  });
  for (let start = 0; start < all.length; start += vectorSize) {
    for (let at = 0; at < vectorSize; at++) {
      all[start + at] = (all[start + at] ?? 0) - (mean[at] ?? 0);
    }
    toLength1(all, start);
  }
  return all;
}

/** By place, how much a word says among these statements. */
function weightsOf(statements: readonly Subject[]): Map<number, number> {
  const holders = new Map<number, number>();
  for (const { topicVectors, bodyVectors } of statements) {
    for (const place of topicVectors) {
      holders.set(place, (holders.get(place) ?? 0) + 1);
    }
    for (const place of bodyVectors) {
      if (!topicVectors.includes(place)) {
        holders.set(place, (holders.get(place) ?? 0) + 1);
      }
    }
  }
  for (const [place, count] of holders) {
    holders.set(place, Math.log(1 + statements.length / count) * (commonPlaces().has(place) ? commonWeight : 1));
  }
  return holders;
}

/** Cosine of two subjects: below 0 where they are further apart than statements of the framework usually are. */
export function subjectNearness(subjects: Float64Array, a: number, b: number): number {
  let sum = 0;
  for (let left = a * vectorSize, right = b * vectorSize, end = left + vectorSize; left < end; left++, right++) {
    sum += (subjects[left] ?? 0) * (subjects[right] ?? 0);
  }
  return sum;
}

/** Scales the vector that begins at an index. */
function toLength1(all: Float64Array, start: number): void {
  let square = 0;
  for (let at = start; at < start + vectorSize; at++) {
    square += (all[at] ?? 0) * (all[at] ?? 0);
  }
  const length = Math.sqrt(square) || 1;
  for (let at = start; at < start + vectorSize; at++) {
    all[at] = (all[at] ?? 0) / length;
  }
}

let common: ReadonlySet<number> | undefined;

function commonPlaces(): ReadonlySet<number> {
  common ??= new Set([...commonWords].flatMap((word) => vectorPlaceOf(word) ?? []));
  return common;
}
