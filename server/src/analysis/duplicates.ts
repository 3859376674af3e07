/** Statements that say the same: in one level by text or topic, across levels by their whole text alone. */
import type { Statement } from '../framework/model';
import { areOpposed } from '../lexicon/opposites';
import type { Duplicate } from './analysis';
import type { Item } from './item';
import { keysOfLikeness, likeness } from './likeness';
import { paraphraseIn } from './paraphrase';
import { topicsAreCategories } from './topics';

/** Pairs in the order of the text; no pair twice. Takes time near to linear in the number of statements. */
export function findDuplicates(items: readonly Item[]): Duplicate[] {
  const sound = items.filter(({ facts }) => facts.normal !== '' && !facts.placeholder);
  const found: Duplicate[] = [];
  /** One for each text of a level: what is near one copy is near all of them. */
  const originals: Item[] = [];
  const firstOfLevel = new Set<string>();
  for (const copies of groupsBy(sound, ({ facts }) => facts.normal)) {
    const [first] = copies;
    for (const copy of copies) {
      // With the first only: a text that stands a thousand times is a thousand pairs, not half a million.
      if (first && copy !== first) {
        found.push(pairOf(first, copy, { kind: 'exact', by: 'text', similarity: 1 }));
      }
      const key = `${copy.rank} ${copy.facts.normal}`;
      if (!firstOfLevel.has(key)) {
        firstOfLevel.add(key);
        originals.push(copy);
      }
    }
  }
  const byTopic = !topicsAreCategories(sound);
  const paraphrase = paraphraseIn(originals.map(({ facts }) => facts));
  for (const level of groupsBy(originals, ({ rank }) => String(rank))) {
    const near = new Map<Item, Set<Item>>();
    for (const [a, b] of candidates(level, byTopic)) {
      const alike = likeness(a.facts, b.facts, byTopic);
      if (alike && !areTwoSides(a, b, alike.by)) {
        found.push(pairOf(a, b, { kind: 'near', ...alike }));
        near.set(a, (near.get(a) ?? new Set()).add(b));
      }
    }
    for (const [a, b] of byTopic && level.length <= fewStatements ? allPairs(level) : []) {
      const similarity = near.get(a)?.has(b) ? 0 : paraphrase(a.facts, b.facts);
      if (similarity > 0 && !areTwoSides(a, b, 'body')) {
        found.push(pairOf(a, b, { kind: 'near', by: 'body', similarity }));
      }
    }
  }
  return found.sort((x, y) => x.a.span.start - y.a.span.start || x.b.span.start - y.b.span.start);
}

/** "Departure radar", "arrival radar": two sides of one thing are two duties, however alike their words. */
function areTwoSides({ facts: a }: Item, { facts: b }: Item, by: 'topic' | 'body'): boolean {
  return by === 'topic'
    ? areOpposed(a.topicStems, b.topicStems)
    : areOpposed([...a.topicStems, ...a.bodyStems], [...b.topicStems, ...b.bodyStems]);
}

function pairOf(x: Item, y: Item, how: Pick<Duplicate, 'kind' | 'by' | 'similarity'>): Duplicate {
  const [a, b]: [Statement, Statement] =
    x.statement.span.start < y.statement.span.start ? [x.statement, y.statement] : [y.statement, x.statement];
  return { a, b, ...how };
}

function groupsBy(items: readonly Item[], keyOf: (item: Item) => string): Item[][] {
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group) {
      group.push(item);
    } else {
      groups.set(key, [item]);
    }
  }
  return [...groups.values()];
}

/** In a level of no more statements, all pairs are looked at for one act in other words; a larger one costs too much. */
const fewStatements = 40;

function* allPairs(level: readonly Item[]): Iterable<readonly [Item, Item]> {
  for (let b = 1; b < level.length; b++) {
    for (let a = 0; a < b; a++) {
      const [first, second] = [level[a], level[b]];
      if (first && second) {
        yield [first, second];
      }
    }
  }
}

/** A key that more statements of a level share says nothing about two of them. */
const mostHolders = 30;

/** Pairs of one level that share a key of likeness, each once. */
function* candidates(level: readonly Item[], byTopic: boolean): Iterable<readonly [Item, Item]> {
  const holders = new Map<string, Item[]>();
  for (const item of level) {
    const others = new Set<Item>();
    for (const key of keysOfLikeness(item.facts, byTopic)) {
      const list = holders.get(key);
      if (!list) {
        holders.set(key, [item]);
      } else if (list.length < mostHolders) {
        for (const other of list) {
          others.add(other);
        }
        list.push(item);
      }
    }
    others.delete(item);
    for (const other of others) {
      yield [other, item];
    }
  }
}
