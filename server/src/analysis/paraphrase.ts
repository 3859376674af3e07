/** One act on one thing in other words: "scrub and load scalers" beside "clean and autoclave hand scalers". */
import type { StatementFacts } from './facts';
import { NamedWords } from './named-words';

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
/** Logarithm of the odds: well above even, since a report of two different acts annoys more than a silence. */
const leastEvidence = 1.2;

/**
 * @param all facts of the framework's statements: what many of them name tells little
 * @returns how far two of them are one in other words, above 0 and below 1; 0 where they are not
 */
export function paraphraseIn(all: readonly StatementFacts[]): (left: StatementFacts, right: StatementFacts) => number {
  const words = new NamedWords(all);
  const { covered, weigh } = words;
  return (leftFacts, rightFacts) => {
    const [left, right] = [words.of(leftFacts), words.of(rightFacts)];
    // Nearly all pairs share too little to be looked at further.
    if (!sharesSome(left.all, right.all) || left.verbs.length === 0 || right.verbs.length === 0) {
      return 0;
    }
    const [things, otherThings] = [left.things, right.things];
    if (Math.min(things.length, otherThings.length) < fewestThings || !sharesSome(things, otherThings)) {
      return 0;
    }
    const shared = weigh(things.filter((word) => otherThings.includes(word)));
    const part = shared / (weigh(things) + weigh(otherThings) - shared || 1);
    const sameVerbs = left.verbs.filter((verb) => right.verbs.includes(verb)).length;
    if (sameVerbs > 0 && part < leastSharedOfParallel) {
      return 0;
    }
    const topic = (covered(left.topic, right.topic) + covered(right.topic, left.topic)) / 2;
    if (topic < leastTopic) {
      return 0;
    }
    const evidenceWith = (coveredAll: number): number =>
      coveredPart * coveredAll + topicPart * topic + sharedPart * part + verbPart * sameVerbs + none;
    // What each names of the other takes longest to tell, and mostly cannot change the verdict.
    if (evidenceWith(1) < leastEvidence) {
      return 0;
    }
    const ofLeft = covered(things, otherThings);
    if (evidenceWith(ofLeft) < leastEvidence) {
      return 0;
    }
    const evidence = evidenceWith(Math.min(ofLeft, covered(otherThings, things)));
    return evidence < leastEvidence ? 0 : Math.min(0.95, 1 / (1 + Math.exp(-evidence)));
  };
}

function sharesSome(words: readonly number[], others: readonly number[]): boolean {
  let shared = 0;
  for (const word of words) {
    shared += others.includes(word) ? 1 : 0;
    if (shared >= fewestShared) {
      return true;
    }
  }
  return false;
}
