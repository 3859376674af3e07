import { isWordCode } from '../lexicon/words';

export type SeparatorKind = 'em-dash' | 'en-dash' | 'hyphen' | 'double-hyphen' | 'colon';

/** A dash or colon that may end the topic, with the blanks around it; indices in the statement's value. */
export interface Candidate {
  readonly kind: SeparatorKind;
  readonly start: number;
  readonly end: number;
  /** Blanks stand where the form wants them: on both sides, behind a colon only. */
  readonly spaced: boolean;
}

/** No topic is longer; what looks like a separator later belongs to the verb phrase. */
const longestTopic = 300;

/** What may separate topic and verb phrase, from an index on; undefined where nothing more does. */
export function nextCandidate(value: string, from: number): Candidate | undefined {
  const limit = Math.min(value.length, longestTopic);
  for (let offset = from; offset < limit; offset++) {
    const kind = kindAt(value, offset);
    const candidate = kind && readCandidate(value, offset, kind);
    if (candidate !== undefined) {
      return candidate;
    }
  }
  return undefined;
}

function kindAt(value: string, offset: number): SeparatorKind | undefined {
  const code = value.charCodeAt(offset);
  // Letters and blanks, nearly always.
  if (code > 0x3a && code < 0x2010) {
    return undefined;
  }
  switch (code) {
    case 0x2d:
      return value.charCodeAt(offset + 1) === 0x2d ? 'double-hyphen' : 'hyphen';
    case 0x2010:
    case 0x2011:
    case 0x2212:
      return 'hyphen';
    case 0x2012:
    case 0x2013:
      return 'en-dash';
    case 0x2014:
    case 0x2015:
      return 'em-dash';
    case 0x3a:
    case 0xff1a:
      return 'colon';
    default:
      return undefined;
  }
}

function readCandidate(value: string, offset: number, kind: SeparatorKind): Candidate | undefined {
  const repeated = kind === 'double-hyphen' ? 'hyphen' : kind;
  let behind = offset + (kind === 'double-hyphen' ? 2 : 1);
  while (kindAt(value, behind) === repeated) {
    behind++;
  }
  let start = offset;
  while (start > 0 && isBlank(value.charCodeAt(start - 1))) {
    start--;
  }
  let end = behind;
  while (end < value.length && isBlank(value.charCodeAt(end))) {
    end++;
  }
  const blankBefore = start < offset || offset === 0;
  const blankAfter = end > behind || behind === value.length;
  if (kind === 'colon') {
    return blankAfter || isLetter(value, end) ? { kind, start, end, spaced: blankAfter } : undefined;
  }
  // "Follow-up" and "Years 7–9" are words.
  const inWord = !blankBefore && !blankAfter && (kind === 'hyphen' || isDigit(value, offset - 1));
  return inWord ? undefined : { kind, start, end, spaced: blankBefore && blankAfter };
}

/** Blanks of any width, and what takes no room at all. */
export function isBlank(code: number): boolean {
  return (
    code <= 0x20 ||
    code === 0xa0 ||
    code === 0x202f ||
    code === 0x3000 ||
    code === 0xfeff ||
    (code >= 0x2000 && code <= 0x200b)
  );
}

function isDigit(value: string, offset: number): boolean {
  const code = value.charCodeAt(offset);
  return code >= 0x30 && code <= 0x39;
}

function isLetter(value: string, offset: number): boolean {
  return offset < value.length && isWordCode(value.charCodeAt(offset)) && !isDigit(value, offset);
}
