import type { Lexicon } from '../lexicon/lexicon';
import { readVerbGroup } from './verb-group';
import { isWordCode, readWords } from './words';

export type SeparatorKind = 'em-dash' | 'en-dash' | 'hyphen' | 'double-hyphen' | 'colon';

interface Candidate {
  readonly kind: SeparatorKind;
  /** With the blanks around it. */
  readonly start: number;
  readonly end: number;
  /** Blanks on both sides (before a colon none is due). */
  readonly spaced: boolean;
}

/** No topic is longer; what looks like a separator later belongs to the verb phrase. */
const longestTopic = 300;

/** Where the topic ends; undefined where the statement is a verb phrase only, or does not show where its topic ends. */
export function findSeparator(value: string, lexicon: Lexicon): Candidate | undefined {
  const candidates = findCandidates(value);
  const [first] = candidates;
  if (candidates.length === 0 || (candidates.length === 1 && first?.kind === 'em-dash' && first.spaced)) {
    return first;
  }
  const startsAction = (start: number) =>
    readVerbGroup(readWords(value, start, value.length), lexicon, 'known').actions.length > 0;
  const topicIsAction = candidates.length > 0 && startsAction(0);
  for (const candidate of candidates) {
    if (startsAction(candidate.end) && (candidate.spaced || candidate.kind !== 'hyphen')) {
      return candidate;
    }
    // The statement's own verb comes first: later dashes belong to its phrase.
    if (topicIsAction && candidate.kind === 'colon') {
      return undefined;
    }
  }
  const spaced = candidates.filter((candidate) => candidate.spaced);
  return spaced.find(({ kind }) => kind === 'em-dash') ?? (topicIsAction ? undefined : spaced[0]);
}

function findCandidates(value: string): Candidate[] {
  const candidates: Candidate[] = [];
  const limit = Math.min(value.length, longestTopic);
  for (let offset = 0; offset < limit; offset++) {
    const kind = kindAt(value, offset);
    if (kind === undefined) {
      continue;
    }
    const candidate = readCandidate(value, offset, kind);
    if (candidate !== undefined) {
      candidates.push(candidate);
      offset = candidate.end - 1;
    }
  }
  return candidates;
}

function kindAt(value: string, offset: number): SeparatorKind | undefined {
  switch (value.charCodeAt(offset)) {
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
  let behind = offset + 1;
  while (kindAt(value, behind) === (kind === 'double-hyphen' ? 'hyphen' : kind) || kindAt(value, behind) === kind) {
    behind++;
  }
  let start = offset;
  while (start > 0 && isBlank(value, start - 1)) {
    start--;
  }
  let end = behind;
  while (end < value.length && isBlank(value, end)) {
    end++;
  }
  const blankBefore = start < offset || offset === 0;
  const blankAfter = end > behind || behind === value.length;
  if (kind === 'colon') {
    return blankAfter || isLetter(value, end) ? { kind, start, end, spaced: blankAfter } : undefined;
  }
  if (!blankBefore && !blankAfter) {
    // "Years 7–9", "follow-up"
    return kind !== 'hyphen' && !(isDigit(value, offset - 1) && isDigit(value, behind))
      ? { kind, start, end, spaced: false }
      : undefined;
  }
  return { kind, start, end, spaced: blankBefore && blankAfter };
}

function isBlank(value: string, offset: number): boolean {
  const code = value.charCodeAt(offset);
  return code <= 0x20 || code === 0xa0 || code === 0x202f || (code >= 0x2000 && code <= 0x200b);
}

function isDigit(value: string, offset: number): boolean {
  const code = value.charCodeAt(offset);
  return code >= 0x30 && code <= 0x39;
}

function isLetter(value: string, offset: number): boolean {
  return offset < value.length && isWordCode(value.charCodeAt(offset)) && !isDigit(value, offset);
}
