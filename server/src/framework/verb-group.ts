/** The coordinated main verbs that open a verb phrase, with what may stand before them. */
import type { VerbForm } from '../lexicon/inflect';
import type { Lexicon, Verb } from '../lexicon/lexicon';
import { coordinators, mannerWords, prepositions, subordinators } from '../lexicon/word-classes';
import type { Words } from '../lexicon/words';
import { skipAdverbs, skipCoordinator, skipCorrelative } from './coordination';
import { isAdjective, isAdjectivePhrase, isNounAlone, isNounPhrase } from './noun-phrase';
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
  if (leadInGerunds.has(words.peek(from).text)) {
    // "Working with my manager, I set goals": who acts stands behind the comma.
    const behind = readAfterLeadIn(words, from, lexicon);
    if (behind.opener) {
      return behind;
    }
  }
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
  if (opened > from && (words.peek(opened).before === '' || words.peek(opened).before === ':')) {
    const last = words.peek(opened - 1).text;
    const group = readBareGroup(words, opened, lexicon, last === 'for' || last === 'of' ? 'known' : 'certain');
    if (group.actions.length > 0) {
      return { ...group, opener: { start: words.peek(from).start, end: words.peek(opened - 1).end } };
    }
  }
  return bare;
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
      if (form === 'base' || form === 'third-person' || (form === 'gerund' && group.opener)) {
        return group;
      }
    }
  }
  return noGroup;
}

const leadInGerunds = new Set(['using', 'given', 'working', 'acting', 'following']);

/** The coordinated verbs that stand at a word, without any opener before them. */
export function readBareGroup(words: Words, from: number, lexicon: Lexicon, trust: Trust): VerbGroup {
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
    if (more === undefined || isListOfAdjectives(words, next, more, lexicon)) {
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

/** "Deliver clear, calm announcements", "label clean, split, and mix-minus outputs". */
function isListOfAdjectives(words: Words, from: number, { action, next }: ActionAt, lexicon: Lexicon): boolean {
  if (!mannerWords.has(words.peek(from).text) || words.peek(from + 1).before !== ',') {
    return false;
  }
  const joint = coordinators.has(words.peek(next).text);
  const endsInNoVerb = joint && isAdjective(words.peek(from).text) && !lexicon.read(words.peek(next + 1).text);
  return endsInNoVerb || (words.peek(next).before === '' && isAdjective(action.lemma));
}

/** "fold flat and stack", "open and honest communication": what follows is a verb only if it is known as one. */
function isDoubtful(words: Words, from: number, index: number, actions: readonly GroupAction[]): boolean {
  return (
    mannerWords.has(words.peek(from).text) ||
    (coordinators.has(words.peek(index - 1).text) && actions.every(({ lemma }) => isAdjective(lemma)))
  );
}
