/**
 * Nearness of statements by their weighted words and by their subject as a whole; what is rare in the framework counts
 * more than what every statement says.
 */
import { cosine as cosineOfMeanings, nowhere } from '../lexicon/meaning';
import { Space, type Sparse, weightByRarity } from './sparse';
import { subjectsOf, type Wording } from './subjects';

export interface Near {
  /** Indices of the two statements; `a` < `b`. */
  readonly a: number;
  readonly b: number;
  /** Logarithm of the odds that a reviewer would see one ability, by what the two say alone; 0 is one to one. */
  readonly evidence: number;
}

/** The parts of the words that two statements share: topic with topic, topic with body (both ways), body with body. */
const topicPart = 0.233;
const crossPart = 0.176;
const bodyPart = 0.185;

/**
 * How much shared words and a shared subject speak for one ability, and how much two strangers speak against it. By
 * logistic regression on pairs of the labelled frameworks; `words` without fields of work where the fields had been
 * chosen on the same file.
 */
const wordsPart = 26.8;
const subjectPart = 4.85;
const evidenceOfNone = 3.17;

/** In a file of no more statements than this, all pairs are looked at: two may share no word and mean one thing. */
const fewStatements = 300;

/** A dimension that more statements share joins none: it keeps the work near to linear in the number of statements. */
const mostHolders = 80;

/** Pairs that are near at all, in the order of `b`. */
export function nearPairs(wordings: readonly Wording[]): Near[] {
  const space = new Space(true);
  const topics = wordings.map(({ topic }) => space.vector(topic));
  const bodies = wordings.map(({ body }) => space.vector(body));
  weightByRarity(space.size, topics, bodies);
  const topicHolders = new Holders(space.size);
  const bodyHolders = new Holders(space.size);
  const subjects = subjectsOf(wordings);
  const sums = new Float64Array(wordings.length);
  const pairs: Near[] = [];
  for (let b = 0; b < wordings.length; b++) {
    const topic = topics[b] ?? nothing;
    const body = bodies[b] ?? nothing;
    const touched: number[] = [];
    topicHolders.collect(topic, topicPart, sums, touched);
    bodyHolders.collect(topic, crossPart, sums, touched);
    topicHolders.collect(body, crossPart, sums, touched);
    bodyHolders.collect(body, bodyPart, sums, touched);
    const own = subjects[b] ?? nowhere;
    const others = wordings.length <= fewStatements ? undefined : most(touched, sums);
    const count = others?.length ?? b;
    for (let at = 0; at < count; at++) {
      const a = others?.[at] ?? at;
      const words = sums[a] ?? 0;
      const subject = cosineOfMeanings(subjects[a] ?? nowhere, own);
      pairs.push({ a, b, evidence: wordsPart * words + subjectPart * subject - evidenceOfNone });
    }
    for (const a of touched) {
      sums[a] = 0;
    }
    topicHolders.add(topic, b);
    bodyHolders.add(body, b);
  }
  return pairs;
}

/** In a large file, only so many of the nearest by words are looked at further. */
const mostOthers = 8;

/** The indices with the greatest sums, in no order. */
function most(indices: readonly number[], sums: Float64Array): number[] {
  if (indices.length <= mostOthers) {
    return [...indices];
  }
  const chosen: number[] = [];
  let smallest = 0;
  for (const index of indices) {
    if (chosen.length < mostOthers) {
      chosen.push(index);
      smallest = leastOf(chosen, sums, smallest);
    } else if ((sums[index] ?? 0) > (sums[chosen[smallest] ?? 0] ?? 0)) {
      chosen[smallest] = index;
      smallest = leastOf(chosen, sums, 0);
    }
  }
  return chosen;
}

/** The place in the list of the index with the smallest sum. */
function leastOf(chosen: readonly number[], sums: Float64Array, from: number): number {
  let least = from;
  for (let at = 0; at < chosen.length; at++) {
    if ((sums[chosen[at] ?? 0] ?? 0) < (sums[chosen[least] ?? 0] ?? 0)) {
      least = at;
    }
  }
  return least;
}

const nothing: Sparse = { dimensions: [], weights: [] };

/** The statements that hold a dimension, and how much of it. */
class Holders {
  readonly #indices: (number[] | undefined)[];
  readonly #weights: (number[] | undefined)[];

  constructor(size: number) {
    this.#indices = new Array<number[] | undefined>(size);
    this.#weights = new Array<number[] | undefined>(size);
  }

  add({ dimensions, weights }: Sparse, index: number): void {
    for (let at = 0; at < dimensions.length; at++) {
      const dimension = dimensions[at] ?? 0;
      const indices = this.#indices[dimension];
      if (!indices) {
        this.#indices[dimension] = [index];
        this.#weights[dimension] = [weights[at] ?? 0];
      } else if (indices.length <= mostHolders) {
        // One more than counts: enough to know that there are too many.
        indices.push(index);
        this.#weights[dimension]?.push(weights[at] ?? 0);
      }
    }
  }

  /** Adds to each holder's sum what it shares with the vector; `touched` gets the holders whose sum was 0. */
  collect({ dimensions, weights }: Sparse, part: number, sums: Float64Array, touched: number[]): void {
    for (let at = 0; at < dimensions.length; at++) {
      const indices = this.#indices[dimensions[at] ?? 0];
      const others = this.#weights[dimensions[at] ?? 0];
      if (!indices || !others || indices.length > mostHolders) {
        continue;
      }
      const weight = part * (weights[at] ?? 0);
      for (let holder = 0; holder < indices.length; holder++) {
        const index = indices[holder] ?? 0;
        if (sums[index] === 0) {
          touched.push(index);
        }
        sums[index] = (sums[index] ?? 0) + weight * (others[holder] ?? 0);
      }
    }
  }
}

/** Nearness of two statements by what they name in words or synonyms, without fields of work; 0 to 1. */
export interface SharedWords {
  readonly topic: number;
  /** Of the topic, counted twice, and the body. */
  readonly whole: number;
}

/** How far statements share words: what a reader sees at once, and may be asked about. */
export function sharedWords(wordings: readonly Wording[]): (a: number, b: number) => SharedWords {
  const space = new Space(false);
  const topics = wordings.map(({ topic }) => space.vector(topic));
  const wholes = wordings.map(({ topic, body }) => space.vector([...topic, ...topic, ...body]));
  weightByRarity(space.size, topics, wholes);
  return (a, b) => ({ topic: cosine(topics[a], topics[b]), whole: cosine(wholes[a], wholes[b]) });
}

function cosine(a: Sparse | undefined, b: Sparse | undefined): number {
  const weightOf = new Map(b?.dimensions.map((dimension, at) => [dimension, b.weights[at] ?? 0]));
  return (a?.dimensions ?? []).reduce(
    (sum, dimension, at) => sum + (a?.weights[at] ?? 0) * (weightOf.get(dimension) ?? 0),
    0,
  );
}
