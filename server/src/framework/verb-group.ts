import type { VerbForm } from '../lexicon/inflect';
import type { Lexicon, Verb } from '../lexicon/lexicon';
import {
  abilityNouns,
  adjectivesWithPreposition,
  adjectiveVerbs,
  coordinators,
  determiners,
  hasNounEnding,
  isAdverb,
  looksLikeNoun,
  mannerWords,
  nounsWithPreposition,
  nounVerbs,
  plainAdjectives,
  prepositions,
  rareVerbs,
  subordinators,
  verbsWithOf,
} from '../lexicon/word-classes';
import type { Words } from '../lexicon/words';
import { skipAdverbs, skipCoordinator, skipCorrelative } from './coordination';
import { mayOpen, skipOpener } from './opener';
import { type ActionAt, readActionAt } from './verb-at';

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

/**
 * What may be a verb. `known`: those of the lexicon; `guess`: an unknown word, too, where only a verb can stand;
 * `certain`: any word without the look of a noun, since a verb is due ("you can …").
 */
export type Trust = 'known' | 'guess' | 'certain';

export const noGroup: VerbGroup = { opener: undefined, adverb: undefined, actions: [], next: 0 };

/** The coordinated verbs that open a verb phrase. */
export function readVerbGroup(words: Words, lexicon: Lexicon, trust: Trust): VerbGroup {
  const from = skipNumber(words);
  const group = readOpenedGroup(words, from, lexicon, trust);
  return group.actions.length > 0 ? group : readAfterLeadIn(words, from, lexicon);
}

/** "1. Writes tests" */
function skipNumber(words: Words): number {
  const { text } = words.peek(0);
  return text < 'a' && /^\d{1,2}$/.test(text) && /^[.)]/.test(words.peek(1).before) ? 1 : 0;
}

function readOpenedGroup(words: Words, from: number, lexicon: Lexicon, trust: Trust): VerbGroup {
  const bare = readBareGroup(words, from, lexicon, trust);
  const opened = bare.actions.length > 0 && !mayOpen(words, from) ? from : skipOpener(words, from);
  if (opened > from && words.peek(opened).before === '') {
    const last = words.peek(opened - 1).text;
    const group = readBareGroup(words, opened, lexicon, last === 'for' || last === 'of' ? 'known' : 'certain');
    if (group.actions.length > 0) {
      return { ...group, opener: { start: words.peek(from).start, end: words.peek(opened - 1).end } };
    }
  }
  return bare;
}

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

/** "Under supervision, label and store samples": the phrase up to the comma tells how. */
function readAfterLeadIn(words: Words, from: number, lexicon: Lexicon): VerbGroup {
  const first = words.peek(from);
  const inBrackets = first.before.endsWith('(');
  if (
    !inBrackets &&
    !prepositions.has(first.text) &&
    !subordinators.has(first.text) &&
    !leadInGerunds.has(first.text)
  ) {
    return noGroup;
  }
  for (let index = from + 1; index <= from + 20 && words.at(index); index++) {
    if (words.peek(index).before === (inBrackets ? ')' : ',')) {
      const group = readOpenedGroup(words, index, lexicon, 'known');
      const form = group.actions[0]?.form;
      if (form === 'base' || form === 'third-person') {
        return group;
      }
    }
  }
  return noGroup;
}

const leadInGerunds = new Set(['using', 'given', 'working', 'acting', 'following']);

function readBareGroup(words: Words, from: number, lexicon: Lexicon, trust: Trust): VerbGroup {
  const adverbs = skipCorrelative(words, from);
  const start = skipAdverbs(words, adverbs);
  const first = readActionAt(words, start, lexicon, undefined, trust);
  if (first === undefined || isNounAlone(words, start, first)) {
    return noGroup;
  }
  const actions = [first.action];
  let next = first.next;
  for (;;) {
    const at = skipCoordinator(words, next);
    const more =
      at === undefined
        ? undefined
        : readActionAt(words, at, lexicon, first.action.form, isDoubtful(words, next, at, actions) ? 'known' : 'guess');
    if (more === undefined) {
      break;
    }
    actions.push(more.action);
    next = more.next;
  }
  if (isNounPhrase(words, next, actions) || isAdjectivePhrase(words, next, actions)) {
    return noGroup;
  }
  const adverb = start > adverbs ? { start: words.peek(adverbs).start, end: words.peek(start - 1).end } : undefined;
  return { opener: undefined, adverb, actions, next };
}

/** "fold flat and stack", "open and honest communication": what follows is a verb only if it is known as one. */
function isDoubtful(words: Words, from: number, index: number, actions: readonly GroupAction[]): boolean {
  return (
    mannerWords.has(words.peek(from).text) ||
    (coordinators.has(words.peek(index - 1).text) && actions.every(({ lemma }) => isAdjective(lemma)))
  );
}

/** "Fair treatment", "clear communication with staff", "access to systems", "working knowledge of". */
function isNounAlone(words: Words, start: number, first: ActionAt): boolean {
  const { text } = words.peek(start);
  const next = words.peek(first.next);
  if (next.before !== '' || next.text === '' || first.next > start + 1) {
    return false;
  }
  if (nounsWithPreposition.has(`${text} ${next.text}`)) {
    return true;
  }
  if (adjectivesWithPreposition.has(text) && prepositions.has(next.text)) {
    return true;
  }
  if (rareVerbs.has(text)) {
    return !(
      determiners.has(next.text) ||
      prepositions.has(next.text) ||
      coordinators.has(next.text) ||
      isAdverb(next.text) ||
      isDamagedObject(words, first.next)
    );
  }
  return (adjectiveVerbs.has(text) || first.action.form === 'gerund') && isAbilityAt(words, first.next);
}

/** "free blocked rollers" */
function isDamagedObject(words: Words, index: number): boolean {
  const behind = words.peek(index + 1);
  return words.peek(index).text.endsWith('ed') && behind.before === '' && behind.text.endsWith('s');
}

/** "communication with staff", "written English and": the noun that an adjective belongs to, with nothing more to it. */
function isAbilityAt(words: Words, index: number): boolean {
  const at =
    !abilityNouns.has(words.peek(index).text) && /(?:ed|en|al)$/.test(words.peek(index).text) ? index + 1 : index;
  const { text, before } = words.peek(at);
  const behind = words.peek(at + 1);
  return (
    abilityNouns.has(text) &&
    (at === index || before === '') &&
    (behind.text === '' || behind.before !== '' || prepositions.has(behind.text) || coordinators.has(behind.text))
  );
}

/** "fair, flexible, and legal patterns", "open and honest communication", "present and future threats". */
function isAdjectivePhrase(words: Words, next: number, actions: readonly GroupAction[]): boolean {
  if (!actions.every(({ lemma, form }) => form === 'base' && isAdjective(lemma))) {
    return false;
  }
  if (actions.length > 1 && isAbilityAt(words, next)) {
    return true;
  }
  const at = skipCoordinator(words, next);
  const { text } = words.peek(at ?? next);
  return (
    at !== undefined &&
    text !== '' &&
    (plainAdjectives.has(text) || /(?:al|ic|ous|ent|ant|ive|[ai]ble|ful|less|est)$/.test(text))
  );
}

function isAdjective(lemma: string): boolean {
  return adjectiveVerbs.has(lemma) || rareVerbs.has(lemma);
}

/** "Review and approval of permits", "use of tools", "checks and balances": what looks like a verb is the noun. */
function isNounPhrase(words: Words, next: number, actions: readonly GroupAction[]): boolean {
  const behind = words.peek(next);
  const last = actions.at(-1);
  const ends = behind.before !== '' || behind.text === '';
  if (behind.text === 'of' && !ends && last?.form !== 'gerund' && !verbsWithOf.has(last?.lemma ?? '')) {
    return true;
  }
  if (
    last?.form === 'third-person' &&
    ends &&
    actions.length > 1 &&
    actions.some(({ lemma }) => nounVerbs.has(lemma))
  ) {
    return true;
  }
  if (last?.form === 'third-person' && actions.every(({ lemma }) => nounVerbs.has(lemma))) {
    return ends || coordinators.has(behind.text);
  }
  const conjunct = words.peek(next + 1).text;
  const noun = hasNounEnding(conjunct) || looksLikeNoun(conjunct);
  return coordinators.has(behind.text) && noun && words.peek(next + 2).text === 'of';
}
