/** The grammar of a statement: `Topic — verb phrase with its context.` */
import type { VerbForm } from '../lexicon/inflect';
import type { Lexicon, Verb } from '../lexicon/lexicon';
import { determiners, nounVerbs } from '../lexicon/word-classes';
import { readWords, type Words } from '../lexicon/words';
import { findActionsInside } from './actions-inside';
import { isOpener } from './opener';
import { type Candidate, isBlank, nextCandidate, type SeparatorKind } from './separator';
import { noGroup, readVerbGroup, type VerbGroup } from './verb-group';

/** A piece of a statement; indices are UTF-16 code units in its decoded value. */
export interface Part {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

export type { SeparatorKind };

/** The dash with the blanks around it; ` — ` where it is well formed. */
export interface Separator extends Part {
  readonly kind: SeparatorKind;
}

/** A main verb right after the separator. `text` holds the particle of a phrasal verb ("point out"). */
export interface Action extends Part {
  /** Base form of the verb alone, as the author spells it: "point", "analyse". */
  readonly lemma: string;
  readonly form: VerbForm;
  /** The lexicon's entry, of the phrasal verb where it has one; undefined for a word that it does not know. */
  readonly verb: Verb | undefined;
}

export interface StatementParts {
  readonly topic: Part | undefined;
  readonly separator: Separator | undefined;
  /** All behind the separator, or the whole statement where there is none; without blanks around it. */
  readonly body: Part;
  /** "Ability to", "You can", "The employee will": words before the first action that belong to no verb phrase. */
  readonly opener: Part | undefined;
  /** Adverbs before the first action: "independently design". */
  readonly adverb: Part | undefined;
  /** The coordinated main verbs right after the separator, before any object: "gather and record". */
  readonly actions: readonly Action[];
}

/**
 * Any string is a statement; never throws, and takes time linear in its length.
 *
 * @param all all words of the value
 */
export function parseStatement(
  value: string,
  lexicon: Lexicon,
  all: Words = readWords(value, 0, value.length),
): StatementParts {
  const { separator, words, group } = readParts(value, all, lexicon);
  const topic = separator && trimmed(value, 0, separator.start);
  const part = (start: number, end: number) => ({ text: value.slice(start, end), start, end });
  return {
    topic: topic?.text ? topic : undefined,
    separator: separator && { ...part(separator.start, separator.end), kind: separator.kind },
    body: trimmed(value, words.start, value.length),
    opener: group.opener && part(group.opener.start, group.opener.end),
    adverb: group.adverb && part(group.adverb.start, group.adverb.end),
    actions: group.actions.map((action) => ({ ...action, text: value.slice(action.start, action.end) })),
  };
}

const mostCandidates = 8;

interface Reading {
  readonly separator: Candidate | undefined;
  /** Those behind the separator. */
  readonly words: Words;
  readonly group: VerbGroup;
}

/** The first candidate with a verb behind it is the separator; without any, the first that its form speaks for. */
function readParts(value: string, whole: Words, lexicon: Lexicon): Reading {
  const candidates: Candidate[] = [];
  let separator = nextCandidate(value, 0);
  for (
    ;
    separator !== undefined && candidates.length < mostCandidates;
    separator = nextCandidate(value, separator.end)
  ) {
    if (separator.kind === 'colon' && isOpener(readWords(value, 0, separator.start))) {
      // "You can: plan sprints"
      continue;
    }
    candidates.push(separator);
    const words = whole.from(separator.end);
    const group = readVerbGroup(words, lexicon, 'known');
    if (group.actions.length > 0 && speaksFor(separator, group, value, lexicon)) {
      return { separator, words, group };
    }
  }
  const opening = readVerbGroup(whole, lexicon, 'known');
  separator = candidates.length === 0 || isClause(opening, whole) ? undefined : byForm(candidates, opening);
  if (separator === undefined) {
    const inside = opening.opener ? [] : findActionsInside(whole, lexicon);
    return { separator, words: whole, group: inside.length > 0 ? { ...noGroup, actions: inside } : opening };
  }
  const words = whole.from(separator.end);
  return { separator, words, group: readVerbGroup(words, lexicon, 'guess') };
}

/** A hyphen wants its blanks. "Review the plan: scope and cost" goes on behind its colon with a list. */
function speaksFor(separator: Candidate, group: VerbGroup, value: string, lexicon: Lexicon): boolean {
  if (separator.kind !== 'colon') {
    return separator.spaced || (separator.kind !== 'hyphen' && !joinsWords(separator, value));
  }
  // "Privacy: consent — explain choices": the topic has two parts.
  const dash = nextCandidate(value, separator.end);
  if (dash?.kind === 'em-dash' && dash.spaced && !readWords(value, separator.end, dash.start).at(4)) {
    return false;
  }
  const left = readWords(value, 0, separator.start);
  return !(
    group.actions.every(({ lemma }) => nounVerbs.has(lemma)) && isClause(readVerbGroup(left, lexicon, 'known'), left)
  );
}

/** "Acid–base titrations — perform": a dash without blanks joins two words where one with blanks follows. */
function joinsWords({ kind, start, end }: Candidate, value: string): boolean {
  const tight = kind === 'en-dash' && !isBlank(value.charCodeAt(start)) && !isBlank(value.charCodeAt(end - 1));
  for (let next = tight ? nextCandidate(value, end) : undefined; next; next = nextCandidate(value, next.end)) {
    if (next.spaced && next.kind !== 'colon') {
      return true;
    }
  }
  return false;
}

/** "I write the plan": no topic reads so, and later dashes belong to the sentence. */
function isClause({ actions, opener, next }: VerbGroup, words: Words): boolean {
  const behind = words.peek(next);
  return actions.length > 0 && (opener !== undefined || (behind.before === '' && determiners.has(behind.text)));
}

function byForm(candidates: readonly Candidate[], opening: VerbGroup): Candidate | undefined {
  const spaced = candidates.filter((candidate) => candidate.spaced);
  return spaced.find(({ kind }) => kind === 'em-dash') ?? (opening.actions.length > 0 ? undefined : spaced[0]);
}

function trimmed(value: string, start: number, end: number): Part {
  let from = start;
  let to = end;
  while (from < to && isBlank(value.charCodeAt(from))) {
    from++;
  }
  while (to > from && isBlank(value.charCodeAt(to - 1))) {
    to--;
  }
  return { text: value.slice(from, to), start: from, end: to };
}
