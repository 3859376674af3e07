/**
 * Nearness of statements by their weighted words. A word stands for itself, for its row of synonyms and for its field
 * of work; what is rare in the framework counts more than what every statement says.
 */
import { fieldsOf, meaningsOf } from '../lexicon/synonyms';
import { commonWeight, commonWords } from './common-words';
import { type Subject, subjectNearness, subjectsOf } from './subjects';

/** A statement's words as stems, each once, and the places of their vectors. */
export interface Wording extends Subject {
  readonly topic: readonly string[];
  readonly body: readonly string[];
}

export interface Near {
  /** Indices of the two statements; `a` < `b`. */
  readonly a: number;
  readonly b: number;
  /** 0 to 1; from 0.2 a reviewer would nearly always see one ability. */
  readonly nearness: number;
}

/** How much a row of synonyms says beside the word itself. */
const meaningWeight = 0.8;
/** How much a field of work says where one word stands in it and in no other. */
const fieldWeight = 3;
/** Two words of a field say more than twice as much as one, which may stand in it by chance. */
const fieldPower = 1.4;

/**
 * The parts of nearness: topic with topic, topic with body (both ways), body with body, and what all words mean
 * together; in sum 1.
 */
const topicPart = 0.233;
const crossPart = 0.176;
const bodyPart = 0.185;
const subjectPart = 0.23;

/** In a file of no more statements than this, all pairs are looked at: two may share no word and mean one thing. */
const fewStatements = 300;

/** A dimension that more statements share joins none: it keeps the work near to linear in the number of statements. */
const mostHolders = 120;

/** Pairs that share anything telling, nearest or not, in the order of `b`. */
export function nearPairs(wordings: readonly Wording[]): Near[] {
  const topics = wordings.map(({ topic }) => vectorOf(topic));
  const bodies = wordings.map(({ body }) => vectorOf(body));
  weightByRarity(topics, bodies);
  const topicHolders = new Map<string, Posting[]>();
  const bodyHolders = new Map<string, Posting[]>();
  const sums = new Float64Array(wordings.length);
  const subjects = subjectsOf(wordings);
  const pairs: Near[] = [];
  for (let b = 0; b < wordings.length; b++) {
    const touched: number[] = [];
    const collect = (vector: Vector | undefined, holders: ReadonlyMap<string, Posting[]>, part: number): void => {
      for (const [dimension, weight] of vector ?? []) {
        const postings = holders.get(dimension);
        if (postings && postings.length <= mostHolders) {
          for (const { index, weight: other } of postings) {
            if (sums[index] === 0) {
              touched.push(index);
            }
            sums[index] = (sums[index] ?? 0) + part * weight * other;
          }
        }
      }
    };
    collect(topics[b], topicHolders, topicPart);
    collect(topics[b], bodyHolders, crossPart);
    collect(bodies[b], topicHolders, crossPart);
    collect(bodies[b], bodyHolders, bodyPart);
    const others = wordings.length <= fewStatements ? Array.from({ length: b }, (_, a) => a) : touched;
    for (const a of others) {
      const nearness = (sums[a] ?? 0) + subjectPart * subjectNearness(subjects, a, b);
      sums[a] = 0;
      if (nearness > 0) {
        pairs.push({ a, b, nearness });
      }
    }
    hold(topicHolders, topics[b], b);
    hold(bodyHolders, bodies[b], b);
  }
  return pairs;
}

/** Nearness of two statements by what they name in words or synonyms, without fields of work; 0 to 1. */
export interface SharedWords {
  readonly topic: number;
  /** Of the topic, counted twice, and the body. */
  readonly whole: number;
}

/** How far statements share words: what a reader sees at once, and may be asked about. */
export function sharedWords(wordings: readonly Wording[]): (a: number, b: number) => SharedWords {
  const topics = wordings.map(({ topic }) => vectorOf(topic, false));
  const wholes = wordings.map(({ topic, body }) => vectorOf([...topic, ...topic, ...body], false));
  weightByRarity(topics, wholes);
  return (a, b) => ({ topic: cosine(topics[a], topics[b]), whole: cosine(wholes[a], wholes[b]) });
}

function cosine(a: Vector | undefined, b: Vector | undefined): number {
  let sum = 0;
  for (const [dimension, weight] of a ?? []) {
    sum += weight * (b?.get(dimension) ?? 0);
  }
  return sum;
}

/** Dimension -> weight. Dimensions are stems, rows of synonyms ("=3") and fields of work ("~12"). */
type Vector = Map<string, number>;

interface Posting {
  readonly index: number;
  readonly weight: number;
}

function hold(holders: Map<string, Posting[]>, vector: Vector | undefined, index: number): void {
  for (const [dimension, weight] of vector ?? []) {
    const postings = holders.get(dimension);
    if (postings) {
      // One more than counts: enough to know that there are too many.
      if (postings.length <= mostHolders) {
        postings.push({ index, weight });
      }
    } else {
      holders.set(dimension, [{ index, weight }]);
    }
  }
}

function vectorOf(stems: readonly string[], withFields = true): Vector {
  const vector: Vector = new Map();
  const add = (dimension: string, weight: number): void => {
    vector.set(dimension, (vector.get(dimension) ?? 0) + weight);
  };
  const fields = new Map<number, number>();
  for (const key of stems) {
    const weight = commonWords.has(key) ? commonWeight : 1;
    add(key, weight);
    const meanings = meaningsOf(key);
    for (const row of meanings) {
      add(`=${row}`, (weight * meaningWeight) / Math.sqrt(meanings.length));
    }
    const rows = withFields ? fieldsOf(key) : [];
    for (const row of rows) {
      fields.set(row, (fields.get(row) ?? 0) + weight / Math.sqrt(rows.length));
    }
  }
  for (const [row, weight] of fields) {
    add(`~${row}`, fieldWeight * weight ** fieldPower);
  }
  return vector;
}

/** Weights every dimension by its rarity among the statements, and scales each vector to length 1. */
function weightByRarity(topics: readonly Vector[], bodies: readonly Vector[]): void {
  const holders = new Map<string, number>();
  topics.forEach((topic, index) => {
    for (const dimension of topic.keys()) {
      holders.set(dimension, (holders.get(dimension) ?? 0) + 1);
    }
    for (const dimension of bodies[index]?.keys() ?? []) {
      if (!topic.has(dimension)) {
        holders.set(dimension, (holders.get(dimension) ?? 0) + 1);
      }
    }
  });
  for (const vector of [...topics, ...bodies]) {
    let square = 0;
    for (const [dimension, weight] of vector) {
      // What stands once joins nobody, so it is no rarer than what stands twice.
      const value = weight * Math.log(1 + topics.length / Math.max(2, holders.get(dimension) ?? 2));
      vector.set(dimension, value);
      square += value * value;
    }
    const length = Math.sqrt(square) || 1;
    for (const [dimension, value] of vector) {
      vector.set(dimension, value / length);
    }
  }
}
