/** Texts as weighted words: a word stands for itself, for its row of synonyms and for its field of work. */
import { fieldsOf, meaningsOf } from '../lexicon/synonyms';
import { commonWeight, commonWords } from './common-words';

/** How much a row of synonyms says beside the word itself. */
const meaningWeight = 0.8;
/** How much a field of work says where one word stands in it and in no other. */
const fieldWeight = 3;
/** Two words of a field say more than twice as much as one, which may stand in it by chance. */
const fieldPower = 1.4;

/** The dimensions that a text has, and how much of each. */
export interface Sparse {
  readonly dimensions: number[];
  readonly weights: number[];
}

/** Numbers the dimensions of the texts of one framework, so that these may be compared. */
export class Space {
  readonly #numbers = new Map<string, number>();
  readonly #meanings = new Map<number, number>();
  readonly #fields = new Map<number, number>();
  readonly #withFields: boolean;
  #size = 0;

  constructor(withFields: boolean) {
    this.#withFields = withFields;
  }

  get size(): number {
    return this.#size;
  }

  /** @param stems a stem that stands twice counts twice */
  vector(stems: readonly string[]): Sparse {
    const sums = new Map<number, number>();
    const fields = new Map<number, number>();
    for (const stem of stems) {
      const weight = commonWords.has(stem) ? commonWeight : 1;
      add(sums, this.#number(this.#numbers, stem), weight);
      const meanings = meaningsOf(stem);
      for (const row of meanings) {
        add(sums, this.#number(this.#meanings, row), (weight * meaningWeight) / Math.sqrt(meanings.length));
      }
      const rows = this.#withFields ? fieldsOf(stem) : [];
      for (const row of rows) {
        add(fields, this.#number(this.#fields, row), weight / Math.sqrt(rows.length));
      }
    }
    for (const [dimension, weight] of fields) {
      sums.set(dimension, fieldWeight * weight ** fieldPower);
    }
    return { dimensions: [...sums.keys()], weights: [...sums.values()] };
  }

  #number<Key>(numbers: Map<Key, number>, key: Key): number {
    let number = numbers.get(key);
    if (number === undefined) {
      number = this.#size++;
      numbers.set(key, number);
    }
    return number;
  }
}

function add(sums: Map<number, number>, dimension: number, weight: number): void {
  sums.set(dimension, (sums.get(dimension) ?? 0) + weight);
}

/**
 * Weights every dimension by its rarity among the statements, and scales each vector to length 1, in place.
 *
 * @param parts the vectors of a statement's parts, a list for each part; a dimension counts once for a statement
 */
export function weightByRarity(size: number, ...parts: readonly (readonly Sparse[])[]): void {
  const statements = parts[0]?.length ?? 0;
  const holders = new Int32Array(size);
  const lastHolder = new Int32Array(size).fill(-1);
  for (let index = 0; index < statements; index++) {
    for (const part of parts) {
      for (const dimension of part[index]?.dimensions ?? []) {
        if (lastHolder[dimension] !== index) {
          lastHolder[dimension] = index;
          holders[dimension] = (holders[dimension] ?? 0) + 1;
        }
      }
    }
  }
  for (const part of parts) {
    for (const { dimensions, weights } of part) {
      let square = 0;
      for (let at = 0; at < weights.length; at++) {
        // What stands once joins nobody, so it is no rarer than what stands twice.
        const rarity = Math.log(1 + statements / Math.max(2, holders[dimensions[at] ?? 0] ?? 2));
        const value = (weights[at] ?? 0) * rarity;
        weights[at] = value;
        square += value * value;
      }
      const length = Math.sqrt(square) || 1;
      for (let at = 0; at < weights.length; at++) {
        weights[at] = (weights[at] ?? 0) / length;
      }
    }
  }
}
