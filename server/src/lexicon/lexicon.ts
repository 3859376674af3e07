/**
 * The words that the judgement rests on: verbs with their strength, and the way to a word's base form.
 * A `Lexicon` is built once per configuration and passed to whoever judges.
 */

/** 1 assist/observe/follow · 2 identify/describe · 3 apply/perform · 4 analyse/coordinate · 5 design/direct/lead · 6 set strategy/govern. */
export type Strength = 1 | 2 | 3 | 4 | 5 | 6;

/** Bloom's revised taxonomy: 1 remember · 2 understand · 3 apply · 4 analyse · 5 evaluate · 6 create. */
export type Bloom = 1 | 2 | 3 | 4 | 5 | 6;

export interface Verb {
  /** Base form, lower case; a phrasal verb with its particle ("set up"). */
  readonly lemma: string;
  readonly bloom: Bloom;
  readonly strength: Strength;
  /** The verb may open a good statement of the lowest and of the highest level: judgement abstains. */
  readonly ambiguous: boolean;
  /** A state of mind or an effort that nobody can watch ("know", "strive"). */
  readonly unmeasurable: boolean;
}

export interface Lexicon {
  /** The entry of a base form (one word, or a phrase such as "set up"); lower case. */
  verb(lemma: string): Verb | undefined;
  /** The verb of an inflected word ("monitors", "analysing"), with its base form; undefined for a word that is no verb. */
  verbOf(word: string): Verb | undefined;
  /** Every verb, for completions and for suggestions of near ones. */
  verbs(): Iterable<Verb>;
}
