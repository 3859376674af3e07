/** What statements are about as a whole: the sum of what their words mean. */
import { cosine, type Meaning, meaningOf, meaningSize, nowhere, tellingOf } from '../lexicon/meaning';

/** A statement's words as stems, each once, and the rank of its level. */
export interface Wording {
  readonly topic: readonly string[];
  readonly body: readonly string[];
  readonly rank: number;
}

/** A topic's word says more of the subject than a word of the verb phrase. */
const topicShare = 2.5;
/** The mean of so few statements is no subject or style yet that all of them share. */
const fewForMean = 5;
/** Directions of length 1, seen against the mean of the framework and of the level; 0 where no word is known. */
export function subjectsOf(wordings: readonly Wording[]): Meaning[] {
  const words = wordsOf(wordings);
  const directions = wordings.map(({ topic, body }) => {
    const sum = new Float32Array(meaningSize);
    for (const stem of topic) {
      const word = words.get(stem);
      add(sum, word?.meaning, topicShare * (word?.weight ?? 0));
    }
    for (const stem of body) {
      const word = words.get(stem);
      add(sum, word?.meaning, word?.weight ?? 0);
    }
    return toLength1(sum);
  });
  seeAgainstMean(directions);
  // What all statements of a level share is its style: "strategy" and "policy" stand high on every ladder.
  const levels = new Map<number, Meaning[]>();
  wordings.forEach(({ rank }, index) => {
    const own = levels.get(rank) ?? [];
    own.push(directions[index] ?? nowhere);
    levels.set(rank, own);
  });
  for (const own of levels.values()) {
    seeAgainstMean(own);
  }
  return directions.map(toLength1);
}

interface Word {
  readonly meaning: Meaning | undefined;
  /** How many statements have it. */
  holders: number;
  lastHolder: number;
  /** How much it tells among these statements. */
  weight: number;
}

function wordsOf(wordings: readonly Wording[]): ReadonlyMap<string, Word> {
  const words = new Map<string, Word>();
  const hold = (stem: string, index: number): void => {
    const word = words.get(stem);
    if (!word) {
      words.set(stem, { meaning: meaningOf(stem), holders: 1, lastHolder: index, weight: 0 });
    } else if (word.lastHolder !== index) {
      word.holders++;
      word.lastHolder = index;
    }
  };
  wordings.forEach(({ topic, body }, index) => {
    for (const stem of topic) {
      hold(stem, index);
    }
    for (const stem of body) {
      hold(stem, index);
    }
  });
  for (const [stem, word] of words) {
    word.weight = tellingOf(stem) * Math.log(1 + wordings.length / word.holders);
  }
  return words;
}

function add(sum: Meaning, meaning: Meaning | undefined, weight: number): void {
  if (meaning) {
    for (let at = 0; at < meaningSize; at++) {
      sum[at] = (sum[at] ?? 0) + weight * (meaning[at] ?? 0);
    }
  }
}

/** Takes the mean of all off each. */
function seeAgainstMean(directions: readonly Meaning[]): void {
  const mean = new Float32Array(meaningSize);
  for (const direction of directions) {
    add(mean, direction, 1 / (directions.length + fewForMean));
  }
  for (const direction of directions) {
    add(direction, mean, -1);
  }
}

function toLength1(vector: Meaning): Meaning {
  const length = Math.sqrt(cosine(vector, vector)) || 1;
  for (let at = 0; at < meaningSize; at++) {
    vector[at] = (vector[at] ?? 0) / length;
  }
  return vector;
}
