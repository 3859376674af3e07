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
  const holders = new Map<number, number>();
  for (const { topicVectors, bodyVectors } of statements) {
    for (const place of new Set([...topicVectors, ...bodyVectors])) {
      holders.set(place, (holders.get(place) ?? 0) + 1);
    }
  }
  const weightOf = (place: number): number =>
    Math.log(1 + statements.length / (holders.get(place) ?? 1)) * (commonPlaces().has(place) ? commonWeight : 1);
  const subjects = statements.map(({ topicVectors, bodyVectors }) => {
    const sum = new Float64Array(vectorSize);
    for (const place of topicVectors) {
      addVector(sum, place, topicShare * weightOf(place));
    }
    for (const place of bodyVectors) {
      addVector(sum, place, weightOf(place));
    }
    return toLength1(sum);
  });
  const mean = new Float64Array(vectorSize);
  for (const subject of subjects) {
    for (let at = 0; at < vectorSize; at++) {
      mean[at] = (mean[at] ?? 0) + (subject[at] ?? 0) / (subjects.length + fewForMean);
    }
  }
  const all = new Float64Array(statements.length * vectorSize);
  subjects.forEach((subject, index) => {
    for (let at = 0; at < vectorSize; at++) {
      subject[at] = (subject[at] ?? 0) - (mean[at] ?? 0);
    }
    all.set(toLength1(subject), index * vectorSize);
  });
  return all;
}

/** Cosine of two subjects: below 0 where they are further apart than statements of the framework usually are. */
export function subjectNearness(subjects: Float64Array, a: number, b: number): number {
  let sum = 0;
  for (let at = 0; at < vectorSize; at++) {
    sum += (subjects[a * vectorSize + at] ?? 0) * (subjects[b * vectorSize + at] ?? 0);
  }
  return sum;
}

function toLength1(vector: Float64Array): Float64Array {
  let square = 0;
  for (const value of vector) {
    square += value * value;
  }
  const length = Math.sqrt(square) || 1;
  for (let at = 0; at < vector.length; at++) {
    vector[at] = (vector[at] ?? 0) / length;
  }
  return vector;
}

let common: ReadonlySet<number> | undefined;

function commonPlaces(): ReadonlySet<number> {
  common ??= new Set([...commonWords].flatMap((word) => vectorPlaceOf(word) ?? []));
  return common;
}
