/** What statements are about as a whole: the sum of what their words mean. */
import { meaningSize } from '../lexicon/meaning';
import type { Term, Vocabulary } from './vocabulary';

/** A topic's word says more of the subject than a word of the verb phrase. */
const topicShare = 2.5;
/** The mean of so few statements is no subject or style yet that all of them share. */
const fewForMean = 5;

/** A direction of length 1 for each statement, `meaningSize` numbers one behind the other. */
export type Subjects = Float32Array;

/** Directions seen against the mean of the framework and of the level; 0 where no word is known. */
export function subjectsOf({ terms, topics, bodies, ranks }: Vocabulary): Subjects {
  const count = ranks.length;
  const subjects = new Float32Array(count * meaningSize);
  const weights = weightsOf(terms, topics, bodies);
  for (let index = 0; index < count; index++) {
    for (const word of topics[index] ?? none) {
      addWord(subjects, index, terms[word], topicShare * (weights[word] ?? 0));
    }
    for (const word of bodies[index] ?? none) {
      addWord(subjects, index, terms[word], weights[word] ?? 0);
    }
    toLength1(subjects, index);
  }
  seeAgainstMean(
    subjects,
    ranks.map((_, index) => index),
  );
  // What all statements of a level share is its style: "strategy" and "policy" stand high on every ladder.
  const levels = new Map<number, number[]>();
  ranks.forEach((rank, index) => {
    const own = levels.get(rank);
    if (own) {
      own.push(index);
    } else {
      levels.set(rank, [index]);
    }
  });
  for (const own of levels.values()) {
    seeAgainstMean(subjects, own);
  }
  for (let index = 0; index < count; index++) {
    toLength1(subjects, index);
  }
  return subjects;
}

/** Cosine of two statements' directions: 1 the same, about 0 unrelated. */
export function nearnessOf(subjects: Subjects, a: number, b: number): number {
  const [left, right] = [a * meaningSize, b * meaningSize];
  let sum = 0;
  for (let at = 0; at < meaningSize; at++) {
    sum += (subjects[left + at] ?? 0) * (subjects[right + at] ?? 0);
  }
  return sum;
}

const none: readonly number[] = [];

/** How much each word tells among these statements. */
function weightsOf(
  terms: readonly Term[],
  topics: readonly (readonly number[])[],
  bodies: readonly (readonly number[])[],
): Float64Array {
  const holders = new Int32Array(terms.length);
  const lastHolder = new Int32Array(terms.length).fill(-1);
  const hold = (words: readonly number[], index: number): void => {
    for (const word of words) {
      if (lastHolder[word] !== index) {
        lastHolder[word] = index;
        holders[word] = (holders[word] ?? 0) + 1;
      }
    }
  };
  for (let index = 0; index < topics.length; index++) {
    hold(topics[index] ?? none, index);
    hold(bodies[index] ?? none, index);
  }
  const weights = new Float64Array(terms.length);
  const ofOne = Math.log(1 + topics.length);
  for (let word = 0; word < weights.length; word++) {
    const count = holders[word] ?? 1;
    weights[word] = (terms[word]?.telling ?? 0) * (count === 1 ? ofOne : Math.log(1 + topics.length / count));
  }
  return weights;
}

function addWord(subjects: Subjects, index: number, term: Term | undefined, weight: number): void {
  const meaning = term?.meaning;
  if (meaning) {
    const from = index * meaningSize;
    for (let at = 0; at < meaningSize; at++) {
      subjects[from + at] = (subjects[from + at] ?? 0) + weight * (meaning[at] ?? 0);
    }
  }
}

/** Takes the mean of all off each. */
function seeAgainstMean(subjects: Subjects, indices: readonly number[]): void {
  const mean = new Float32Array(meaningSize);
  const share = 1 / (indices.length + fewForMean);
  for (const index of indices) {
    const from = index * meaningSize;
    for (let at = 0; at < meaningSize; at++) {
      mean[at] = (mean[at] ?? 0) + share * (subjects[from + at] ?? 0);
    }
  }
  for (const index of indices) {
    const from = index * meaningSize;
    for (let at = 0; at < meaningSize; at++) {
      subjects[from + at] = (subjects[from + at] ?? 0) - (mean[at] ?? 0);
    }
  }
}

function toLength1(subjects: Subjects, index: number): void {
  const from = index * meaningSize;
  const length = Math.sqrt(nearnessOf(subjects, index, index)) || 1;
  for (let at = 0; at < meaningSize; at++) {
    subjects[from + at] = (subjects[from + at] ?? 0) / length;
  }
}
