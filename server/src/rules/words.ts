import { quote } from './fields';
import { perText } from './per-text';
import type { Piece } from './statements';

export interface Phrase extends Piece {
  /** As the text has it. */
  readonly text: string;
  /** As the list has it. */
  readonly phrase: string;
}

const patterns = new WeakMap<readonly string[], RegExp>();

/** Where one of the phrases stands as whole words, in any case; of two that start together the longer one. */
export function* findPhrases(text: string, phrases: readonly string[]): Iterable<Phrase> {
  let pattern = patterns.get(phrases);
  if (!pattern) {
    pattern = patternOf(phrases);
    patterns.set(phrases, pattern);
  }
  for (const match of text.matchAll(pattern)) {
    const found = match[0];
    yield { text: found, phrase: found.toLowerCase(), start: match.index, end: match.index + found.length };
  }
}

function patternOf(phrases: readonly string[]): RegExp {
  const known = phrases.filter((phrase) => phrase.trim() !== '').sort((a, b) => b.length - a.length);
  if (known.length === 0) {
    return /(?!)/g;
  }
  const alternatives = known.map((phrase) => phrase.trim().replace(/[.*+?^${}()|[\]\\/]/g, '\\$&')).join('|');
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${alternatives})(?![\\p{L}\\p{N}])`, 'giu');
}

/** The words of a text: what stands between blanks and holds a letter or a digit. */
export function wordsOf(text: string): Piece[] {
  return Array.from(text.matchAll(/\S+/g))
    .filter(([word]) => /[\p{L}\p{N}]/u.test(word))
    .map(({ 0: word, index }) => ({ start: index, end: index + word.length }));
}

/** How many words a statement, its topic and its body have. */
export const wordCounts = perText(({ statement, parts }) => ({
  whole: wordsOf(statement.value).length,
  topic: parts.topic ? wordsOf(parts.topic.text).length : 0,
  behind: wordsOf(parts.body.text).length,
}));

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
