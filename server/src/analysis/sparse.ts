/** Texts as weighted words: a word stands for itself, for its row of synonyms and for its field of work. */
import { fieldRows, meaningRows } from '../lexicon/synonyms';
import { type Term, worthOfField } from './vocabulary';

/**
 * A vector for each text, one behind the other: that of text `index` takes the places from `starts[index]` up to
 * `starts[index + 1]`, each with a dimension and its weight. No dimension twice in a text.
 */
export interface Sparse {
  readonly starts: Int32Array;
  readonly dimensions: Int32Array;
  readonly weights: Float64Array;
}

/** Rows of synonyms first, then fields of work, then the words themselves. */
const firstField = meaningRows;
const firstWord = meaningRows + fieldRows;

/** All dimensions of so many terms are below it. */
export function dimensionsOf(terms: readonly Term[]): number {
  return firstWord + terms.length;
}

/** @param texts indices of `terms`; one that stands twice counts twice */
export function vectorsOf(texts: readonly (readonly number[])[], terms: readonly Term[], withFields: boolean): Sparse {
  const starts = new Int32Array(texts.length + 1);
  const most = mostPlaces(texts, terms, withFields);
  const dimensions = new Int32Array(most);
  const weights = new Float64Array(most);
  const sums = scratch(dimensionsOf(terms));
  let end = 0;
  for (let index = 0; index < texts.length; index++) {
    const start = end;
    const text = texts[index] ?? none;
    for (let at = 0; at < text.length; at++) {
      const word = text[at] ?? 0;
      const term = terms[word];
      if (!term) {
        continue;
      }
      const own = firstWord + word;
      if (sums[own] === 0) {
        dimensions[end++] = own;
      }
      sums[own] = (sums[own] ?? 0) + term.own;
      for (let row = 0; row < term.meanings.length; row++) {
        const dimension = term.meanings[row] ?? 0;
        if (sums[dimension] === 0) {
          dimensions[end++] = dimension;
        }
        sums[dimension] = (sums[dimension] ?? 0) + term.meaningWeight;
      }
    }
    for (let place = start; place < end; place++) {
      const dimension = dimensions[place] ?? 0;
      weights[place] = sums[dimension] ?? 0;
      sums[dimension] = 0;
    }
    if (withFields) {
      end = addFields(text, terms, dimensions, weights, end, sums);
    }
    starts[index + 1] = end;
  }
  return { starts, dimensions, weights };
}

/** @returns the place behind the fields of the text */
function addFields(
  text: readonly number[],
  terms: readonly Term[],
  dimensions: Int32Array,
  weights: Float64Array,
  start: number,
  sums: Float64Array,
): number {
  let end = start;
  for (let at = 0; at < text.length; at++) {
    const term = terms[text[at] ?? 0];
    const rows = term?.fields ?? none;
    for (let row = 0; row < rows.length; row++) {
      const dimension = firstField + (rows[row] ?? 0);
      if (sums[dimension] === 0) {
        // What it is worth if no other word of the text stands in the field.
        weights[end] = term?.fieldAlone ?? 0;
        dimensions[end++] = dimension;
      }
      sums[dimension] = (sums[dimension] ?? 0) + (term?.fieldWeight ?? 0);
      counts[dimension] = (counts[dimension] ?? 0) + 1;
    }
  }
  for (let place = start; place < end; place++) {
    const dimension = dimensions[place] ?? 0;
    if (counts[dimension] !== 1) {
      weights[place] = worthOfField(sums[dimension] ?? 0);
    }
    sums[dimension] = 0;
    counts[dimension] = 0;
  }
  return end;
}

const none: readonly number[] = [];

function mostPlaces(texts: readonly (readonly number[])[], terms: readonly Term[], withFields: boolean): number {
  let most = 0;
  for (const text of texts) {
    for (let at = 0; at < text.length; at++) {
      const term = terms[text[at] ?? 0];
      most += 1 + (term?.meanings.length ?? 0) + (withFields ? (term?.fields.length ?? 0) : 0);
    }
  }
  return most;
}

/** How many words of the text that is read stand in a field, by dimension; all 0 between two texts. */
const counts = new Int32Array(firstWord);
/** What the words of the text that is read add up to, by dimension; all 0 between two texts. */
let kept = new Float64Array(2 * firstWord);

function scratch(size: number): Float64Array {
  if (kept.length < size) {
    kept = new Float64Array(2 * size);
  }
  return kept;
}

/**
 * Weights every dimension by its rarity among the statements, and scales each vector to length 1, in place.
 *
 * @param parts the vectors of the statements' parts; a dimension counts once for a statement
 */
export function weightByRarity(size: number, ...parts: readonly Sparse[]): void {
  const statements = (parts[0]?.starts.length ?? 1) - 1;
  const rarity = rarityOf(size, statements, parts);
  for (const { starts, dimensions, weights } of parts) {
    for (let index = 0; index < statements; index++) {
      const start = starts[index] ?? 0;
      const end = starts[index + 1] ?? 0;
      let square = 0;
      for (let place = start; place < end; place++) {
        const value = (weights[place] ?? 0) * (rarity[dimensions[place] ?? 0] ?? 0);
        weights[place] = value;
        square += value * value;
      }
      const length = Math.sqrt(square) || 1;
      for (let place = start; place < end; place++) {
        weights[place] = (weights[place] ?? 0) / length;
      }
    }
  }
}

function rarityOf(size: number, statements: number, parts: readonly Sparse[]): Float64Array {
  const holders = new Int32Array(size);
  const lastHolder = new Int32Array(size).fill(-1);
  for (let index = 0; index < statements; index++) {
    for (const { starts, dimensions } of parts) {
      const end = starts[index + 1] ?? 0;
      for (let place = starts[index] ?? 0; place < end; place++) {
        const dimension = dimensions[place] ?? 0;
        if (lastHolder[dimension] !== index) {
          lastHolder[dimension] = index;
          holders[dimension] = (holders[dimension] ?? 0) + 1;
        }
      }
    }
  }
  const rarity = new Float64Array(size);
  // What stands once joins nobody, so it is no rarer than what stands twice.
  const rarest = Math.log(1 + statements / 2);
  for (let dimension = 0; dimension < size; dimension++) {
    const count = holders[dimension] ?? 0;
    rarity[dimension] = count === 0 ? 0 : count <= 2 ? rarest : Math.log(1 + statements / count);
  }
  return rarity;
}

/** Of two texts, each of one or another list. */
export function cosineOf(left: Sparse, a: number, right: Sparse, b: number): number {
  let sum = 0;
  for (let place = left.starts[a] ?? 0; place < (left.starts[a + 1] ?? 0); place++) {
    sum += (left.weights[place] ?? 0) * weightAt(right, b, left.dimensions[place] ?? 0);
  }
  return sum;
}

function weightAt({ starts, dimensions, weights }: Sparse, index: number, dimension: number): number {
  for (let place = starts[index] ?? 0; place < (starts[index + 1] ?? 0); place++) {
    if (dimensions[place] === dimension) {
      return weights[place] ?? 0;
    }
  }
  return 0;
}
