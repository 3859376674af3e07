import type { StatementParts } from '../framework/statement';
import { coordinators, prepositions, subordinators } from '../lexicon/word-classes';
import { likeCase, wordsOf } from './words';

/**
 * The statement with the adverb before its verb moved behind the verb, or behind the verb's object.
 *
 * @returns undefined where the object is too long a list for the adverb to find its place
 */
export function moveAdverb(value: string, { adverb, actions }: StatementParts): string | undefined {
  const last = actions.at(-1);
  if (!adverb || !last) {
    return undefined;
  }
  const at = placeBehind(value, last.end);
  if (at === undefined) {
    return undefined;
  }
  const verbs = likeCase(adverb.text, value.slice(adverb.end, at).trimStart());
  const moved = adverb.text.toLowerCase();
  return `${value.slice(0, adverb.start)}${verbs} ${moved}${value.slice(at)}`;
}

/** Where the verb's object ends: before a preposition, before a clause, or at the end of the statement. */
function placeBehind(value: string, from: number): number | undefined {
  let end = from;
  for (const { start: at, end: stop } of wordsOf(value.slice(from))) {
    const raw = value.slice(from + at, from + stop);
    const word = raw.toLowerCase().replace(/[^a-z'-]/g, '');
    if (word !== 'of' && (prepositions.has(word) || subordinators.has(word) || word === 'to')) {
      return end;
    }
    if (coordinators.has(word)) {
      return undefined;
    }
    end = from + stop;
    if (/[,;:()—–]/.test(raw)) {
      return undefined;
    }
  }
  const text = value.slice(0, end);
  return text.endsWith('.') ? end - 1 : end;
}
