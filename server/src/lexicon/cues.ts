import { autonomyFinders } from './cues-of-autonomy';
import { complexityFinders } from './cues-of-complexity';
import { findScopeCompound, scopeFinders } from './cues-of-scope';
import { readWords, type Word, type Words } from './words';

/** Words that tell a level. Indices are UTF-16 code units in the text that was searched. */
export interface Cue {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly kind: 'autonomy' | 'scope' | 'complexity';
  /** Place on the ladder that the words speak for: 0 the lowest level, 1 the highest. */
  readonly position: number;
}

/** A cue by the indices of its first and last word. */
export interface Found {
  readonly from: number;
  readonly to: number;
  /** Index of the last word that no other cue may hold; `to` where it is left out. */
  readonly covers?: number;
  readonly kind: Cue['kind'];
  readonly position: number;
}

/** Looks from one word at its neighbours, a few words far. */
export type Finder = (words: Words, index: number) => Found | undefined;

const finders = new Map<string, Finder>([...complexityFinders, ...scopeFinders, ...autonomyFinders]);

/**
 * All cues of a statement, or of any text, in its order; cues do not overlap. Takes time linear in its length.
 *
 * @param words all words of the text
 */
export function findCues(text: string, words: Words = readWords(text, 0, text.length)): Cue[] {
  const cues: Cue[] = [];
  let covered = 0;
  for (let index = 0; words.at(index); index++) {
    const { text: word } = words.peek(index);
    const finder = finders.get(word) ?? (word.includes('-') ? findScopeCompound : undefined);
    const found = finder?.(words, index);
    if (found === undefined) {
      continue;
    }
    const { start } = words.peek(found.from);
    const { end } = words.peek(found.to);
    if (start >= covered) {
      covered = words.peek(found.covers ?? found.to).end;
      cues.push({ text: text.slice(start, end), start, end, kind: found.kind, position: found.position });
    }
  }
  return cues;
}

/** A comma, bracket, full stop or dash stands before a word, or nothing follows. */
export function breaks(word: Word): boolean {
  return word.before !== '';
}

/** Rows of `word word …` with the finder that each of the words calls. */
export function byWord(rows: readonly (readonly [string, Finder])[]): readonly (readonly [string, Finder])[] {
  return rows.flatMap(([words, finder]) => words.split(' ').map((word) => [word, finder] as const));
}
