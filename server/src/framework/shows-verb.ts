import type { Lexicon } from '../lexicon/lexicon';
import {
  adjectiveVerbs,
  coordinators,
  determiners,
  hasNounEnding,
  isAdverb,
  isClosedClass,
  looksLikeNoun,
  nounVerbs,
  particles,
  plainAdjectives,
  prepositions,
  subordinators,
} from '../lexicon/word-classes';
import type { Words } from '../lexicon/words';

/** Longer lists are not looked through. */
const longestList = 5;

/**
 * Whether what stands behind a word that may as well be a noun shows that it is a verb: "tray them", "dog down", "gas
 * under licence", "trend monthly", "bench small batches", "slip, score, and join".
 */
export function showsVerb(words: Words, index: number, lexicon: Lexicon): boolean {
  const next = words.peek(index + 1);
  if (next.text === '') {
    return false;
  }
  if (next.before !== '') {
    return next.before === ',' && isVerbList(words, index + 1, lexicon);
  }
  if (determiners.has(next.text) || isParticleAt(words, index + 1) || next.text === 'little') {
    return true;
  }
  if (prepositions.has(next.text)) {
    return next.text !== 'of' && next.text !== 'than';
  }
  if (coordinators.has(next.text)) {
    return isVerbAfterAnd(words, index + 2, lexicon);
  }
  return isAdverb(next.text)
    ? endsWithAdverb(words, index + 1)
    : isAdjectiveOfObject(words, index + 1) || isObjectOnItsWay(words, index + 1);
}

/** "Up" of "mic up", but not of "step up of". */
export function isParticleAt(words: Words, index: number): boolean {
  const { text, before } = words.peek(index);
  return before === '' && particles.has(text) && words.peek(index + 1).text !== 'of';
}

/** "don and doff within one minute", "gouge and reweld areas", but not "tact and diplomacy with". */
function isVerbAfterAnd(words: Words, index: number, lexicon: Lexicon): boolean {
  const { text } = words.peek(index);
  const next = words.peek(index + 1);
  if (next.text === 'of') {
    return false;
  }
  const hasObject =
    next.before === '' && (determiners.has(next.text) || prepositions.has(next.text) || particles.has(next.text));
  if (lexicon.read(text)?.form === 'base') {
    return !nounVerbs.has(text) || hasObject || isAdverb(next.text);
  }
  const plain = !hasNounEnding(text) && !looksLikeNoun(text) && !isClosedClass(text) && !isAdverb(text);
  return plain && hasObject;
}

/** "trend monthly for", but not "team monthly figures": "-ly" alone may be an adjective there. */
function endsWithAdverb(words: Words, index: number): boolean {
  const { text } = words.peek(index);
  const behind = words.peek(index + 1);
  return (
    !/^(?:dai|week|month|quarter|year|hour|ear)ly$/.test(text) ||
    behind.text === '' ||
    behind.before !== '' ||
    prepositions.has(behind.text) ||
    coordinators.has(behind.text)
  );
}

/** "small batches": an adjective never stands behind the noun that it belongs to. */
function isAdjectiveOfObject(words: Words, index: number): boolean {
  const behind = words.peek(index + 1);
  return plainAdjectives.has(words.peek(index).text) && behind.before === '' && behind.text.endsWith('s');
}

/** "nest parts to save powder", "tray eggs by size": more is told of the object than where it is or what it is for. */
function isObjectOnItsWay(words: Words, index: number): boolean {
  const behind = words.peek(index + 1);
  return (
    /[^su]s$/.test(words.peek(index).text) &&
    behind.before === '' &&
    (subordinators.has(behind.text) ||
      (prepositions.has(behind.text) && !ofPlace.has(behind.text) && !particles.has(behind.text)))
  );
}

/** They follow a noun as often as a verb. */
const ofPlace = new Set(['of', 'in', 'on', 'at', 'for', 'with', 'near', 'above', 'below', 'around', 'about']);

/** "score, and join" is a list of verbs where one of them is hardly ever a noun; "timber, stone, and brick" is none. */
function isVerbList(words: Words, from: number, lexicon: Lexicon): boolean {
  let index = from;
  for (let item = 0; item < longestList; item++) {
    const joined = coordinators.has(words.peek(index).text);
    const at = joined ? index + 1 : index;
    const { text } = words.peek(at);
    if (lexicon.read(text)?.form !== 'base' && lexicon.phrases(text).length === 0) {
      return false;
    }
    const next = words.peek(at + 1);
    if (lexicon.verb(text) && !nounVerbs.has(text) && !adjectiveVerbs.has(text) && next.text !== 'of') {
      return true;
    }
    if (joined) {
      return isParticleAt(words, at + 1) || (next.before === '' && determiners.has(next.text));
    }
    if (next.before !== ',' && !coordinators.has(next.text)) {
      return false;
    }
    index = at + 1;
  }
  return false;
}
