/** Links between statements of different levels: the chance that two are one ability, among all that each could join. */
import type { Link } from './clusters';
import type { Item } from './item';
import type { Near } from './similarity';
import type { Wording } from './vocabulary';

/** A statement without a topic speaks by its whole text. */
export function wordingOf({ facts, rank }: Item): Wording {
  return facts.topicStems.length > 0
    ? { topic: facts.topicStems, body: facts.bodyStems, rank }
    : { topic: facts.bodyStems, body: [], rank };
}

/** How much it speaks for one ability that two statements stand at one place in the order of their levels. */
const orderPart = 10.7;
/** So few sure pairs tell nothing of the order yet. */
const fewSure = 6;
/** The odds that a statement has no fellow at a level of the usual size. */
const oddsOfNone = Math.exp(-1);
/** What each statement that a level has less than usual adds to them: no choice is no proof. */
const oddsOfMissing = 0.12;
const usualSize = 8;
const rounds = 8;
/** What a third statement adds that is linked with both. */
const thirdPart = 0.3;

/**
 * A statement has one fellow at a level as a rule: each pair's odds are weighed against those of all other pairs of
 * either statement, so that the chances of a statement at a level sum up to no more than 1.
 *
 * @param pairs `a` < `b`, as the items stand by level
 * @returns pairs of two levels, with their chance, 0 to 1
 */
export function linksOf(pairs: readonly Near[], items: readonly Item[], levels: number): Link[] {
  const across = pairs.filter(({ a, b }) => items[a]?.rank !== items[b]?.rank);
  const odds = oddsInOrder(across, items, levels);
  const chances = matched(across, odds, items, levels);
  return across.map(({ a, b }, at) => ({ a, b, weight: chances[at] ?? 0 }));
}

/** The greatest chance of a statement with any of a level; 0 where none is linked at all. */
export function greatestByLevel(
  links: readonly Link[],
  items: readonly Item[],
  levels: number,
): (index: number, rank: number) => number {
  const greatest = new Float64Array(items.length * levels);
  const keep = (at: number, weight: number): void => {
    greatest[at] = Math.max(greatest[at] ?? 0, weight);
  };
  for (const { a, b, weight } of links) {
    keep(a * levels + rankOf(items, b), weight);
    keep(b * levels + rankOf(items, a), weight);
  }
  return (index, rank) => greatest[index * levels + rank] ?? 0;
}

/** Links, each heavier by what third statements say: who is linked with both of two links them too. */
export function withThirds(links: readonly Link[], count: number): Link[] {
  const fellows: Link[][] = Array.from({ length: count }, () => []);
  for (const { a, b, weight } of links) {
    if (weight >= leastChance) {
      fellows[a]?.push({ a, b, weight });
      fellows[b]?.push({ a: b, b: a, weight });
    }
  }
  const near = new Float64Array(count);
  let current = -1;
  return links.map(({ a, b, weight }) => {
    if (a !== current) {
      for (const { b: fellow } of fellows[current] ?? []) {
        near[fellow] = 0;
      }
      for (const { b: fellow, weight: chance } of fellows[a] ?? []) {
        near[fellow] = chance;
      }
      current = a;
    }
    let thirds = 0;
    for (const { b: fellow, weight: chance } of fellows[b] ?? []) {
      thirds += chance * (near[fellow] ?? 0);
    }
    return { a, b, weight: weight + thirdPart * thirds };
  });
}

const leastChance = 0.01;

/**
 * Authors list the abilities of a level in the order of the level before, more or less: how much, the file itself tells
 * by the pairs that are sure.
 */
function oddsInOrder(pairs: readonly Near[], items: readonly Item[], levels: number): Float64Array {
  const places = placesInLevel(items);
  const odds = Float64Array.from(pairs, ({ evidence }) => Math.exp(evidence));
  const ahead = new Float64Array(items.length * levels).fill(oddsOfNone);
  pairs.forEach(({ a, b }, at) => {
    addAt(ahead, a * levels + rankOf(items, b), odds[at] ?? 0);
    addAt(ahead, b * levels + rankOf(items, a), odds[at] ?? 0);
  });
  let weights = 0;
  let ofSure = 0;
  let ofAll = 0;
  pairs.forEach(({ a, b }, at) => {
    const weight =
      ((odds[at] ?? 0) / (ahead[a * levels + rankOf(items, b)] ?? 1)) *
      ((odds[at] ?? 0) / (ahead[b * levels + rankOf(items, a)] ?? 1));
    const distance = Math.abs((places[a] ?? 0) - (places[b] ?? 0));
    weights += weight;
    ofSure += weight * distance;
    ofAll += distance / pairs.length;
  });
  const order =
    weights > 0 && ofAll > 0 ? (Math.max(0, 1 - ofSure / weights / ofAll) * weights) / (weights + fewSure) : 0;
  return Float64Array.from(pairs, ({ a, b, evidence }) => {
    const distance = Math.abs((places[a] ?? 0) - (places[b] ?? 0));
    return Math.exp(evidence - orderPart * order * distance);
  });
}

/** Of each item in its level: 0 the first, 1 the last. */
function placesInLevel(items: readonly Item[]): number[] {
  const last = new Map<number, number>();
  for (const { rank, statement } of items) {
    last.set(rank, Math.max(1, last.get(rank) ?? 0, statement.index));
  }
  return items.map(({ rank, statement }) => statement.index / (last.get(rank) ?? 1));
}

/** Scales rows and columns of each pair of levels in turn until both sum up to 1, with the odds of none (Sinkhorn). */
function matched(pairs: readonly Near[], odds: Float64Array, items: readonly Item[], levels: number): Float64Array {
  const none = noneByLevel(items, levels);
  const size = items.length * levels;
  const rows = new Float64Array(size).fill(1);
  const columns = new Float64Array(size).fill(1);
  const rowOf = pairs.map(({ a, b }) => a * levels + rankOf(items, b));
  const columnOf = pairs.map(({ a, b }) => b * levels + rankOf(items, a));
  const scale = (
    own: Float64Array,
    ownOf: readonly number[],
    other: Float64Array,
    otherOf: readonly number[],
  ): void => {
    for (let at = 0; at < size; at++) {
      own[at] = none[at % levels] ?? oddsOfNone;
    }
    for (let at = 0; at < pairs.length; at++) {
      addAt(own, ownOf[at] ?? 0, (odds[at] ?? 0) * (other[otherOf[at] ?? 0] ?? 0));
    }
    for (let at = 0; at < size; at++) {
      own[at] = 1 / (own[at] ?? 1);
    }
  };
  for (let round = 0; round < rounds; round++) {
    scale(rows, rowOf, columns, columnOf);
    scale(columns, columnOf, rows, rowOf);
  }
  return odds.map((own, at) => own * (rows[rowOf[at] ?? 0] ?? 0) * (columns[columnOf[at] ?? 0] ?? 0));
}

function noneByLevel(items: readonly Item[], levels: number): number[] {
  const sizes = new Array<number>(levels).fill(0);
  for (const { rank } of items) {
    sizes[rank] = (sizes[rank] ?? 0) + 1;
  }
  return sizes.map((size) => oddsOfNone + oddsOfMissing * Math.max(0, usualSize - size));
}

function rankOf(items: readonly Item[], index: number): number {
  return items[index]?.rank ?? 0;
}

function addAt(sums: Float64Array, at: number, value: number): void {
  sums[at] = (sums[at] ?? 0) + value;
}
