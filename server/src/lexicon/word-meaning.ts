/**
 * What words mean, as vectors: words of like meaning point the same way. One word's vector is coarse; the sum of a
 * statement's words tells its subject.
 */
import { baseForms } from './base-forms';
import { vectorCode, vectorReach, vectorWords } from './word-vectors';

export const vectorSize = vectorReach.length;

/** Two dimensions in a character, of eight steps each. */
const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
const steps = 8;

const found = new Map<string, number | undefined>();
const mostFound = 20_000;

/** The place of a word's vector, of any form of the word; undefined for a word that is not known. */
export function vectorPlaceOf(word: string): number | undefined {
  if (!found.has(word)) {
    if (found.size >= mostFound) {
      found.clear();
    }
    found.set(word, find(word));
  }
  return found.get(word);
}

function find(word: string): number | undefined {
  for (const base of baseForms(word)) {
    const place = placeOf(base);
    if (place !== undefined) {
      return place;
    }
  }
  return undefined;
}

/** Where each word starts in `vectorWords`, which stand in the order of their letters; made without a string for each. */
let starts: Int32Array | undefined;

function startsOfWords(): Int32Array {
  const found = new Int32Array(vectorCode.length / (vectorSize / 2));
  for (let at = 0, word = 1; word < found.length; word++) {
    at = vectorWords.indexOf(' ', at) + 1;
    found[word] = at;
  }
  return found;
}

function placeOf(word: string): number | undefined {
  starts ??= startsOfWords();
  let low = 0;
  let high = starts.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const order = compareAt(starts[middle] ?? 0, word);
    if (order === 0) {
      return middle;
    }
    if (order < 0) {
      low = middle + 1;
    } else {
      high = middle - 1;
    }
  }
  return undefined;
}

/** Below 0 where the word of the table that starts there stands before the other one. */
function compareAt(start: number, word: string): number {
  for (let at = 0; at < word.length; at++) {
    const code = vectorWords.charCodeAt(start + at);
    // A blank, or nothing at the end of the table, stands before every letter.
    const difference = (code > 0x20 ? code : 0) - word.charCodeAt(at);
    if (difference !== 0) {
      return difference;
    }
  }
  return vectorWords.charCodeAt(start + word.length) > 0x20 ? 1 : 0;
}

/** Adds the vector at a place, so many times, to the sum that begins at an index. */
export function addVector(sums: Float64Array, start: number, place: number, weight: number): void {
  const length = vectorSize / 2;
  for (let pair = 0; pair < length; pair++) {
    const code = digits[vectorCode.charCodeAt(place * length + pair)] ?? 0;
    const first = start + 2 * pair;
    sums[first] = (sums[first] ?? 0) + weight * stepValue(code >> 3, 2 * pair);
    sums[first + 1] = (sums[first + 1] ?? 0) + weight * stepValue(code & (steps - 1), 2 * pair + 1);
  }
}

function stepValue(step: number, dimension: number): number {
  return middles[dimension * steps + step] ?? 0;
}

/** The middles of the steps, dimension by dimension. */
const middles = new Float64Array(vectorSize * steps);
for (let at = 0; at < middles.length; at++) {
  const reach = vectorReach[Math.floor(at / steps)] ?? 0;
  middles[at] = (((at % steps) - steps / 2 + 0.5) / (steps / 2)) * reach;
}

const digits = new Uint8Array(128);
for (let digit = 0; digit < alphabet.length; digit++) {
  digits[alphabet.charCodeAt(digit)] = digit;
}
