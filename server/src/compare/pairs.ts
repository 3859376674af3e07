/** Which statement of the old framework is which of the new one: by text, then by what it says. */
import { eachCandidate } from './candidates';
import type { Entry, Side } from './side';
import { type Likeness, likenessOf } from './wording';

export interface Pair {
  readonly before: Entry;
  readonly after: Entry;
}

export interface Pairs {
  readonly pairs: readonly Pair[];
  /** Without a counterpart. */
  readonly removed: readonly Entry[];
  readonly added: readonly Entry[];
}

/** Equal texts first, at the same level before others; what is left goes to the likest. */
export function pairStatements(before: Side, after: Side): Pairs {
  const pairs: Pair[] = [];
  let removed = before.entries;
  let added = after.entries;
  for (const keyOf of keysOfEquality) {
    const found = pairByKey(removed, added, keyOf);
    pairs.push(...found);
    [removed, added] = without(removed, added, found);
  }
  const alike = pairByLikeness(removed, added, before.byCategory || after.byCategory);
  pairs.push(...alike);
  [removed, added] = without(removed, added, alike);
  pairs.sort((a, b) => a.after.at - b.after.at);
  return { pairs, removed, added };
}

const keysOfEquality: readonly ((entry: Entry) => string)[] = [
  ({ level, statement }) => `${level} ${statement.value}`,
  ({ level, facts }) => `${level} ${facts.normal}`,
  ({ statement }) => statement.value,
  ({ facts }) => facts.normal,
];

function pairByKey(before: readonly Entry[], after: readonly Entry[], keyOf: (entry: Entry) => string): Pair[] {
  const waiting = new Map<string, Entry[]>();
  // From the end, so that the first of equal ones is taken first.
  for (const entry of [...before].reverse()) {
    const key = keyOf(entry);
    const list = waiting.get(key);
    if (list) {
      list.push(entry);
    } else {
      waiting.set(key, [entry]);
    }
  }
  return after.flatMap((entry) => {
    const twin = waiting.get(keyOf(entry))?.pop();
    return twin ? [{ before: twin, after: entry }] : [];
  });
}

function without(
  before: readonly Entry[],
  after: readonly Entry[],
  pairs: readonly Pair[],
): [readonly Entry[], readonly Entry[]] {
  const taken = new Set(pairs.flatMap((pair) => [pair.before, pair.after]));
  return [before.filter((it) => !taken.has(it)), after.filter((it) => !taken.has(it))];
}

/** A statement that stays at its level needs fewer words in common than one that is said to have moved. */
const leastAtLevel = 0.4;
const leastAcross = 0.5;
/** Topics alone do not move a statement: they name the other steps of its thread too. */
const leastBodyAcross = 0.34;
/** Nor do bodies alone, unless they say nearly the same. */
const leastBodyAlone = 0.55;
const levelBonus = 0.08;

function pairByLikeness(before: readonly Entry[], after: readonly Entry[], byCategory: boolean): Pair[] {
  const candidates: (Pair & { readonly score: number })[] = [];
  const topicsBefore = countTopics(before);
  const topicsAfter = countTopics(after);
  eachCandidate(before, after, (left, right) => {
    const likeness = likenessOf(left.wording, right.wording);
    const sameLevel = left.level === right.level;
    const score = scoreOf(left, right, likeness, byCategory) + (sameLevel ? levelBonus : 0);
    const key = topicOf(left);
    const onlyOne =
      !byCategory && sameLevel && key === topicOf(right) && topicsBefore.get(key) === 1 && topicsAfter.get(key) === 1;
    if (onlyOne || (score >= (sameLevel ? leastAtLevel : leastAcross) && fits(likeness, left, right, byCategory))) {
      candidates.push({ before: left, after: right, score });
    }
  });
  candidates.sort(
    (a, b) =>
      b.score - a.score ||
      Math.abs(a.before.at - a.after.at) - Math.abs(b.before.at - b.after.at) ||
      a.before.at - b.before.at,
  );
  const taken = new Set<Entry>();
  return candidates.filter(({ before: left, after: right }) => {
    if (taken.has(left) || taken.has(right)) {
      return false;
    }
    taken.add(left).add(right);
    return true;
  });
}

function scoreOf({ facts: left }: Entry, { facts: right }: Entry, likeness: Likeness, byCategory: boolean): number {
  const { topic, body, whole } = likeness;
  if (left.topicStems.length === 0 || right.topicStems.length === 0) {
    return whole;
  }
  return Math.max(byCategory ? 0.2 * topic + 0.8 * body : 0.45 * topic + 0.55 * body, 0.95 * whole);
}

function fits({ topic, body, whole }: Likeness, left: Entry, right: Entry, byCategory: boolean): boolean {
  if (left.level !== right.level && body < leastBodyAcross && whole < leastAcross) {
    return false;
  }
  if (byCategory) {
    return body >= leastBodyAcross;
  }
  return topic >= 0.3 || body >= leastBodyAlone || whole >= leastAcross;
}

function countTopics(entries: readonly Entry[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const entry of entries) {
    const key = topicOf(entry);
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return counts;
}

function topicOf({ topic, level }: Entry): string {
  return topic === '' ? '' : `${level} ${topic}`;
}
