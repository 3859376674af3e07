/**
 * How near two words are in meaning: vectors of some 8,000 stems, learnt from how words are used and explained.
 * `meaning-data.ts` says where they come from. Nothing is decoded before the first question.
 */
import { meaningCentres, meaningCodes, meaningStems, meaningWeights } from './meaning-data';

/** A word's direction among all meanings: `meaningSize` numbers, of length 1. */
export type Meaning = Float32Array;

const parts = 9;
const partSize = 4;
export const meaningSize = parts * partSize;

/** As near to every meaning as to any other. */
export const nowhere: Meaning = new Float32Array(meaningSize);

/** Undefined: nothing is known of this stem, nor of one that it ends with. */
export function meaningOf(key: string): Meaning | undefined {
  return read(key).meaning;
}

/** Cosine of two stems' meanings: 1 the same, about 0 unrelated. 0 where one is unknown. */
export function similarity(keyA: string, keyB: string): number {
  const [a, b] = [meaningOf(keyA), meaningOf(keyB)];
  return a && b ? cosine(a, b) : 0;
}

/** Of two directions of length 1. */
export function cosine(a: Meaning, b: Meaning): number {
  let sum = 0;
  for (let at = 0; at < meaningSize; at++) {
    sum += (a[at] ?? 0) * (b[at] ?? 0);
  }
  return sum;
}

/** 0 to 1: how much a word tells, by how seldom English uses it; 1 where the stem is unknown. */
export function tellingOf(key: string): number {
  return read(key).telling;
}

interface Known {
  readonly meaning: Meaning | undefined;
  readonly telling: number;
}

const known = new Map<string, Known>();
const mostKnown = 20_000;

function read(key: string): Known {
  let word = known.get(key);
  if (!word) {
    const own = placeOf(key);
    const place = own ?? placeOfEnd(key);
    word = {
      meaning: place === undefined ? undefined : decode(place),
      telling: own === undefined ? 1 : (meaningWeights.charCodeAt(own) - zero) / 9,
    };
    if (known.size >= mostKnown) {
      known.clear();
    }
    known.set(key, word);
  }
  return word;
}

const zero = 0x30;

/** Shorter ends of words say too little: "stormwater" is a water, "area" is no sea. */
const shortestEnd = 5;
const longestStem = 30;

/** Of the longest known stem that a stem ends with: "multistorei" is a "storei". */
function placeOfEnd(key: string): number | undefined {
  if (key.length > longestStem) {
    return undefined;
  }
  for (let start = 2; start <= key.length - shortestEnd; start++) {
    const place = placeOf(key.slice(start));
    if (place !== undefined) {
      return place;
    }
  }
  return undefined;
}

/** Where each stem starts in the table; found by halving, without a string for each. */
let starts: Int32Array | undefined;

function startsOfStems(): Int32Array {
  const found = new Int32Array(meaningWeights.length);
  for (let at = 0, stem = 1; stem < found.length; stem++) {
    at = meaningStems.indexOf(' ', at) + 1;
    found[stem] = at;
  }
  return found;
}

function placeOf(key: string): number | undefined {
  starts ??= startsOfStems();
  let low = 0;
  let high = starts.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const order = compareAt(starts[middle] ?? 0, key);
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

/** Below 0 where the stem that starts here stands before the key, above 0 where it stands behind it. */
function compareAt(start: number, key: string): number {
  for (let at = 0; at < key.length; at++) {
    const code = meaningStems.charCodeAt(start + at);
    if (code !== key.charCodeAt(at)) {
      // A blank, or NaN at the end of the table: the stem is shorter.
      return code > 0x20 ? code - key.charCodeAt(at) : -1;
    }
  }
  const next = meaningStems.charCodeAt(start + key.length);
  return next > 0x20 ? 1 : 0;
}

/** The character that stands for 0 in a centre. */
const zeroOfCentre = 0x53;

function decode(place: number): Meaning {
  const codes = fromBase64(meaningCodes.slice(place * codeLength, (place + 1) * codeLength));
  const meaning = new Float32Array(meaningSize);
  let square = 0;
  for (let part = 0; part < parts; part++) {
    const from = (part * 256 + (codes[part] ?? 0)) * partSize;
    for (let at = 0; at < partSize; at++) {
      const value = meaningCentres.charCodeAt(from + at) - zeroOfCentre;
      meaning[part * partSize + at] = value;
      square += value * value;
    }
  }
  const length = Math.sqrt(square) || 1;
  for (let at = 0; at < meaningSize; at++) {
    meaning[at] = (meaning[at] ?? 0) / length;
  }
  return meaning;
}

/** Characters of a stem's bytes. */
const codeLength = (parts * 4) / 3;

/** Whole groups of four characters only. The core has neither `atob` nor `Buffer`. */
function fromBase64(text: string): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array((text.length / 4) * 3);
  for (let from = 0, to = 0; from < text.length; from += 4, to += 3) {
    const group =
      (digitAt(text, from) << 18) |
      (digitAt(text, from + 1) << 12) |
      (digitAt(text, from + 2) << 6) |
      digitAt(text, from + 3);
    bytes[to] = group >> 16;
    bytes[to + 1] = group >> 8;
    bytes[to + 2] = group;
  }
  return bytes;
}

const digits = new Uint8Array(128);
for (const [digit, character] of [...'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/'].entries()) {
  digits[character.charCodeAt(0)] = digit;
}

function digitAt(text: string, at: number): number {
  return digits[text.charCodeAt(at)] ?? 0;
}
