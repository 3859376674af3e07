import { type VerbForm, verbBase } from '../lexicon/inflect';
import type { Lexicon, Verb } from '../lexicon/lexicon';
import {
  coordinators,
  determiners,
  hasNounEnding,
  isAdverb,
  isClosedClass,
  looksLikeNoun,
  objectNouns,
  plainAdjectives,
  prepositions,
  seldomVerbs,
} from '../lexicon/word-classes';
import type { Word, Words } from '../lexicon/words';
import { headOfObject, withObject } from './plain-work';
import { isParticleAt, showsVerb } from './shows-verb';
import type { GroupAction, Trust } from './verb-group';

export interface ActionAt {
  readonly action: GroupAction;
  /** Index of the word behind the verb and its particle. */
  readonly next: number;
}

interface Reading {
  readonly lemma: string;
  readonly form: VerbForm;
  readonly verb: Verb | undefined;
}

/** The verb at a word, with its particle. `fellow` is the form of the verb that it is coordinated with. */
export function readActionAt(
  words: Words,
  index: number,
  lexicon: Lexicon,
  fellow: VerbForm | undefined,
  trust: Trust,
): ActionAt | undefined {
  const word = words.at(index);
  if (word === undefined || word.text === '' || word.acronym) {
    return undefined;
  }
  if (isClosedClass(word.text) && !(fellow === undefined && isRound(words, index, lexicon))) {
    return undefined;
  }
  const known = lexicon.read(word.text) ?? readPhraseVerb(word, lexicon);
  const reading = known ?? (trust === 'known' ? undefined : readUnknown(words, index, lexicon, fellow, trust));
  if (reading === undefined || !formFits(words, index, reading.form, fellow)) {
    return undefined;
  }
  if (known && fellow === undefined && trust !== 'certain' && !isLikelyVerb(words, index, reading, lexicon)) {
    return undefined;
  }
  const phrase = readPhrase(words, index, reading.lemma, lexicon);
  if (known && reading.verb === undefined && phrase.verb === undefined && !isParticleAt(words, index + 1)) {
    return undefined;
  }
  const { end } = words.peek(phrase.next - 1);
  const { lemma, form } = reading;
  const verb = phrase.verb ?? reading.verb;
  return {
    action: { start: word.start, end, lemma, form, verb: verb && withObject(verb, words, phrase.next) },
    next: phrase.next,
  };
}

/** Of what is a noun nearly always, only what shows the verb: "tray them", but neither "tray layouts" nor "trays". */
function isLikelyVerb(words: Words, index: number, { lemma, form }: Reading, lexicon: Lexicon): boolean {
  if (!seldomVerbs.has(lemma)) {
    return true;
  }
  return form === 'base' ? showsVerb(words, index, lexicon) : form !== 'third-person';
}

/** "Round" is a preposition but before another, or a conjunction: "round by seven", "round and back". */
function isRound(words: Words, index: number, lexicon: Lexicon): boolean {
  const next = words.peek(index + 1).text;
  return (
    words.peek(index).text === 'round' &&
    (prepositions.has(next) || coordinators.has(next)) &&
    showsVerb(words, index, lexicon)
  );
}

function formFits(words: Words, index: number, form: VerbForm, fellow: VerbForm | undefined): boolean {
  if (fellow !== undefined) {
    return form === fellow;
  }
  // "Advanced techniques" and "detailed records" open with no verb; "led the team" does.
  const next = words.peek(index + 1).text;
  return form !== 'past' || determiners.has(next) || coordinators.has(next);
}

/** "Hand" is a verb in "hand over" only. */
function readPhraseVerb(word: Word, lexicon: Lexicon): Reading | undefined {
  const begins = (base: string) => lexicon.phrases(base).length > 0;
  const { lemma, form } = verbBase(word.text, begins);
  return begins(lemma) ? { lemma, form, verb: undefined } : undefined;
}

/** A word that the lexicon does not know is a verb where only a verb can stand. */
function readUnknown(
  words: Words,
  index: number,
  lexicon: Lexicon,
  fellow: VerbForm | undefined,
  trust: Trust,
): Reading | undefined {
  const { text } = words.peek(index);
  if (!/^[a-z\u00df-\u024f][a-z\u00df-\u024f-]{2,}$/.test(text) || hasNounEnding(text) || isAdverb(text)) {
    return undefined;
  }
  const next = words.peek(index + 1);
  const { lemma, form } = verbBase(text, () => false);
  const unknown = { lemma, form, verb: undefined };
  if (fellow !== undefined) {
    const plain = form === fellow && !(form === 'base' && (looksLikeNoun(text) || plainAdjectives.has(text)));
    return plain && goesOn(words, index) ? unknown : undefined;
  }
  if (trust === 'certain') {
    return form === 'base' || form === 'third-person' ? unknown : undefined;
  }
  if (
    /(?:[^aeiouv]ize|[^cvaou]ise|ify)$/.test(text) ||
    (next.before === '' && determiners.has(next.text)) ||
    (form === 'base' && isParticleAt(words, index + 1))
  ) {
    return unknown;
  }
  if (form !== 'base' || looksLikeNoun(text) || plainAdjectives.has(text)) {
    return undefined;
  }
  return showsVerb(words, index, lexicon) || isMisspelt(text, next, lexicon) ? unknown : undefined;
}

/** In "light, fettle, and stow" the list goes on; behind "and" an object or a preposition does. */
function goesOn(words: Words, index: number): boolean {
  const next = words.peek(index + 1);
  if (coordinators.has(words.peek(index - 1).text)) {
    return next.before === '' && next.text !== '' && next.text !== 'of';
  }
  return next.before === ',' || (next.before === '' && coordinators.has(next.text));
}

/** "anlyse logs": one letter from a verb that it must mean. */
function isMisspelt(text: string, next: Word, lexicon: Lexicon): boolean {
  return (
    text.length > 5 &&
    next.before === '' &&
    next.text !== '' &&
    lexicon.near(text, 1).some(({ lemma }) => !seldomVerbs.has(lemma))
  );
}

interface Phrase {
  readonly next: number;
  readonly verb: Verb | undefined;
}

/** "set up", "be familiar with", "set the long-term direction": the longest entry that the words spell. */
function readPhrase(words: Words, index: number, lemma: string, lexicon: Lexicon): Phrase {
  for (const { verb, rest } of lexicon.phrases(lemma)) {
    const [object = ''] = rest;
    if (rest.length === 1 && objectNouns.has(object)) {
      if (headOfObject(words, index + 1) === object) {
        return { next: index + 1, verb };
      }
      continue;
    }
    const from = isAdverb(words.peek(index + 1).text) && object !== words.peek(index + 1).text ? index + 2 : index + 1;
    if (rest.every((part, place) => words.peek(from + place).text === part && words.peek(from + place).before === '')) {
      return { next: from + rest.length, verb };
    }
  }
  return { next: isParticleAt(words, index + 1) ? index + 2 : index + 1, verb: undefined };
}
