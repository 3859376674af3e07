/** Texts as weighted words: a word stands for itself, for its row of synonyms and for its field of work. */
import { fieldRows, fieldsOf, meaningRows, meaningsOf } from '../lexicon/synonyms';
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

/** Numbers the dimensions of the texts of one framework, so that these may be compared: rows first, then stems. */
export class Space {
  readonly #stems = new Map<string, number>();
  readonly #withFields: boolean;

  constructor(withFields: boolean) {
    this.#withFields = withFields;
  }

  /** All dimensions are below it. */
  get size(): number {
    return firstStem + this.#stems.size;
  }

  /** @param stems a stem that stands twice counts twice */
  vector(stems: readonly string[]): Sparse {
    const dimensions: number[] = [];
    const fields: number[] = [];
    for (const stem of stems) {
      const { own, meanings, meaning, rows, field } = senseOf(stem);
      addTo(dimensions, this.#number(stem), own);
      for (const row of meanings) {
        addTo(dimensions, row, meaning);
      }
      for (const row of this.#withFields ? rows : none) {
        addTo(fields, meaningRows + row, field);
      }
    }
    for (const dimension of fields) {
      sums[dimension] = fieldWeight * (sums[dimension] ?? 0) ** fieldPower;
      dimensions.push(dimension);
    }
    const weights = dimensions.map((dimension) => sums[dimension] ?? 0);
    for (const dimension of dimensions) {
      sums[dimension] = 0;
    }
    return { dimensions, weights };
  }

  #number(stem: string): number {
    let number = this.#stems.get(stem);
    if (number === undefined) {
      number = this.size;
      this.#stems.set(stem, number);
    }
    return number;
  }
}

const firstStem = meaningRows + fieldRows;
const none: readonly number[] = [];

/** Of the vector that is made, by dimension; all 0 between two of them. */
let sums = new Float64Array(2 * firstStem);

/** @param met gets the dimension where nothing was added to it before; what is added is more than 0 */
function addTo(met: number[], dimension: number, weight: number): void {
  if (dimension >= sums.length) {
    const longer = new Float64Array(2 * dimension);
    longer.set(sums);
    sums = longer;
  }
  const sum = sums[dimension] ?? 0;
  if (sum === 0) {
    met.push(dimension);
  }
  sums[dimension] = sum + weight;
}

/** What a stem adds to itself, to each row of synonyms, and to each field of work. */
interface Sense {
  readonly own: number;
  readonly meanings: readonly number[];
  readonly meaning: number;
  readonly rows: readonly number[];
  readonly field: number;
}

const senses = new Map<string, Sense>();
const mostSenses = 20_000;

function senseOf(stem: string): Sense {
  let sense = senses.get(stem);
  if (!sense) {
    const own = commonWords.has(stem) ? commonWeight : 1;
    const meanings = meaningsOf(stem);
    const rows = fieldsOf(stem);
    const meaning = (own * meaningWeight) / Math.sqrt(meanings.length);
    sense = { own, meanings, meaning, rows, field: own / Math.sqrt(rows.length) };
    if (senses.size >= mostSenses) {
      senses.clear();
    }
    senses.set(stem, sense);
  }
  return sense;
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
  // What stands once joins nobody, so it is no rarer than what stands twice.
  const rarity = Float64Array.from(holders, (count) =>
    count === 0 ? 0 : Math.log(1 + statements / Math.max(2, count)),
  );
  for (const part of parts) {
    for (const { dimensions, weights } of part) {
      let square = 0;
      for (let at = 0; at < weights.length; at++) {
        const value = (weights[at] ?? 0) * (rarity[dimensions[at] ?? 0] ?? 0);
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
