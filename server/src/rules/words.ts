import { hasLetterOrDigit, isAsciiLetterOrDigit, isPlain } from '../lexicon/plain';
import { quote } from './fields';
import { perText } from './per-text';
import type { Piece } from './statements';

export interface Phrase extends Piece {
  /** As the text has it. */
  readonly text: string;
  /** As the list has it. */
  readonly phrase: string;
}

interface Patterns {
  /** For any text. */
  readonly full: RegExp;
  /** The same for plain texts, and much faster; undefined where a phrase is not plain itself. */
  readonly plain: RegExp | undefined;
}

const patterns = new WeakMap<readonly string[], Patterns>();

/** Where one of the phrases stands as whole words, in any case; of two that start together the longer one. */
export function findPhrases(text: string, phrases: readonly string[]): readonly Phrase[] {
  let pattern = patterns.get(phrases);
  if (!pattern) {
    pattern = patternsOf(phrases);
    patterns.set(phrases, pattern);
  }
  if (pattern.plain && isPlain(text)) {
    return text.search(pattern.plain) < 0 ? none : matchesOf(text, pattern.plain);
  }
  return matchesOf(text, pattern.full);
}

const none: readonly Phrase[] = [];

function matchesOf(text: string, pattern: RegExp): Phrase[] {
  return Array.from(text.matchAll(pattern), ({ 0: found, index }) => ({
    text: found,
    phrase: found.toLowerCase(),
    start: index,
    end: index + found.length,
  }));
}

function patternsOf(phrases: readonly string[]): Patterns {
  const known = phrases.filter((phrase) => phrase.trim() !== '').sort((a, b) => b.length - a.length);
  if (known.length === 0) {
    return { full: /(?!)/g, plain: /(?!)/g };
  }
  const alternatives = known.map((phrase) => phrase.trim().replace(/[.*+?^${}()|[\]\\/]/g, '\\$&')).join('|');
  return {
    full: new RegExp(`(?<![\\p{L}\\p{N}])(?:${alternatives})(?![\\p{L}\\p{N}])`, 'giu'),
    plain: known.every(isPlain) ? new RegExp(`(?<![a-z0-9])(?:${alternatives})(?![a-z0-9])`, 'gi') : undefined,
  };
}

/** The words of a text: what stands between blanks and holds a letter or a digit. */
export function wordsOf(text: string): Piece[] {
  return Array.from(text.matchAll(/\S+/g))
    .filter(([word]) => hasLetterOrDigit(word))
    .map(({ 0: word, index }) => ({ start: index, end: index + word.length }));
}

/** How many words a statement, its topic and its body have. */
export const wordCounts = perText(({ statement, parts }) => ({
  whole: countWords(statement.value),
  topic: parts.topic ? countWords(parts.topic.text) : 0,
  behind: countWords(parts.body.text),
}));

function countWords(text: string): number {
  if (!isPlain(text)) {
    return wordsOf(text).length;
  }
  let count = 0;
  let counted = false;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === 0x20 || (code >= 0x09 && code <= 0x0d)) {
      counted = false;
    } else if (!counted && isAsciiLetterOrDigit(code)) {
      counted = true;
      count++;
    }
  }
  return count;
}

/** `"a"`, `"a" and "b"`, `"a", "b" and "c"`. */
export function quoteList(words: readonly string[], joint: 'and' | 'or' = 'and'): string {
  const quoted = [...new Set(words)].map((word) => quote(word));
  const last = quoted.pop();
  return quoted.length === 0 ? (last ?? '') : `${quoted.join(', ')} ${joint} ${last}`;
}

/** A replacement in the case of the word that it replaces. */
export function likeCase(model: string, word: string): string {
  const [first] = model;
  return first !== undefined && first !== first.toLowerCase() ? word.charAt(0).toUpperCase() + word.slice(1) : word;
}
