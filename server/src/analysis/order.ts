/**
 * Authors list the abilities of a level in the order of the level before, more or less. How far they do, the file itself
 * tells: two likely pairs of the same two levels keep the order or cross. A pair that crosses many likely ones is hardly
 * one ability.
 */
import type { Item } from './item';
import type { NearPairs } from './similarity';

/** Nobody is held to an order more than this. */
const strictest = 0.97;
/** What is thought of the order before anything is known, and how many sure pairs of pairs it weighs. */
const usualOrder = 0.65;
const fewSure = 6;
/**
 * @param pairs across levels: `a` in the lower level, `b` in the higher one; by `b`, then by `a`
 * @returns from the chances of the pairs to what the order says of each: an evidence, 0 where it says nothing, good until
 *   the next question. Takes time near to linear in the number of pairs.
 */
export function orderReader(
  pairs: NearPairs,
  items: readonly Item[],
  levels: number,
): (chances: Float64Array) => Float64Array {
  const groups = byLevels(pairs, items, levels);
  const places = Int32Array.from(pairs.b, (b) => items[b]?.statement.index ?? 0);
  const longest = places.reduce((most, place) => Math.max(most, place + 1), 0);
  const sums = new Sums(longest);
  const weights = new Float64Array(places.length);
  const kept = new Float64Array(places.length);
  const crossed = new Float64Array(places.length);
  return (chances) => {
    for (let at = 0; at < weights.length; at++) {
      const chance = chances[at] ?? 0;
      // A doubtful pair is less of a witness than its chance says.
      weights[at] = chance * Math.sqrt(chance);
    }
    for (const group of groups) {
      countCrossings(group, pairs.a, places, weights, sums, kept, crossed);
    }
    let ofKept = fewSure * usualOrder;
    let ofAll = fewSure;
    for (let at = 0; at < weights.length; at++) {
      // Each pair of pairs is met from both sides.
      const weight = (weights[at] ?? 0) / 2;
      ofKept += weight * (kept[at] ?? 0);
      ofAll += weight * ((kept[at] ?? 0) + (crossed[at] ?? 0));
    }
    const order = Math.min(strictest, Math.max(0.5, ofKept / ofAll));
    const forKept = Math.log(2 * order);
    const forCrossed = Math.log(2 * (1 - order));
    for (let at = 0; at < weights.length; at++) {
      weights[at] = (kept[at] ?? 0) * forKept + (crossed[at] ?? 0) * forCrossed;
    }
    return weights;
  };
}

/** Pairs of the same two levels, by the place of their lower statement, then by that of the higher one. */
function byLevels({ a, b }: NearPairs, items: readonly Item[], levels: number): Int32Array[] {
  const groups = new Map<number, number[]>();
  for (let at = 0; at < a.length; at++) {
    const key = (items[a[at] ?? 0]?.rank ?? 0) * levels + (items[b[at] ?? 0]?.rank ?? 0);
    const group = groups.get(key);
    if (group) {
      group.push(at);
    } else {
      groups.set(key, [at]);
    }
  }
  return [...groups.values()].map((group) => Int32Array.from(group.sort((x, y) => (a[x] ?? 0) - (a[y] ?? 0) || x - y)));
}

/**
 * Sets, for each pair of a group, the weight of those that keep the order with it and of those that cross it. Pairs that
 * share a statement with it say nothing of the order.
 *
 * @param lower the lower statement of each pair
 * @param places of the higher statement of each pair, in its level
 */
function countCrossings(
  group: Int32Array,
  lower: Int32Array,
  places: Int32Array,
  weights: Float64Array,
  sums: Sums,
  kept: Float64Array,
  crossed: Float64Array,
): void {
  sums.start(group, places, weights);
  for (let from = 0, to = 0; from < group.length; from = to) {
    const own = lower[group[from] ?? 0];
    let ofRow = 0;
    let ofRowBefore = 0;
    for (to = from; to < group.length && lower[group[to] ?? 0] === own; to++) {
      ofRow += weights[group[to] ?? 0] ?? 0;
    }
    const below = sums.seen;
    const above = sums.all - below - ofRow;
    for (let index = from; index < to; index++) {
      const at = group[index] ?? 0;
      const place = places[at] ?? 0;
      const weight = weights[at] ?? 0;
      const belowBefore = sums.seenBefore(place);
      const aboveBefore = sums.allBefore(place) - belowBefore - ofRowBefore;
      const belowHere = sums.seenAt(place);
      const aboveHere = sums.allAt(place) - belowHere - weight;
      kept[at] = belowBefore + (above - aboveBefore - aboveHere);
      crossed[at] = aboveBefore + (below - belowBefore - belowHere);
      ofRowBefore += weight;
    }
    for (let index = from; index < to; index++) {
      const at = group[index] ?? 0;
      sums.see(places[at] ?? 0, weights[at] ?? 0);
    }
  }
}

/** The weights of a group by place: of all its pairs, and of those that were seen. */
class Sums {
  readonly #allBefore: Float64Array;
  readonly #seenAt: Float64Array;
  /** A Fenwick tree. */
  readonly #seenBefore: Float64Array;
  #length = 0;
  all = 0;
  seen = 0;

  constructor(longest: number) {
    this.#allBefore = new Float64Array(longest + 1);
    this.#seenAt = new Float64Array(longest);
    this.#seenBefore = new Float64Array(longest + 1);
  }

  start(group: Int32Array, places: Int32Array, weights: Float64Array): void {
    const before = this.#allBefore;
    let length = 0;
    for (const at of group) {
      length = Math.max(length, (places[at] ?? 0) + 1);
    }
    before.fill(0, 0, length + 1);
    for (const at of group) {
      const next = (places[at] ?? 0) + 1;
      before[next] = (before[next] ?? 0) + (weights[at] ?? 0);
    }
    for (let place = 1; place <= length; place++) {
      before[place] = (before[place] ?? 0) + (before[place - 1] ?? 0);
    }
    this.#seenAt.fill(0, 0, length);
    this.#seenBefore.fill(0, 0, length + 1);
    this.#length = length;
    this.all = before[length] ?? 0;
    this.seen = 0;
  }

  see(place: number, weight: number): void {
    this.seen += weight;
    this.#seenAt[place] = (this.#seenAt[place] ?? 0) + weight;
    for (let at = place + 1; at <= this.#length; at += at & -at) {
      this.#seenBefore[at] = (this.#seenBefore[at] ?? 0) + weight;
    }
  }

  seenAt(place: number): number {
    return this.#seenAt[place] ?? 0;
  }

  seenBefore(place: number): number {
    let sum = 0;
    for (let at = place; at > 0; at -= at & -at) {
      sum += this.#seenBefore[at] ?? 0;
    }
    return sum;
  }

  allAt(place: number): number {
    return (this.#allBefore[place + 1] ?? 0) - (this.#allBefore[place] ?? 0);
  }

  allBefore(place: number): number {
    return this.#allBefore[place] ?? 0;
  }
}
