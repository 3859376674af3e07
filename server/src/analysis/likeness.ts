/** How far two statements of one level say the same. */
import { stem } from '../lexicon/stem';
import { meaningsOf } from '../lexicon/synonyms';
import type { StatementFacts } from './facts';

/** Words that add nothing to a topic: "Maintenance tasks" is "Maintenance". */
const fillers = stems('task activity work keep procedure process duty practice technique skill routine basic general');

/** A word that one of two topics may have beside the other where the statements share words besides. */
const lightWords = stems('prepare manage handle administer system method program operate');

/** Shared words as a part of all words, from which two phrases with one verb say the same. */
const nearPhrase = 0.75;
/** Where each has a word that the other lacks, they may speak of two objects: "open data", "big data". */
const nearPhraseOfTwoObjects = 0.85;
/** Shorter phrases are too short to be told apart by words. */
const fewestWords = 3;

export interface Likeness {
  readonly by: 'topic' | 'body';
  /** Above 0, up to 1. */
  readonly similarity: number;
}

/**
 * Undefined: they say different things.
 *
 * @param byTopic a topic names one thing; where topics are categories, the phrases alone are compared
 */
export function likeness(a: StatementFacts, b: StatementFacts, byTopic: boolean): Likeness | undefined {
  const topic = byTopic ? topicLikeness(a, b) : 0;
  const phrase = phraseLikeness(a, b);
  const similarity = Math.max(topic, phrase);
  return similarity === 0 ? undefined : { by: topic > 0 ? 'topic' : 'body', similarity };
}

/** Statements that are alike share one of these keys at least. */
export function keysOfLikeness(facts: StatementFacts, byTopic: boolean): Set<string> {
  const keys = new Set<string>();
  if (byTopic) {
    const words = subjectOf(facts.topicStems);
    for (const key of signatures(words)) {
      keys.add(`t ${key}`);
    }
    for (const light of words.filter((word) => lightWords.has(word))) {
      for (const key of signatures(words.filter((word) => word !== light))) {
        keys.add(`t ${key}`);
      }
    }
  }
  for (const phrase of phrasesOf(facts)) {
    // Two sets that share three quarters of their words share one of any quarter and a bit of either.
    const share = Math.floor(phrase.length * (1 - nearPhrase)) + 2;
    for (const word of phrase.slice(1).sort(byLength).slice(0, share)) {
      keys.add(`p ${phrase[0]} ${word}`);
    }
  }
  return keys;
}

/** Long words are rare ones, and both sides must choose alike. */
function byLength(a: string, b: string): number {
  return b.length - a.length || (a < b ? -1 : 1);
}

const mostSignatures = 8;

/** The words in one order, each also as its row of synonyms. */
function signatures(words: readonly string[]): string[] {
  let lists: string[][] = [[]];
  for (const word of words) {
    const rows = meaningsOf(word).map((row) => `=${row}`);
    const names = rows.length > 0 ? rows : [word];
    lists = lists.flatMap((list) => names.map((name) => [...list, name])).slice(0, mostSignatures);
  }
  return words.length === 0 ? [] : lists.map((list) => list.sort().join(' '));
}

function topicLikeness(a: StatementFacts, b: StatementFacts): number {
  const left = subjectOf(a.topicStems);
  const right = subjectOf(b.topicStems);
  if (left.length === 0 || right.length === 0) {
    return 0;
  }
  const { shared, alike, onlyLeft, onlyRight } = align(left, right);
  const odd = [...onlyLeft, ...onlyRight];
  if (odd.length === 0) {
    // Synonyms of every single word may still be two things.
    return shared > 0 || shareWords(a, b) ? 1 - (0.2 * alike) / left.length : 0;
  }
  const light = odd.length === 1 && odd.every((word) => lightWords.has(word));
  return light && shared >= 2 && shareWords(a, b) ? 0.8 : 0;
}

function subjectOf(words: readonly string[]): readonly string[] {
  const rest = words.filter((word) => !fillers.has(word));
  return rest.length > 0 ? rest : words;
}

/** Whether the phrases share a word that is none of their topics'. */
function shareWords(a: StatementFacts, b: StatementFacts): boolean {
  const topics = new Set([...a.topicStems, ...b.topicStems]);
  const left = a.bodyStems.filter((word) => !topics.has(word));
  const right = b.bodyStems.filter((word) => !topics.has(word));
  const { shared, alike } = align(left, right);
  return shared + alike > 0;
}

interface Alignment {
  readonly shared: number;
  /** Pairs of synonyms. */
  readonly alike: number;
  readonly onlyLeft: readonly string[];
  readonly onlyRight: readonly string[];
}

/** Pairs equal words, then words of one row of synonyms. */
function align(left: readonly string[], right: readonly string[]): Alignment {
  const rest = new Set(right);
  const unpaired = left.filter((word) => !rest.delete(word));
  const shared = left.length - unpaired.length;
  const onlyLeft = unpaired.filter((word) => {
    const rows = meaningsOf(word);
    const twin = rows.length > 0 && [...rest].find((other) => meaningsOf(other).some((row) => rows.includes(row)));
    return !twin || !rest.delete(twin);
  });
  return { shared, alike: unpaired.length - onlyLeft.length, onlyLeft, onlyRight: [...rest] };
}

/** The verb phrase, and each sentence of one that has several: a point may hide inside a longer statement. */
function phrasesOf({ bodyStems, sentenceStems }: StatementFacts): readonly string[][] {
  return [[...bodyStems], ...sentenceStems.map((sentence) => [...sentence])].filter(
    ({ length }) => length >= fewestWords,
  );
}

/** The nearest two phrases that start with the same verb. */
function phraseLikeness(a: StatementFacts, b: StatementFacts): number {
  let best = 0;
  for (const left of phrasesOf(a)) {
    for (const right of phrasesOf(b)) {
      if (left[0] === right[0]) {
        const { shared, alike, onlyLeft, onlyRight } = align(left, right);
        const part = (shared + 0.9 * alike) / (shared + alike + onlyLeft.length + onlyRight.length);
        const least = onlyLeft.length > 0 && onlyRight.length > 0 ? nearPhraseOfTwoObjects : nearPhrase;
        best = part >= least ? Math.max(best, part) : best;
      }
    }
  }
  return best;
}

function stems(words: string): ReadonlySet<string> {
  return new Set(words.split(' ').map(stem));
}
