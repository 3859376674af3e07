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
  if (first !== undefined && (!nounVerbs.has(first.lemma) || verbsBeforeClause.has(first.lemma))) {
    return [];
  }
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
    const plain = !nounVerbs.has(reading.lemma) && !adjectiveVerbs.has(reading.lemma);
    if (plain || (index > 1 && isVerbBehindNouns(words, index))) {
      return readBareGroup(words, index, lexicon, 'known').actions;
    }
  }
  return [];
}

/** "Client meetings present concepts", "Water quality monitor daily": nouns in the plural take no further one. */
function isVerbBehindNouns(words: Words, index: number): boolean {
  for (let before = 0; before < index; before++) {
    const { text } = words.peek(before);
    if (prepositions.has(text) || determiners.has(text) || coordinators.has(text)) {
      return false;
    }
  }
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

/** "help colleagues learn": the second verb belongs to the first. */
const verbsBeforeClause = new Set(['help', 'let', 'make', 'watch', 'see', 'have']);

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
