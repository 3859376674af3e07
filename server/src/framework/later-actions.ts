import { isCompound } from '../lexicon/compounds';
import type { Lexicon } from '../lexicon/lexicon';
import { nounBase } from '../lexicon/nouns';
import {
  adjectiveVerbs,
  coordinators,
  determiners,
  hasNounEnding,
  isAdverb,
  nounVerbs,
  prepositions,
  subordinators,
  tradeNouns,
} from '../lexicon/word-classes';
import { readWords, type Words } from '../lexicon/words';
import type { Action, StatementParts } from './statement';
import { type ActionAt, readActionAt } from './verb-at';

/**
 * The main verbs of the clauses behind the first: "flag" in "monitor outputs and flag anomalies". Verbs of purpose ("to
 * confirm"), of relative clauses and of participles are none. A word that may as well be a noun counts as one.
 */
export function findLaterActions(parts: StatementParts, lexicon: Lexicon): readonly Action[] {
  const last = parts.actions.at(-1);
  if (last === undefined) {
    return [];
  }
  const from = last.end - parts.body.start;
  const words = readWords(parts.body.text, from, parts.body.text.length);
  const later: Action[] = [];
  /** A relative clause, a participle or a purpose has begun: what is coordinated in it is its own. */
  let nested = false;
  for (let index = 0; words.at(index); index++) {
    const word = words.peek(index);
    const opens = word.before !== '' && index > 0 && /[.;!?]/.test(word.before);
    if (opens) {
      nested = false;
    }
    const participle = word.before === ',' && lexicon.read(word.text)?.form === 'gerund';
    nested ||= participle || (subordinators.has(word.text) && word.text !== 'as');
    const start = opens ? index : conjunctStart(words, index);
    if (nested && !(start !== undefined && start > index && word.before === ',')) {
      continue;
    }
    if (word.text === 'to' && isPurpose(words, index + 1, lexicon)) {
      nested = true;
      continue;
    }
    const found = start === undefined ? undefined : readLater(words, start, lexicon, last, opens);
    if (found !== undefined && !(nested && nounVerbs.has(found.action.lemma))) {
      const { action } = found;
      const shifted = { start: action.start + parts.body.start, end: action.end + parts.body.start };
      later.push({ ...action, ...shifted, text: parts.body.text.slice(action.start, action.end) });
      index = found.next - 1;
    }
  }
  return later;
}

/** "to shape requirements", but not "attention to detail". */
function isPurpose(words: Words, index: number, lexicon: Lexicon): boolean {
  const { text } = words.peek(index);
  const next = words.peek(index + 1);
  const continues =
    next.text !== '' && next.before === '' && !prepositions.has(next.text) && !coordinators.has(next.text);
  return lexicon.read(text)?.form === 'base' && (continues || !nounVerbs.has(text));
}

/** "and, where asked, also then carefully" is about the longest that people write. */
const longestJoint = 8;

/** The index of the word behind "and" or a comma; undefined where nothing is coordinated at this word. */
function conjunctStart(words: Words, index: number): number | undefined {
  const { text, before } = words.peek(index);
  if (coordinators.has(text)) {
    let start = index + 1;
    // A longer run is no sentence, and looking along it from each of its words would take time quadratic in its length.
    while (
      start < index + longestJoint &&
      (coordinators.has(words.peek(start).text) || isAdverb(words.peek(start).text))
    ) {
      start++;
    }
    return start;
  }
  return before === ',' ? index : undefined;
}

function readLater(
  words: Words,
  index: number,
  lexicon: Lexicon,
  fellow: Action,
  opens: boolean,
): ActionAt | undefined {
  const word = words.peek(index);
  if (lexicon.read(word.text)?.form !== fellow.form) {
    return undefined;
  }
  const found = readActionAt(words, index, lexicon, fellow.form, 'known');
  if (found === undefined) {
    return undefined;
  }
  const next = words.peek(found.next);
  const continues = next.before === '' && next.text !== '';
  const object = continues && determiners.has(next.text);
  if (object || (opens && next.text !== 'of')) {
    return found;
  }
  if (!continues || subordinators.has(next.text) || coordinators.has(next.text) || next.text === 'of') {
    return undefined;
  }
  const { lemma } = found.action;
  if (tradeNouns.has(lemma) || isCompound(lemma, nounBase(next.text))) {
    return undefined;
  }
  const twoWords = found.action.end > word.end;
  if (!nounVerbs.has(lemma) && !adjectiveVerbs.has(lemma)) {
    return found;
  }
  if (prepositions.has(next.text)) {
    return twoWords || verbsWithPreposition.has(`${lemma} ${next.text}`) ? found : undefined;
  }
  const listed = word.before === ',';
  if (listed && !hasVerbBehind(words, found.next, lexicon, fellow)) {
    return undefined;
  }
  return continuesAsObject(words, found.next, lemma) ? found : undefined;
}

const verbsWithPreposition = new Set(['report to', 'report on', 'act on', 'commit to', 'work with', 'advise on']);

/** "list shortages and order replacements": a list of clauses ends in a clause. */
function hasVerbBehind(words: Words, from: number, lexicon: Lexicon, fellow: Action): boolean {
  for (let index = from; index < from + 8 && words.at(index); index++) {
    const start = conjunctStart(words, index);
    if (start !== undefined && start > index) {
      const next = words.peek(start + 1);
      return (
        lexicon.read(words.peek(start).text)?.form === fellow.form &&
        next.before === '' &&
        next.text !== '' &&
        !prepositions.has(next.text)
      );
    }
  }
  return false;
}

/** "report discrepancies", "flag potential anomalies", but not "safe and secure storage of", "complete records". */
function continuesAsObject(words: Words, index: number, lemma: string): boolean {
  const next = words.peek(index);
  if (adjectiveVerbs.has(lemma)) {
    return next.text.endsWith('s') && !hasNounEnding(next.text);
  }
  return !hasNounEnding(next.text) || next.text.endsWith('al') || !prepositions.has(words.peek(index + 1).text);
}
