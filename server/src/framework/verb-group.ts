import type { VerbForm } from '../lexicon/inflect';
import { verbBase } from '../lexicon/inflect';
import type { Lexicon, Verb } from '../lexicon/lexicon';
import {
  abilityNouns,
  adjectiveVerbs,
  coordinators,
  determiners,
  hasNounEnding,
  isAdverb,
  modals,
  nounVerbs,
  objectNouns,
  particles,
  prepositions,
  prepositionsOfVerbs,
  pronouns,
  subordinators,
  verbsWithOf,
} from '../lexicon/word-classes';
import { readOpener } from './opener';
import type { Word, Words } from './words';

export interface GroupAction {
  readonly start: number;
  readonly end: number;
  readonly lemma: string;
  readonly form: VerbForm;
  readonly verb: Verb | undefined;
}

export interface VerbGroup {
  readonly opener: { start: number; end: number } | undefined;
  readonly adverb: { start: number; end: number } | undefined;
  readonly actions: readonly GroupAction[];
  /** Index of the word behind the group. */
  readonly next: number;
}

const noGroup: VerbGroup = { opener: undefined, adverb: undefined, actions: [], next: 0 };

/** The coordinated verbs that open a verb phrase. */
export function readVerbGroup(words: Words, lexicon: Lexicon): VerbGroup {
  const opened = readOpener(words);
  if (opened > 0) {
    const group = readBareGroup(words, opened, lexicon);
    if (group.actions.length > 0) {
      return { ...group, opener: { start: words.peek(0).start, end: words.peek(opened - 1).end } };
    }
  }
  const group = readBareGroup(words, 0, lexicon);
  return group.actions.length > 0 ? group : readAfterLeadIn(words, lexicon);
}

/** "Under supervision, label and store samples": the phrase up to the comma tells how. */
function readAfterLeadIn(words: Words, lexicon: Lexicon): VerbGroup {
  const first = words.peek(0).text;
  if (!prepositions.has(first) && !subordinators.has(first) && !leadInGerunds.has(first)) {
    return noGroup;
  }
  for (let index = 1; index <= 14 && words.at(index); index++) {
    if (words.peek(index).before === ',') {
      const group = readBareGroup(words, index, lexicon);
      if (group.actions.length > 0 && group.actions[0]?.verb && group.actions[0]?.form !== 'gerund') {
        return group;
      }
    }
  }
  return noGroup;
}

const leadInGerunds = new Set(['using', 'given', 'working', 'acting', 'following']);

function readBareGroup(words: Words, from: number, lexicon: Lexicon): VerbGroup {
  const start = skipAdverbs(words, skipCorrelative(words, from));
  const first = readActionAt(words, start, lexicon, undefined);
  if (first === undefined) {
    return noGroup;
  }
  const actions = [first.action];
  let next = first.next;
  for (;;) {
    const at = skipCoordinator(words, skipBeforeCoordinator(words, next));
    const more = at === undefined ? undefined : readActionAt(words, at, lexicon, first.action.form);
    if (more === undefined) {
      break;
    }
    actions.push(more.action);
    next = more.next;
  }
  if (isNounPhrase(words, start, next, actions)) {
    return noGroup;
  }
  const adverb = start > from ? { start: words.peek(from).start, end: words.peek(start - 1).end } : undefined;
  return { opener: undefined, adverb, actions, next };
}

/** "Review and approval of permits", "use of tools": what looks like a verb is the noun. */
function isNounPhrase(words: Words, start: number, next: number, actions: readonly GroupAction[]): boolean {
  const behind = words.peek(next);
  const last = actions.at(-1);
  if (behind.text === 'of' && behind.before === '' && last?.form !== 'gerund' && !verbsWithOf.has(last?.lemma ?? '')) {
    return true;
  }
  if (coordinators.has(behind.text) && hasNounEnding(words.peek(next + 1).text) && words.peek(next + 2).text === 'of') {
    return true;
  }
  return (
    actions.length === 1 &&
    adjectiveVerbs.has(words.peek(start).text) &&
    abilityNouns.has(behind.text) &&
    behind.before === '' &&
    (words.peek(next + 1).text === '' ||
      prepositions.has(words.peek(next + 1).text) ||
      coordinators.has(words.peek(next + 1).text))
  );
}

function skipCorrelative(words: Words, index: number): number {
  const { text } = words.peek(index);
  if (text === 'not' && words.peek(index + 1).text === 'only') {
    return index + 2;
  }
  return text === 'either' || text === 'both' ? index + 1 : index;
}

function skipAdverbs(words: Words, from: number): number {
  let index = from;
  while (
    isAdverb(words.peek(index).text) ||
    (index > from && coordinators.has(words.peek(index).text) && isAdverb(words.peek(index + 1).text))
  ) {
    index++;
  }
  return index;
}

/** Behind a verb and before "and": adverbs ("respond promptly and"), its preposition ("listen to and"). */
function skipBeforeCoordinator(words: Words, from: number): number {
  let index = from;
  while (
    isAdverb(words.peek(index).text) &&
    words.peek(index).before === '' &&
    !coordinators.has(words.peek(index).text)
  ) {
    index++;
  }
  if (
    prepositionsOfVerbs.has(words.peek(index).text) &&
    words.peek(index).before === '' &&
    coordinators.has(words.peek(index + 1).text)
  ) {
    return index + 1;
  }
  return index;
}

/** The index behind "and", "," or "/", with what may stand there: "and, where appropriate,". */
function skipCoordinator(words: Words, from: number): number | undefined {
  let index = from;
  let found = false;
  const { before, text } = words.peek(index);
  if (before === ',' || before === '/' || before === '&' || before === ',&' || before === '(') {
    found = true;
  } else if (before !== '') {
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

interface ActionAt {
  readonly action: GroupAction;
  readonly next: number;
}

/** The verb at a word, with its particle. `fellow` is the form of the verb that it is coordinated with. */
function readActionAt(
  words: Words,
  index: number,
  lexicon: Lexicon,
  fellow: VerbForm | undefined,
): ActionAt | undefined {
  const word = words.at(index);
  if (word === undefined || word.text === '' || isClosedClass(word)) {
    return undefined;
  }
  const reading =
    lexicon.read(word.text) ?? readPhraseVerb(word, lexicon) ?? readUnknown(words, index, lexicon, fellow);
  if (reading === undefined || !formFits(words, index, reading.form, fellow)) {
    return undefined;
  }
  const phrase = readPhrase(words, index, reading.lemma, lexicon);
  if (reading.verb === undefined && phrase.verb === undefined && hasPhrases(reading.lemma, lexicon)) {
    return undefined;
  }
  const last = words.peek(phrase.next - 1);
  return {
    action: {
      start: word.start,
      end: last.end,
      lemma: reading.lemma,
      form: reading.form,
      verb: phrase.verb ?? reading.verb,
    },
    next: phrase.next,
  };
}

function isClosedClass(word: Word): boolean {
  const { text } = word;
  return (
    word.acronym ||
    determiners.has(text) ||
    prepositions.has(text) ||
    subordinators.has(text) ||
    coordinators.has(text) ||
    pronouns.has(text) ||
    modals.has(text)
  );
}

function formFits(words: Words, index: number, form: VerbForm, fellow: VerbForm | undefined): boolean {
  if (fellow !== undefined) {
    return form === fellow;
  }
  if (form === 'past') {
    return determiners.has(words.peek(index + 1).text);
  }
  return true;
}

/** "Hand" is a verb in "hand over" only. */
function readPhraseVerb(word: Word, lexicon: Lexicon): UnknownReading | undefined {
  const { lemma, form } = verbBase(word.text, (base) => hasPhrases(base, lexicon));
  return hasPhrases(lemma, lexicon) ? { lemma, form, verb: undefined } : undefined;
}

function hasPhrases(lemma: string, lexicon: Lexicon): boolean {
  return lexicon.phrases(lemma).length > 0;
}

interface UnknownReading {
  readonly lemma: string;
  readonly form: VerbForm;
  readonly verb: undefined;
}

/** A word that the lexicon does not know is a verb where only a verb can stand. */
function readUnknown(
  words: Words,
  index: number,
  lexicon: Lexicon,
  fellow: VerbForm | undefined,
): UnknownReading | undefined {
  const { text } = words.peek(index);
  if (!/^[a-z-]{3,}$/.test(text) || hasNounEnding(text) || isAdverb(text)) {
    return undefined;
  }
  const next = words.peek(index + 1);
  const { lemma, form } = verbBase(text, () => false);
  const unknown = { lemma, form, verb: undefined };
  if (fellow !== undefined) {
    return form === fellow && next.text !== 'of' ? unknown : undefined;
  }
  const object = next.before === '' && determiners.has(next.text);
  const coordinated = coordinators.has(next.text) && lexicon.read(words.peek(index + 2).text)?.form === form;
  if (
    object ||
    (coordinated && words.peek(index + 3).text !== 'of') ||
    /(?:[^aeiouv]ize|[^cvaou]ise|ify)$/.test(text)
  ) {
    return unknown;
  }
  return undefined;
}

interface Phrase {
  readonly next: number;
  readonly verb: Verb | undefined;
}

/** "set up", "be familiar with", "set the long-term direction": the longest entry that the words spell. */
function readPhrase(words: Words, index: number, lemma: string, lexicon: Lexicon): Phrase {
  for (const verb of lexicon.phrases(lemma)) {
    const rest = verb.lemma.split(' ').slice(1);
    const [object = ''] = rest;
    if (rest.length === 1 && objectNouns.has(object)) {
      if (headOfObject(words, index + 1) === object) {
        return { next: index + 1, verb };
      }
      continue;
    }
    const from = isAdverb(words.peek(index + 1).text) && rest[0] !== words.peek(index + 1).text ? index + 2 : index + 1;
    if (rest.every((part, place) => words.peek(from + place).text === part && words.peek(from + place).before === '')) {
      return { next: from + rest.length, verb };
    }
  }
  const next = words.peek(index + 1);
  return { next: particles.has(next.text) && next.before === '' ? index + 2 : index + 1, verb: undefined };
}

/** The last word of the noun phrase that starts at an index, within eight words. */
function headOfObject(words: Words, from: number): string | undefined {
  for (let index = from; index < from + 8; index++) {
    const next = words.peek(index + 1);
    if (next.text === '' || next.before !== '' || prepositions.has(next.text) || coordinators.has(next.text)) {
      return words.at(index)?.text;
    }
  }
  return undefined;
}

/** The verbs of a statement that has a topic but no separator, where one is certain. */
export function findActionsInside(words: Words, lexicon: Lexicon): readonly GroupAction[] {
  for (let index = 1; index < 14 && words.at(index); index++) {
    const word = words.peek(index);
    const previous = words.peek(index - 1);
    if (word.before !== '' || (isClosedClass(previous) && !previous.acronym)) {
      continue;
    }
    const reading = lexicon.read(word.text);
    if (reading?.form === 'base' && !nounVerbs.has(reading.lemma)) {
      return readBareGroup(words, index, lexicon).actions;
    }
  }
  return [];
}
