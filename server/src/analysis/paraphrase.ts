/** One act on one thing in other words: "scrub and load scalers" beside "clean and autoclave hand scalers". */
import { similarity, tellingOf } from '../lexicon/meaning';
import { stem } from '../lexicon/stem';
import { meaningsOf } from '../lexicon/synonyms';
import type { StatementFacts } from './facts';

/** Topics must mean one thing, 0 to 1, word by word. */
const leastTopic = 0.4;
/** Topics alone may share their words and be two sides of one thing: "hardware maintenance", "hardware procurement". */
const fewestShared = 2;
/** What topics of one meaning add to the things that the statements share. */
const topicPart = 0.2;
const leastSum = 0.3;

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
    // Nearly all pairs share too little to be looked at further.
    if (sharedOf(left.bodyStems, right.bodyStems) < fewestShared) {
      return 0;
    }
    const [verbs, others] = [verbsOf(left), verbsOf(right)];
    // The same verb on two things is the form of a parallel: "inspect bathrooms", "inspect bedrooms".
    if (verbs.length === 0 || others.length === 0 || verbs.some((verb) => others.includes(verb))) {
      return 0;
    }
    const isThing = (key: string): boolean => !verbs.includes(key) && !others.includes(key);
    if (sharedOf(left.bodyStems.filter(isThing), right.bodyStems) < fewestShared) {
      return 0;
    }
    const [things, otherThings] = [wordsOf(left).filter(isThing), wordsOf(right).filter(isThing)];
    const shared = weigh(things.filter((key) => otherThings.includes(key)));
    const part = shared / (weigh(things) + weigh(otherThings) - shared || 1);
    if (part < leastSum - topicPart) {
      return 0;
    }
    const topic = (covered(left.topicStems, right.topicStems) + covered(right.topicStems, left.topicStems)) / 2;
    const sum = part + topicPart * topic;
    return topic >= leastTopic && sum >= leastSum ? Math.min(0.95, 0.5 + sum) : 0;
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
