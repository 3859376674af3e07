/** The verbs behind a topic that nothing separates from them: "Client meetings present concepts". */
import type { Lexicon } from '../lexicon/lexicon';
import {
  adjectiveVerbs,
  coordinators,
  determiners,
  isAdverb,
  nounVerbs,
  prepositions,
  subordinators,
} from '../lexicon/word-classes';
import type { Words } from '../lexicon/words';
import { type GroupAction, readBareGroup } from './verb-group';

/** The verbs of a statement that has a topic but no separator, where one is certain; none for any other statement. */
export function findActionsInside(words: Words, lexicon: Lexicon): readonly GroupAction[] {
  const first = lexicon.read(words.peek(0).text);
  if (first !== undefined && (first.form !== 'base' || verbsBeforeClause.has(first.lemma))) {
    return [];
  }
  const opensWithVerb = first !== undefined && !nounVerbs.has(first.lemma);
  for (let index = first === undefined ? 1 : 2; index < 14 && words.at(index); index++) {
    const word = words.peek(index);
    const previous = words.peek(index - 1).text;
    if (word.before !== '') {
      return [];
    }
    const reading = lexicon.read(word.text);
    if (reading?.form !== 'base' || !isNounBefore(previous, lexicon)) {
      continue;
    }
    const plain = isPlainVerb(reading.lemma) && (!opensWithVerb || workNoun.test(previous));
    const behindNouns = !opensWithVerb && index > 1 && areNouns(words, index) && isVerbBehindNouns(words, index);
    const inPair = first === undefined && index > 1 && areNouns(words, index) && isPairOfVerbs(words, index, lexicon);
    if (plain || behindNouns || inPair) {
      return readBareGroup(words, index, lexicon, 'known').actions;
    }
  }
  return [];
}

/** "Spend analysis classify purchases": no verb has such a noun for its object and another verb right behind it. */
const workNoun = /(?:ysis|[st]ion|[^e]ment|ance|ency|ship|ing|logy|graphy)$/;

function isPlainVerb(lemma: string): boolean {
  return !nounVerbs.has(lemma) && !adjectiveVerbs.has(lemma);
}

/** "Frequency coordination scan and assign channels": who is joined with what is a verb only is one too. */
function isPairOfVerbs(words: Words, index: number, lexicon: Lexicon): boolean {
  const second = words.peek(index + 2);
  const reading = lexicon.read(second.text);
  const { text, before } = words.peek(index + 3);
  return (
    words.peek(index + 1).before === '' &&
    words.peek(index + 1).text === 'and' &&
    second.before === '' &&
    reading?.form === 'base' &&
    (isPlainVerb(reading.lemma) ? text !== 'of' : before === '' && determiners.has(text))
  );
}

/** Nothing but nouns and adjectives stands before a word. */
function areNouns(words: Words, index: number): boolean {
  for (let before = 0; before < index; before++) {
    const { text } = words.peek(before);
    if (prepositions.has(text) || determiners.has(text) || coordinators.has(text)) {
      return false;
    }
  }
  return true;
}

/** "Client meetings present concepts", "Water quality monitor daily": nouns in the plural take no further one. */
function isVerbBehindNouns(words: Words, index: number): boolean {
  const next = words.peek(index + 1);
  if (next.before !== '' || next.text === '' || next.text === 'of') {
    return false;
  }
  if (isAdverb(next.text) || determiners.has(next.text)) {
    return true;
  }
  const plural = /[^s]s$/.test(words.peek(index - 1).text);
  return plural && (prepositions.has(next.text) || /[^s]s$/.test(next.text));
}

/** "help colleagues learn", "ensure management approve": the second verb belongs to the first. */
const verbsBeforeClause = new Set(
  'help let make watch see have hear notice feel ensure check confirm verify know recommend suggest request propose require insist ask demand believe say state'.split(
    ' ',
  ),
);

function isNounBefore(word: string, lexicon: Lexicon): boolean {
  return (
    !determiners.has(word) &&
    !prepositions.has(word) &&
    !subordinators.has(word) &&
    !coordinators.has(word) &&
    !isAdverb(word) &&
    (nounVerbs.has(word) || lexicon.read(word)?.form !== 'base')
  );
}
