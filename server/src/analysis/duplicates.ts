/** Statements that say the same: in one level by text or topic, across levels by their whole text alone. */

import type { Statement } from '../framework/model';
import { meaningsOf } from '../lexicon/synonyms';
import type { Duplicate } from './analysis';
import type { StatementFacts } from './facts';
import type { Item } from './item';
import { topicsAreCategories } from './topics';

/** Words that add nothing to a topic: "Maintenance tasks" is "Maintenance". */
const fillers = new Set(
  'task activity work keep procedure process duty practice technique skill routine basic general matter issue use'.split(
    ' ',
  ),
);

/** Words that may be left out of a topic where the statements say the same besides. */
const lightWords = new Set(
  'prepare manage handle management system plan program administer operate service support requirement standard method need report record'.split(
    ' ',
  ),
);

const nearBody = 0.75;

/** Pairs in the order of the items; no pair twice. */
export function findDuplicates(items: readonly Item[]): Duplicate[] {
  const found = new Map<string, Duplicate>();
  const sound = items.filter(({ facts }) => facts.normal !== '' && !facts.placeholder);
  const order = new Map(items.map((item, index) => [item, index]));
  const add = (a: Item, b: Item, { kind, by, similarity }: Pick<Duplicate, 'kind' | 'by' | 'similarity'>): void => {
    const [first, second] = (order.get(a) ?? 0) < (order.get(b) ?? 0) ? [a, b] : [b, a];
    const key = `${order.get(first)} ${order.get(second)}`;
    if (!found.has(key)) {
      found.set(key, { a: first.statement, b: second.statement, kind, by, similarity });
    }
  };
  for (const group of groupsBy(sound, ({ facts }) => facts.normal)) {
    forNeighbours(group, (a, b) => add(a, b, { kind: 'exact', by: 'text', similarity: 1 }));
  }
  const byTopic = !topicsAreCategories(sound);
  for (const level of groupsBy(sound, ({ rank }) => String(rank))) {
    for (const [a, b] of candidates(level)) {
      const topic = byTopic ? topicLikeness(a.facts, b.facts) : 0;
      const body = bodyLikeness(a.facts, b.facts);
      if (Math.max(topic, body) > 0 && a.facts.normal !== b.facts.normal) {
        add(a, b, { kind: 'near', by: topic > 0 ? 'topic' : 'body', similarity: Math.max(topic, body) });
      }
    }
  }
  return [...found.values()].sort((x, y) => compareSpans(x.a, y.a) || compareSpans(x.b, y.b));
}

function compareSpans(a: Statement, b: Statement): number {
  return a.span.start - b.span.start;
}

function groupsBy(items: readonly Item[], key: (item: Item) => string): Item[][] {
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    const group = groups.get(key(item));
    if (group) {
      group.push(item);
    } else {
      groups.set(key(item), [item]);
    }
  }
  return [...groups.values()];
}

/** The first with each other: a text that stands a thousand times is a thousand pairs, not half a million. */
function forNeighbours(group: readonly Item[], each: (a: Item, b: Item) => void): void {
  const [first] = group;
  for (const item of group.slice(1)) {
    if (first) {
      each(first, item);
    }
  }
}

const mostHolders = 40;

/** Pairs of one level that share a rare word or synonym of the topic, or half of the body. */
function* candidates(level: readonly Item[]): Iterable<[Item, Item]> {
  const holders = new Map<string, number[]>();
  for (let index = 0; index < level.length; index++) {
    const item = level[index];
    if (!item) {
      continue;
    }
    const keys = new Set<string>();
    for (const stem of item.facts.topicStems) {
      keys.add(stem);
      for (const row of meaningsOf(stem)) {
        keys.add(`=${row}`);
      }
    }
    for (const stem of item.facts.bodyStems) {
      keys.add(`b ${stem}`);
    }
    const others = new Set<number>();
    for (const key of keys) {
      const list = holders.get(key) ?? [];
      if (list.length <= mostHolders) {
        for (const other of list) {
          others.add(other);
        }
      }
      holders.set(key, [...list, index]);
    }
    for (const other of others) {
      const twin = level[other];
      if (twin) {
        yield [twin, item];
      }
    }
  }
}

/** 0: different; else how alike the topics of two statements of one level are. */
function topicLikeness(a: StatementFacts, b: StatementFacts): number {
  const left = subject(a.topicStems);
  const right = subject(b.topicStems);
  if (left.length === 0 || right.length === 0) {
    return 0;
  }
  const { shared, alike, onlyLeft, onlyRight } = align(left, right);
  const odd = [...onlyLeft, ...onlyRight];
  if (odd.length === 0) {
    return shared > 0 || overlap(a.bodyStems, b.bodyStems) > 0 ? 1 - (0.1 * alike) / left.length : 0;
  }
  const oneSided = onlyLeft.length === 0 || onlyRight.length === 0;
  if (oneSided && odd.length === 1 && shared >= 2 && odd.every((stem) => lightWords.has(stem))) {
    return overlap(a.bodyStems, b.bodyStems) > 0 ? 0.8 : 0;
  }
  return 0;
}

function subject(stems: readonly string[]): string[] {
  const unique = [...new Set(stems)];
  const rest = unique.filter((stem) => !fillers.has(stem));
  return rest.length > 0 ? rest : unique;
}

/** Pairs equal stems, then stems of one row of synonyms; what is left stands on one side only. */
function align(left: readonly string[], right: readonly string[]) {
  const onlyRight = right.filter((stem) => !left.includes(stem));
  const onlyLeft: string[] = [];
  let shared = 0;
  let alike = 0;
  for (const stem of left) {
    if (right.includes(stem)) {
      shared++;
      continue;
    }
    const rows = meaningsOf(stem);
    const twin = onlyRight.findIndex((other) => meaningsOf(other).some((row) => rows.includes(row)));
    if (twin >= 0) {
      onlyRight.splice(twin, 1);
      alike++;
    } else {
      onlyLeft.push(stem);
    }
  }
  return { shared, alike, onlyLeft, onlyRight };
}

/** Shared words as a part of the shorter body. */
function overlap(a: readonly string[], b: readonly string[]): number {
  const left = [...new Set(a)];
  const right = [...new Set(b)];
  const { shared, alike } = align(left, right);
  return (shared + alike) / Math.max(1, Math.min(left.length, right.length));
}

const fewWords = 4;

/** Same verb and nearly the same words behind it. */
function bodyLikeness(a: StatementFacts, b: StatementFacts): number {
  const left = [...new Set(a.bodyStems)];
  const right = [...new Set(b.bodyStems)];
  if (Math.min(left.length, right.length) < fewWords || left[0] !== right[0]) {
    return 0;
  }
  const { shared, alike, onlyLeft, onlyRight } = align(left, right);
  const likeness = (shared + 0.9 * alike) / (shared + alike + onlyLeft.length + onlyRight.length);
  return likeness >= nearBody ? likeness : 0;
}
