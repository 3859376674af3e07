/**
 * The words that the judgement rests on: verbs with their strength, and the way to a word's base form.
 * A `Lexicon` is built once per configuration and passed to whoever judges.
 */
import { findAlternatives, type Wanted } from './alternatives';
import { readVerb, type VerbForm } from './inflect';
import { findNear, type NearCandidate, nearCandidates } from './near';
import { foldSpelling } from './spelling';
import { tradeVerbTable } from './trade-verbs';
import { verbTable } from './verbs';
import { adjectiveTails, seldomVerbs } from './word-classes';

/** 1 assist/observe/follow · 2 identify/describe · 3 apply/perform · 4 analyse/coordinate · 5 design/direct/lead · 6 set strategy/govern. */
export type Strength = 1 | 2 | 3 | 4 | 5 | 6;

/** Bloom's revised taxonomy: 1 remember · 2 understand · 3 apply · 4 analyse · 5 evaluate · 6 create. */
export type Bloom = 1 | 2 | 3 | 4 | 5 | 6;

export interface Verb {
  /** Base form, lower case, in American spelling; a phrasal verb with its particle ("set up"). */
  readonly lemma: string;
  readonly bloom: Bloom;
  readonly strength: Strength;
  /** The verb may open a good statement of the lowest and of the highest level: judgement abstains. */
  readonly ambiguous: boolean;
  /** A state of mind or an effort that nobody can watch ("know", "strive"). */
  readonly unmeasurable: boolean;
}

/** A word read as a verb: "analysing" is the gerund of "analyse". */
export interface VerbReading {
  /** Base form as the word is spelt: "analyse" of "analysing", "analyze" of "analyzing". */
  readonly lemma: string;
  readonly form: VerbForm;
  readonly verb: Verb;
}

/** An entry of more than one word. */
export interface VerbPhrase {
  readonly verb: Verb;
  /** The words behind the first: "up", or "familiar" and "with". */
  readonly rest: readonly string[];
}

export interface Lexicon {
  /** The entry of a base form (one word, or a phrase such as "set up"); lower case, in either spelling. */
  verb(lemma: string): Verb | undefined;
  /** The verb of an inflected word ("monitors", "analysing"), with its base form; undefined for a word that is no verb. */
  verbOf(word: string): Verb | undefined;
  /** The same with the word's form and its base form as spelt. */
  read(word: string): VerbReading | undefined;
  /** The entries of more than one word that begin with this base form, longest first: "set up", "set direction". */
  phrases(lemma: string): readonly VerbPhrase[];
  /** Every verb, for completions and for suggestions of near ones. */
  verbs(): Iterable<Verb>;
  /**
   * Verbs to offer in place of one, best first: of related sense where there are some, measurable and unambiguous, with a
   * strength of the wanted range. `strength` of the result rises or falls towards the middle of the range.
   */
  alternatives(lemma: string, wanted: Wanted): readonly Verb[];
  /** Known verbs that differ from an unknown word by some letters (2 where left out), nearest first, three at most. */
  near(word: string, letters?: 1 | 2): readonly Verb[];
}

/** An author's own verb, as the configuration holds it. */
export interface CustomVerb {
  /** 1 (assist) to 6 (set strategy). */
  readonly strength: number;
  /** 1 (remember) to 6 (create); the strength where it is left out. */
  readonly bloom?: number;
  readonly unmeasurable?: boolean;
}

/** The built-in verbs and the author's own, which win; keys are base forms or phrases, in any spelling and case. */
export function createLexicon(custom: Readonly<Record<string, CustomVerb>> = {}): Lexicon {
  let table: VerbTable | undefined;
  const entries = () => {
    table ??= readTable(custom);
    return table;
  };
  const isVerb = (base: string) => entries().find(base) !== undefined;
  const nears = new Map<string, readonly Verb[]>();
  const others = new Map<string, readonly Verb[]>();
  let candidates: readonly NearCandidate[] | undefined;
  const readings = new Map<string, VerbReading | null>();
  const read = (word: string): VerbReading | undefined => {
    const known = readings.get(word);
    if (known !== undefined) {
      return known ?? undefined;
    }
    if (readings.size === mostReadings) {
      readings.clear();
    }
    const reading = readVerb(word, isVerb);
    const verb = reading && entries().find(reading.lemma);
    const result = verb && { ...reading, verb };
    readings.set(word, result ?? null);
    return result;
  };
  return {
    verb: (lemma) => entries().find(lemma),
    verbOf: (word) => read(word)?.verb,
    read,
    phrases: (lemma) => entries().phrases.get(lemma) ?? entries().phrases.get(foldSpelling(lemma)) ?? noPhrases,
    verbs: () => entries().byLemma.values(),
    alternatives(lemma, wanted) {
      const key = `${lemma} ${wanted.from} ${wanted.to} ${wanted.limit}`;
      let found = others.get(key);
      if (!found) {
        found = findAlternatives(entries().byLemma, foldSpelling(lemma), wanted);
        if (others.size >= mostReadings) {
          others.clear();
        }
        others.set(key, found);
      }
      return found;
    },
    near(word, letters = 2) {
      const key = `${letters} ${word}`;
      let found = nears.get(key);
      if (!found) {
        candidates ??= nearCandidates(entries().byLemma.values());
        found = findNear(candidates, foldSpelling(word), letters);
        if (nears.size >= mostReadings) {
          nears.clear();
        }
        nears.set(key, found);
      }
      return found;
    },
  };
}

/** A server runs for weeks; its memory of words does not grow all the while. */
const mostReadings = 10_000;

interface VerbTable {
  readonly byLemma: ReadonlyMap<string, Verb>;
  readonly phrases: ReadonlyMap<string, readonly VerbPhrase[]>;
  find(lemma: string): Verb | undefined;
}

function readTable(custom: Readonly<Record<string, CustomVerb>>): VerbTable {
  const byLemma = new Map<string, Verb>();
  for (const row of [...verbTable.split(';'), ...tradeVerbTable.split(';')]) {
    const [scales = '', words = ''] = row.split(':');
    const [strength, bloom] = scales.trim().split(' ').map(Number);
    for (const marked of words.split(',')) {
      const { lemma, marks } = readMarks(marked.trim());
      byLemma.set(lemma, {
        lemma,
        strength: strength as Strength,
        bloom: bloom as Bloom,
        ambiguous: marks.includes('?'),
        unmeasurable: marks.includes('!'),
      });
    }
  }
  for (const [name, setting] of Object.entries(custom)) {
    const lemma = foldSpelling(name.trim().toLowerCase().replace(/\s+/g, ' '));
    if (lemma !== '') {
      byLemma.set(lemma, readCustom(lemma, setting));
    }
  }
  return {
    byLemma,
    phrases: groupPhrases(byLemma),
    find: (lemma) => byLemma.get(lemma) ?? byLemma.get(foldSpelling(lemma)) ?? findDerived(byLemma, lemma),
  };
}

function readMarks(marked: string): { lemma: string; marks: string } {
  const at = marked.search(/[?!]/);
  return at === -1 ? { lemma: marked, marks: '' } : { lemma: marked.slice(0, at), marks: marked.slice(at) };
}

function readCustom(lemma: string, setting: CustomVerb): Verb {
  const strength = toScale(setting.strength);
  return {
    lemma,
    strength,
    bloom: setting.bloom === undefined ? strength : toScale(setting.bloom),
    ambiguous: false,
    unmeasurable: setting.unmeasurable ?? false,
  };
}

function toScale(value: number): Strength {
  return Math.min(6, Math.max(1, Math.round(value))) as Strength;
}

const noPhrases: readonly VerbPhrase[] = [];

function groupPhrases(byLemma: ReadonlyMap<string, Verb>): ReadonlyMap<string, readonly VerbPhrase[]> {
  const phrases = new Map<string, VerbPhrase[]>();
  for (const verb of byLemma.values()) {
    if (verb.lemma.includes(' ')) {
      const [first = '', ...rest] = verb.lemma.split(' ');
      phrases.set(first, [...(phrases.get(first) ?? []), { verb, rest }]);
    }
  }
  for (const list of phrases.values()) {
    list.sort((a, b) => b.verb.lemma.length - a.verb.lemma.length);
  }
  return phrases;
}

/** "cross-train" and "reweld" are as strong as "train" and "weld", "sign-off" as "sign off"; "entry-level" is no verb. */
function findDerived(byLemma: ReadonlyMap<string, Verb>, lemma: string): Verb | undefined {
  const parts = /^([a-z]+-(?=[a-z]{3})|(?:re|pre|co|de|un|mis)(?=[a-z]{4}))([a-z]+)$/.exec(lemma);
  const [, prefix = '', root = ''] = parts ?? [];
  const isTail = prefix.endsWith('-') && adjectiveTails.has(root);
  if (root === 'have' || (isTail && (seldomVerbs.has(root) || !verbPrefixes.has(prefix)))) {
    return undefined;
  }
  const verb = byLemma.get(lemma.replace('-', ' ')) ?? byLemma.get(root) ?? byLemma.get(foldSpelling(root));
  return verb && { ...verb, lemma };
}

const verbPrefixes = new Set(
  're- pre- co- de- un- mis- cross- over- under- out- self- peer- hand- pan- spot- double- up- back- sub- fine- stress-'.split(
    ' ',
  ),
);
