/** The words of a framework's statements by number, so that comparing them takes no look-ups of strings. */
import { type Meaning, meaningOf, tellingOf } from '../lexicon/meaning';
import { fieldsOf, meaningsOf } from '../lexicon/synonyms';
import { commonWeight, commonWords } from './common-words';

/** A statement's words as stems, each once, and the rank of its level. */
export interface Wording {
  readonly topic: readonly string[];
  readonly body: readonly string[];
  readonly rank: number;
}

/** What is known of a word, whatever the framework. */
export interface Term {
  /** How much it says of the subject. */
  readonly own: number;
  /** Rows of synonyms that it stands in, and what it adds to each. */
  readonly meanings: readonly number[];
  readonly meaningWeight: number;
  /** Fields of work that it stands in, what it adds to each, and what a field is worth that it stands in alone. */
  readonly fields: readonly number[];
  readonly fieldWeight: number;
  readonly fieldAlone: number;
  /** Undefined: nobody knows what it means. */
  readonly meaning: Meaning | undefined;
  /** 0 to 1: how much it tells, by how seldom English uses it. */
  readonly telling: number;
}

/** Statements with their words as indices of `terms`. */
export interface Vocabulary {
  readonly terms: readonly Term[];
  readonly topics: readonly (readonly number[])[];
  readonly bodies: readonly (readonly number[])[];
  readonly ranks: readonly number[];
}

export function readVocabulary(wordings: readonly Wording[]): Vocabulary {
  const numbers = new Map<string, number>();
  const terms: Term[] = [];
  const numberOf = (stem: string): number => {
    let number = numbers.get(stem);
    if (number === undefined) {
      number = terms.length;
      numbers.set(stem, number);
      terms.push(termOf(stem));
    }
    return number;
  };
  return {
    terms,
    topics: wordings.map(({ topic }) => topic.map(numberOf)),
    bodies: wordings.map(({ body }) => body.map(numberOf)),
    ranks: wordings.map(({ rank }) => rank),
  };
}

/** How much a row of synonyms says beside the word itself. */
const meaningWeight = 0.8;
/** How much a field of work says where one word stands in it and in no other. */
const fieldWeight = 3;
/** Two words of a field say more than twice as much as one, which may stand in it by chance. */
const fieldPower = 1.4;

/** @param sum what the words of a statement that stand in a field add to it together */
export function worthOfField(sum: number): number {
  return fieldWeight * sum ** fieldPower;
}

const known = new Map<string, Term>();
const mostKnown = 20_000;

/** Kept for words that were asked for lately. */
export function termOf(stem: string): Term {
  let term = known.get(stem);
  if (!term) {
    term = readTerm(stem);
    if (known.size >= mostKnown) {
      known.clear();
    }
    known.set(stem, term);
  }
  return term;
}

function readTerm(stem: string): Term {
  const own = commonWords.has(stem) ? commonWeight : 1;
  const meanings = meaningsOf(stem);
  const fields = fieldsOf(stem);
  const perField = own / Math.sqrt(fields.length);
  return {
    own,
    meanings,
    meaningWeight: (own * meaningWeight) / Math.sqrt(meanings.length),
    fields,
    fieldWeight: perField,
    fieldAlone: worthOfField(perField),
    meaning: meaningOf(stem),
    telling: tellingOf(stem),
  };
}
