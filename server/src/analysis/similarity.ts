/**
 * Nearness of statements by their weighted words and by their subject as a whole; what is rare in the framework counts
 * more than what every statement says.
 */
import { cosineOf, dimensionsOf, type Sparse, vectorsOf, weightByRarity } from './sparse';
import { nearnessOf, subjectsOf } from './subjects';
import type { Vocabulary } from './vocabulary';

/** Pairs of statements, a place in each list for each. */
export interface NearPairs {
  /** Indices of the two statements; `a` < `b`. */
  readonly a: Int32Array;
  readonly b: Int32Array;
  /** Logarithm of the odds that a reviewer would see one ability, by what the two say alone; 0 is one to one. */
  readonly evidence: Float64Array;
}

export const noPairs: NearPairs = { a: new Int32Array(), b: new Int32Array(), evidence: new Float64Array() };

/** The parts of the words that two statements share: topic with topic, topic with body (both ways), body with body. */
const topicPart = 0.233;
const crossPart = 0.176;
const bodyPart = 0.185;

/**
 * How much shared words and a shared subject speak for one ability, and how much two strangers speak against it. By
 * logistic regression on pairs of the labelled frameworks; `words` without fields of work where the fields had been
 * chosen on the same file.
 */
const wordsPart = 13.1;
const subjectPart = 4;
const evidenceOfNone = 4.8;

/** In a file of no more statements than this, all pairs are looked at: two may share no word and mean one thing. */
const fewStatements = 300;

/** A dimension that more statements share joins none: it keeps the work near to linear in the number of statements. */
const mostHolders = 80;

/** Pairs that are near at all, in the order of `b`. */
export function nearPairs(vocabulary: Vocabulary): NearPairs {
  const { terms } = vocabulary;
  const count = vocabulary.ranks.length;
  const size = dimensionsOf(terms);
  const topics = vectorsOf(vocabulary.topics, terms, true);
  const bodies = vectorsOf(vocabulary.bodies, terms, true);
  weightByRarity(size, topics, bodies);
  const topicHolders = new Holders(size);
  const bodyHolders = new Holders(size);
  const subjects = subjectsOf(vocabulary);
  const sums = new Float64Array(count);
  const touched: number[] = [];
  const compared = count <= fewStatements;
  const most = compared ? (count * (count - 1)) / 2 : count * mostOthers;
  const pairs = { a: new Int32Array(most), b: new Int32Array(most), evidence: new Float64Array(most) };
  let end = 0;
  for (let b = 0; b < count; b++) {
    topicHolders.collect(topics, b, topicPart, sums, touched);
    bodyHolders.collect(topics, b, crossPart, sums, touched);
    topicHolders.collect(bodies, b, crossPart, sums, touched);
    bodyHolders.collect(bodies, b, bodyPart, sums, touched);
    const others = compared ? undefined : nearest(touched, sums);
    const looked = others?.length ?? b;
    for (let at = 0; at < looked; at++) {
      const a = others?.[at] ?? at;
      pairs.a[end] = a;
      pairs.b[end] = b;
      // A first word in common says more than one more.
      pairs.evidence[end++] =
        wordsPart * Math.sqrt(sums[a] ?? 0) + subjectPart * nearnessOf(subjects, a, b) - evidenceOfNone;
    }
    for (const a of touched) {
      sums[a] = 0;
    }
    touched.length = 0;
    topicHolders.add(topics, b);
    bodyHolders.add(bodies, b);
  }
  return { a: pairs.a.subarray(0, end), b: pairs.b.subarray(0, end), evidence: pairs.evidence.subarray(0, end) };
}

/** In a large file, only so many of the nearest by words are looked at further. */
const mostOthers = 8;

/** The indices with the greatest sums, in no order. */
function nearest(indices: readonly number[], sums: Float64Array): number[] {
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

/** The statements that hold a dimension, and how much of it. */
class Holders {
  readonly #indices: (number[] | undefined)[];
  readonly #weights: (number[] | undefined)[];

  constructor(size: number) {
    this.#indices = new Array<number[] | undefined>(size);
    this.#weights = new Array<number[] | undefined>(size);
  }

  add({ starts, dimensions, weights }: Sparse, index: number): void {
    const end = starts[index + 1] ?? 0;
    for (let place = starts[index] ?? 0; place < end; place++) {
      const dimension = dimensions[place] ?? 0;
      const indices = this.#indices[dimension];
      if (!indices) {
        this.#indices[dimension] = [index];
        this.#weights[dimension] = [weights[place] ?? 0];
      } else if (indices.length <= mostHolders) {
        // One more than counts: enough to know that there are too many.
        indices.push(index);
        this.#weights[dimension]?.push(weights[place] ?? 0);
      }
    }
  }

  /** Adds to each holder's sum what it shares with a text; `touched` gets the holders whose sum was 0. */
  collect(
    { starts, dimensions, weights }: Sparse,
    text: number,
    part: number,
    sums: Float64Array,
    touched: number[],
  ): void {
    const end = starts[text + 1] ?? 0;
    for (let place = starts[text] ?? 0; place < end; place++) {
      const dimension = dimensions[place] ?? 0;
      const indices = this.#indices[dimension];
      const others = this.#weights[dimension];
      if (!indices || !others || indices.length > mostHolders) {
        continue;
      }
      const weight = part * (weights[place] ?? 0);
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
export function sharedWords({ terms, topics, bodies }: Vocabulary): (a: number, b: number) => SharedWords {
  const ofTopics = vectorsOf(topics, terms, false);
  const wholes = vectorsOf(
    topics.map((topic, index) => [...topic, ...topic, ...(bodies[index] ?? [])]),
    terms,
    false,
  );
  weightByRarity(dimensionsOf(terms), ofTopics, wholes);
  return (a, b) => ({ topic: cosineOf(ofTopics, a, ofTopics, b), whole: cosineOf(wholes, a, wholes, b) });
}
