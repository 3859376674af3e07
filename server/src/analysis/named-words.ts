/** What the statements of a framework name, word by word, and how near these words are to each other. */
import { cosine } from '../lexicon/meaning';
import { stem } from '../lexicon/stem';
import type { StatementFacts } from './facts';
import { type Term, termOf } from './vocabulary';

/** The words of a statement, each once, by their numbers. */
export interface Named {
  readonly all: readonly number[];
  readonly topic: readonly number[];
  /** All but its verbs. */
  readonly things: readonly number[];
  readonly verbs: readonly string[];
}

/** The words of a framework by number, with what two of them have to do with each other. */
export class NamedWords {
  readonly #numbers = new Map<string, number>();
  readonly #stems: string[] = [];
  readonly #terms: Term[] = [];
  readonly #holders: number[] = [];
  readonly #weights: (number | undefined)[] = [];
  readonly #kinships: (Float64Array | undefined)[] = [];
  readonly #named = new Map<StatementFacts, Named>();
  readonly #statements: number;

  constructor(all: readonly StatementFacts[]) {
    this.#statements = all.length;
    for (const facts of all) {
      for (const word of this.of(facts).all) {
        this.#holders[word] = (this.#holders[word] ?? 0) + 1;
      }
    }
  }

  of(facts: StatementFacts): Named {
    let named = this.#named.get(facts);
    if (!named) {
      named = this.#name(facts);
      this.#named.set(facts, named);
    }
    return named;
  }

  #name({ topicStems, bodyStems, parts }: StatementFacts): Named {
    const topic = topicStems.map((key) => this.#number(key));
    const body = bodyStems.map((key) => this.#number(key));
    const all = [...topic, ...body.filter((word) => !topic.includes(word))];
    const verbs = parts.actions.map(({ lemma }) => stem(lemma));
    const isVerb = (word: number) => verbs.includes(this.#stems[word] ?? '');
    return { all, topic, things: all.filter((word) => topic.includes(word) || !isVerb(word)), verbs };
  }

  #number(key: string): number {
    let number = this.#numbers.get(key);
    if (number === undefined) {
      number = this.#stems.length;
      this.#numbers.set(key, number);
      this.#stems.push(key);
      this.#terms.push(termOf(key));
    }
    return number;
  }

  #weight(word: number): number {
    let weight = this.#weights[word];
    if (weight === undefined) {
      const rarity = Math.log(1 + this.#statements / Math.max(2, this.#holders[word] ?? 2));
      weight = Math.max(leastWeight, this.#terms[word]?.telling ?? 1) * rarity;
      this.#weights[word] = weight;
    }
    return weight;
  }

  readonly weigh = (words: readonly number[]): number => {
    let sum = 0;
    for (const word of words) {
      sum += this.#weight(word);
    }
    return sum;
  };

  /** How much of some words others name too, in words of one meaning; 0 to 1. */
  readonly covered = (words: readonly number[], by: readonly number[]): number => {
    let sum = 0;
    for (const word of words) {
      let nearest = 0;
      for (const other of by) {
        nearest = Math.max(nearest, this.#kinship(word, other));
      }
      sum += this.#weight(word) * nearest;
    }
    return sum / (this.weigh(words) || 1);
  };

  #kinship(word: number, other: number): number {
    if (word === other) {
      return 1;
    }
    const [a, b] = word < other ? [word, other] : [other, word];
    let row = this.#kinships[a];
    if (!row) {
      row = new Float64Array(this.#stems.length).fill(Number.NaN);
      this.#kinships[a] = row;
    }
    let known = row[b] ?? Number.NaN;
    if (Number.isNaN(known)) {
      known = kinship(this.#terms[a], this.#terms[b]);
      row[b] = known;
    }
    return known;
  }
}

/** The commonest word still tells something. */
const leastWeight = 0.15;

function kinship(a: Term | undefined, b: Term | undefined): number {
  if (!a || !b) {
    return 0;
  }
  const { meanings } = b;
  if (meanings.length > 0 && a.meanings.some((row) => meanings.includes(row))) {
    return 0.9;
  }
  return a.meaning && b.meaning ? Math.max(0, cosine(a.meaning, b.meaning)) ** 1.5 : 0;
}
