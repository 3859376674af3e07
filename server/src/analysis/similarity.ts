/**
 * Nearness of statements by their weighted words. A word stands for itself, for its row of synonyms and for its field
 * of work; what is rare in the framework counts more than what every statement says.
 */
import { stem } from '../lexicon/stem';
import { fieldsOf, meaningsOf } from '../lexicon/synonyms';

/** A statement's words as stems, each once. */
export interface Wording {
  readonly topic: readonly string[];
  readonly body: readonly string[];
}

export interface Near {
  /** Indices of the two statements; `a` < `b`. */
  readonly a: number;
  readonly b: number;
  /** 0 to 1; above 0.3 a reviewer would nearly always see one ability. */
  readonly nearness: number;
  /** 0 to 1: of the topics alone. */
  readonly topicNearness: number;
}

/** How much a row of synonyms and a field of work say beside the word itself. */
const meaningWeight = 0.6;
const fieldWeight = 1.6;

/**
 * Words that statements of any trade hold: they tell the stage or the form of work rather than its subject, whatever
 * their rarity in one file.
 */
const commonWeight = 0.4;
const commonWords = new Set(
  (
    'manage develop plan practice procedure process system support task work activity technical standard ' +
    'strategy policy program govern require need use user service operate organization team staff role project ' +
    'report record document review prepare produce provide perform implement apply maintain monitor manual basic ' +
    'complex simple routine advanced common specific general method tool material equip resource information ' +
    'issue problem result outcome level area site day week month year time end shift local assign approve agree ' +
    'set lead direct follow complete identify check help assist coordinate ensure group line senior colleague ' +
    'supervise guide instruct oversight direction input customer client department business company enterprise'
  )
    .split(' ')
    .map(stem),
);

/** The parts of nearness: topic with topic, topic with body (both ways), body with body. */
const topicPart = 0.625;
const crossPart = 0.47;
const bodyPart = 0.19;

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
  const topicSums = new Float64Array(wordings.length);
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
            if (part === topicPart) {
              topicSums[index] = (topicSums[index] ?? 0) + weight * other;
            }
          }
        }
      }
    };
    collect(topics[b], topicHolders, topicPart);
    collect(topics[b], bodyHolders, crossPart);
    collect(bodies[b], topicHolders, crossPart);
    collect(bodies[b], bodyHolders, bodyPart);
    for (const a of touched) {
      pairs.push({ a, b, nearness: sums[a] ?? 0, topicNearness: topicSums[a] ?? 0 });
      sums[a] = 0;
      topicSums[a] = 0;
    }
    hold(topicHolders, topics[b], b);
    hold(bodyHolders, bodies[b], b);
  }
  return pairs;
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

function vectorOf(stems: readonly string[]): Vector {
  const vector: Vector = new Map();
  const add = (dimension: string, weight: number): void => {
    vector.set(dimension, (vector.get(dimension) ?? 0) + weight);
  };
  for (const key of stems) {
    const weight = commonWords.has(key) ? commonWeight : 1;
    add(key, weight);
    const meanings = meaningsOf(key);
    for (const row of meanings) {
      add(`=${row}`, (weight * meaningWeight) / Math.sqrt(meanings.length));
    }
    const fields = fieldsOf(key);
    for (const row of fields) {
      add(`~${row}`, (weight * fieldWeight) / Math.sqrt(fields.length));
    }
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
