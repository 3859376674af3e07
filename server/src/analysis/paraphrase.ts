/** One act on one thing in other words: "scrub and load scalers" beside "clean and autoclave hand scalers". */
import { similarity, tellingOf } from '../lexicon/meaning';
import { stem } from '../lexicon/stem';
import { meaningsOf } from '../lexicon/synonyms';
import type { StatementFacts } from './facts';

/** Topics alone may share their words and be two sides of one thing: "hardware maintenance", "hardware procurement". */
const fewestShared = 2;
/** Shorter statements have too few words to be told apart by their meanings. */
const fewestThings = 5;
/** Topics that mean two things make two acts: "identify measures", "apply measures". */
const leastTopic = 0.37;
/** The same verb on two things is the form of a parallel: "inspect bathrooms", "inspect bedrooms". */
const leastSharedOfParallel = 0.5;

/**
 * What speaks for one act, by logistic regression on pairs of a level of the labelled frameworks: how far each names what
 * the other names, in words of one meaning; how far the topics do; the words that both have.
 */
const coveredPart = 10.3;
const topicPart = 5.5;
const sharedPart = 13;
const verbPart = -3.2;
const none = -10.2;
/** Logarithm of the odds: above even, since a report of two different acts annoys more than a silence. */
const leastEvidence = 0.25;

/**
 * @param all facts of the framework's statements: what many of them name tells little
 * @returns how far two statements are one in other words, above 0 and below 1; 0 where they are not
 */
export function paraphraseIn(all: readonly StatementFacts[]): (left: StatementFacts, right: StatementFacts) => number {
  const holders = new Map<string, number>();
  for (const facts of all) {
    for (const key of wordsOf(facts)) {
      holders.set(key, (holders.get(key) ?? 0) + 1);
    }
  }
  const weights = new Map<string, number>();
  const weightOf = (key: string): number => {
    let weight = weights.get(key);
    if (weight === undefined) {
      const rarity = Math.log(1 + all.length / Math.max(2, holders.get(key) ?? 2));
      weight = Math.max(leastWeight, tellingOf(key)) * rarity;
      weights.set(key, weight);
    }
    return weight;
  };
  const weigh = (keys: readonly string[]): number => keys.reduce((sum, key) => sum + weightOf(key), 0);
  const covered = (keys: readonly string[], by: readonly string[]): number =>
    keys.reduce((sum, key) => sum + weightOf(key) * Math.max(0, ...by.map((other) => kinship(key, other))), 0) /
    (weigh(keys) || 1);
  return (left, right) => {
    const [own, others] = [wordsOf(left), wordsOf(right)];
    // Nearly all pairs share too little to be looked at further.
    if (sharedOf(own, others) < fewestShared) {
      return 0;
    }
    const [verbs, otherVerbs] = [verbsOf(left), verbsOf(right)];
    if (verbs.length === 0 || otherVerbs.length === 0) {
      return 0;
    }
    const things = own.filter((key) => left.topicStems.includes(key) || !verbs.includes(key));
    const otherThings = others.filter((key) => right.topicStems.includes(key) || !otherVerbs.includes(key));
    if (Math.min(things.length, otherThings.length) < fewestThings || sharedOf(things, otherThings) < fewestShared) {
      return 0;
    }
    const shared = weigh(things.filter((key) => otherThings.includes(key)));
    const part = shared / (weigh(things) + weigh(otherThings) - shared || 1);
    const topic = (covered(left.topicStems, right.topicStems) + covered(right.topicStems, left.topicStems)) / 2;
    const sameVerbs = sharedOf(verbs, otherVerbs);
    if (topic < leastTopic || (sameVerbs > 0 && part < leastSharedOfParallel)) {
      return 0;
    }
    const evidence =
      coveredPart * Math.min(covered(things, otherThings), covered(otherThings, things)) +
      topicPart * topic +
      sharedPart * part +
      verbPart * sameVerbs +
      none;
    return evidence < leastEvidence ? 0 : Math.min(0.95, 1 / (1 + Math.exp(-evidence)));
  };
}

function sharedOf(keys: readonly string[], others: readonly string[]): number {
  let shared = 0;
  for (const key of keys) {
    shared += others.includes(key) ? 1 : 0;
  }
  return shared;
}

/** The commonest word still tells something. */
const leastWeight = 0.15;

function wordsOf({ topicStems, bodyStems }: StatementFacts): string[] {
  return [...new Set([...topicStems, ...bodyStems])];
}

function verbsOf({ parts }: StatementFacts): string[] {
  return parts.actions.map(({ lemma }) => stem(lemma));
}

function kinship(a: string, b: string): number {
  if (a === b) {
    return 1;
  }
  const rows = meaningsOf(b);
  return meaningsOf(a).some((row) => rows.includes(row)) ? 0.9 : Math.max(0, similarity(a, b)) ** 1.5;
}
