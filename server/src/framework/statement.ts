/** The grammar of a statement: `Topic — verb phrase with its context.` */
import type { Lexicon, Verb } from '../lexicon/lexicon';

/** A piece of a statement; indices are UTF-16 code units in its decoded value. */
export interface Part {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

export type SeparatorKind = 'em-dash' | 'en-dash' | 'hyphen' | 'double-hyphen' | 'colon';

export interface Separator extends Part {
  readonly kind: SeparatorKind;
}

/** A main verb right after the separator. `text` holds the particle of a phrasal verb ("point out"). */
export interface Action extends Part {
  /** Base form of the verb alone: "point", "analyse". */
  readonly lemma: string;
  readonly form: 'base' | 'third-person' | 'gerund' | 'past';
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
  /** An adverb before the first action: "independently design". */
  readonly adverb: Part | undefined;
  readonly actions: readonly Action[];
}

/** Any string is a statement; never throws, and takes time linear in its length. */
export type ParseStatement = (value: string, lexicon: Lexicon) => StatementParts;
