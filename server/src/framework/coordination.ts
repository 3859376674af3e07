import {
  coordinators,
  isAdverb,
  mannerWords,
  particles,
  prepositions,
  prepositionsOfVerbs,
  subordinators,
} from '../lexicon/word-classes';
import type { Words } from '../lexicon/words';

/** Where the next coordinated verb would stand, from the word behind a verb; undefined where nothing is coordinated. */
export function skipCoordinator(words: Words, from: number): number | undefined {
  return skipJoint(words, skipBeforeCoordinator(words, from));
}

/** "not only", "either" */
export function skipCorrelative(words: Words, index: number): number {
  const { text } = words.peek(index);
  if (text === 'not' && words.peek(index + 1).text === 'only') {
    return index + 2;
  }
  return text === 'either' || text === 'both' ? index + 1 : index;
}

export function skipAdverbs(words: Words, from: number): number {
  let index = from;
  while (
    isAdverbAt(words, index) ||
    (index > from && coordinators.has(words.peek(index).text) && isAdverbAt(words, index + 1))
  ) {
    index++;
  }
  return index;
}

/** "Back" in "name, and back up files" is the verb. */
function isAdverbAt(words: Words, index: number): boolean {
  const next = words.peek(index + 1);
  return isAdverb(words.peek(index).text) && !(next.before === '' && particles.has(next.text));
}

/** Behind a verb and before "and": adverbs ("respond promptly and"), its preposition ("listen to and"). */
function skipBeforeCoordinator(words: Words, from: number): number {
  let index = from;
  while (words.peek(index).before === '' && isAdverb(words.peek(index).text)) {
    index++;
  }
  if (index === from && words.peek(from).before === '' && mannerWords.has(words.peek(from).text)) {
    const next = words.peek(from + 1);
    return coordinators.has(next.text) || next.before === ',' ? from + 1 : from;
  }
  const { text, before } = words.peek(index);
  return before === '' && prepositionsOfVerbs.has(text) && coordinators.has(words.peek(index + 1).text)
    ? index + 1
    : index;
}

/** The index behind "and", "," or "/", with what may stand there: "and, where appropriate,". */
function skipJoint(words: Words, from: number): number | undefined {
  let index = from;
  const { before, text } = words.peek(index);
  let found = before === ',' || before === '/' || before === '&' || before === ',&';
  if (!found && before !== '' && before !== '(') {
    return undefined;
  }
  while (coordinators.has(words.peek(index).text)) {
    index++;
    found = true;
  }
  if (text === 'as' && words.peek(index + 1).text === 'well' && words.peek(index + 2).text === 'as') {
    index += 3;
    found = true;
  }
  if (!found) {
    return undefined;
  }
  if (words.peek(index).text === 'also') {
    index++;
  }
  return skipAdverbs(words, skipAside(words, index));
}

/** ", where appropriate," */
function skipAside(words: Words, from: number): number {
  const first = words.peek(from);
  if (subordinators.has(first.text) && asides.has(words.peek(from + 1).text)) {
    return from + 2;
  }
  if (!subordinators.has(first.text) && !(first.before === ',' && prepositions.has(first.text))) {
    return from;
  }
  for (let index = from + 1; index < from + 6; index++) {
    if (words.peek(index).before.startsWith(',')) {
      return index;
    }
  }
  return from;
}

const asides = new Set(
  'appropriate necessary possible needed required relevant applicable practicable requested asked directed safe'.split(
    ' ',
  ),
);
