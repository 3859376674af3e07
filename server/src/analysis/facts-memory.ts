/** Facts by text, so that a keystroke costs one statement. */
import type { Lexicon } from '../lexicon/lexicon';
import { readFacts, type StatementFacts } from './facts';

/** Those of some files that are compared statement by statement; what is beyond it is read anew each time. */
let mostTexts = 20_000;

/** For a run over many files, each looked at once: what is kept of them would only fill the memory. */
export function rememberTexts(most: number, { ofParts = false }: { readonly ofParts?: boolean } = {}): void {
  mostTexts = most;
  keepsParts = ofParts;
}

/** Whether statements of frameworks that are judged in parts are kept too. */
let keepsParts = false;

interface Entry {
  readonly facts: StatementFacts;
  /** The analysis that asked last. */
  usedIn: number;
}

class Memory {
  readonly #entries = new Map<string, Entry>();
  readonly #lexicon: Lexicon;
  #analysis = 0;
  #sweptIn = 0;

  constructor(lexicon: Lexicon) {
    this.#lexicon = lexicon;
  }

  /** For one analysis; texts that neither it nor the last one asked for make room when room is short. */
  reader(): (value: string) => StatementFacts {
    this.#analysis++;
    return (value) => this.#read(value);
  }

  /** For a part of a large framework: what finds no room is read for this once. */
  peek(value: string): StatementFacts {
    if (keepsParts || this.#entries.size < mostTexts) {
      return this.#read(value);
    }
    return this.#entries.get(value)?.facts ?? readFacts(value, this.#lexicon);
  }

  #read(value: string): StatementFacts {
    const known = this.#entries.get(value);
    if (known) {
      known.usedIn = this.#analysis;
      return known.facts;
    }
    const facts = readFacts(value, this.#lexicon);
    if (this.#entries.size < mostTexts || this.#sweep()) {
      this.#entries.set(value, { facts, usedIn: this.#analysis });
    }
    return facts;
  }

  /** At most once in an analysis: it looks at every entry. */
  #sweep(): boolean {
    if (this.#sweptIn !== this.#analysis) {
      this.#sweptIn = this.#analysis;
      for (const [value, { usedIn }] of this.#entries) {
        if (usedIn < this.#analysis - 1) {
          this.#entries.delete(value);
        }
      }
    }
    return this.#entries.size < mostTexts;
  }
}

const memories = new WeakMap<Lexicon, Memory>();

/**
 * Reads facts for one analysis with what earlier ones remember of the same lexicon.
 *
 * @param isPart of a framework so large that most of its statements are read again rather than all kept
 */
export function factsReader(lexicon: Lexicon, isPart = false): (value: string) => StatementFacts {
  let memory = memories.get(lexicon);
  if (!memory) {
    memory = new Memory(lexicon);
    memories.set(lexicon, memory);
  }
  const own = memory;
  return isPart ? (value) => own.peek(value) : own.reader();
}
