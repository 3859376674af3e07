/** The grammar of a statement: `Topic — verb phrase with its context.` */
import type { VerbForm } from '../lexicon/inflect';
import type { Lexicon, Verb } from '../lexicon/lexicon';
import { findSeparator, type SeparatorKind } from './separator';
import { findActionsInside, readVerbGroup } from './verb-group';
import { readWords } from './words';

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

/** Any string is a statement; never throws, and takes time linear in its length. */
export function parseStatement(value: string, lexicon: Lexicon): StatementParts {
  const separator = findSeparator(value, lexicon);
  const topic = separator && trimmed(value, 0, separator.start);
  const body = trimmed(value, separator?.end ?? 0, value.length);
  const words = readWords(value, body.start, body.end);
  const group = readVerbGroup(words, lexicon, separator ? 'guess' : 'known');
  const inside = separator ? [] : findActionsInside(words, lexicon);
  const actions = inside.length > 0 ? inside : group.actions;
  const part = (span: { start: number; end: number } | undefined) =>
    span && { text: value.slice(span.start, span.end), start: span.start, end: span.end };
  return {
    topic: topic?.text ? topic : undefined,
    separator: separator && { ...separator, text: value.slice(separator.start, separator.end) },
    body,
    opener: inside.length > 0 ? undefined : part(group.opener),
    adverb: inside.length > 0 ? undefined : part(group.adverb),
    actions: actions.map((action) => ({ ...action, text: value.slice(action.start, action.end) })),
  };
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

function isBlank(code: number): boolean {
  return (
    code <= 0x20 ||
    code === 0xa0 ||
    code === 0x202f ||
    code === 0x3000 ||
    code === 0xfeff ||
    (code >= 0x2000 && code <= 0x200b)
  );
}
