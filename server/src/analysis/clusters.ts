/** Joins what belongs together, nearest first, by the mean nearness of all their pairs. */
import { sumsOf } from './pair-sums';

/** Pairs with their nearness, a place in each list for each. */
export interface Links {
  readonly a: Int32Array;
  readonly b: Int32Array;
  readonly weights: Float64Array;
}

/** How much a pair of two groups counts in the mean of two clusters: a row for each group. */
export type Shares = readonly (readonly number[])[];

/**
 * Agglomerative clustering with mean linkage. Takes time near to linear in the number of links.
 *
 * @param groups the group that each member stands in: a row of `shares`
 * @param links pairs that are near at all, no pair twice; pairs that are not listed have a nearness of 0
 * @param least mean nearness from which two clusters become one
 * @param seeds indices that stand in one cluster from the start
 * @param apart whether two clusters must never become one
 * @returns the members of every cluster, also of those with one member
 */
export function cluster(
  groups: readonly number[],
  shares: Shares,
  { a, b, weights }: Links,
  least: number,
  seeds: readonly (readonly number[])[] = [],
  apart: (left: readonly number[], right: readonly number[]) => boolean = () => false,
): number[][] {
  const count = groups.length;
  const home = Int32Array.from({ length: count }, (_, index) => index);
  for (const seed of seeds) {
    for (const member of seed) {
      home[member] = seed[0] ?? member;
    }
  }
  const clusters = new Array<Cluster | undefined>(count).fill(undefined);
  for (let member = 0; member < count; member++) {
    const owner = home[member] ?? member;
    const own = clusters[owner] ?? new Cluster(shares.length);
    own.add(member, groups[member] ?? 0, shares);
    clusters[owner] = own;
  }
  const sums = sumsOf(count);
  for (let at = 0; at < a.length; at++) {
    const left = home[a[at] ?? 0] ?? 0;
    const right = home[b[at] ?? 0] ?? 0;
    if (left !== right) {
      const share = shares[groups[a[at] ?? 0] ?? 0]?.[groups[b[at] ?? 0] ?? 0] ?? 1;
      const weight = share * (weights[at] ?? 0);
      sums.add(left, right, weight);
      sums.add(right, left, weight);
    }
  }
  const mean = (a: number, b: number): number => {
    const [left, right] = [clusters[a], clusters[b]];
    return left && right ? sums.get(a, b) / left.shareWith(right) : 0;
  };
  const queue = new Queue();
  clusters.forEach((own, left) => {
    for (const right of own ? sums.neighbours(left) : []) {
      if (left < right) {
        queue.add(left, right, mean(left, right), least);
      }
    }
  });
  for (let best = queue.take(); best; best = queue.take()) {
    const left = clusters[best.a];
    const right = clusters[best.b];
    // An entry of before one of the two grew; what they are now stands in the queue too.
    if (!left || !right || Math.abs(mean(best.a, best.b) - best.weight) > 1e-12) {
      continue;
    }
    if (apart(left.members, right.members)) {
      continue;
    }
    left.take(right);
    clusters[best.b] = undefined;
    sums.move(best.b, best.a);
    for (const other of sums.neighbours(best.a)) {
      queue.add(best.a, other, mean(best.a, other), least);
    }
  }
  return clusters.flatMap((own) => (own ? [own.members] : []));
}

class Cluster {
  readonly members: number[] = [];
  /** How many members stand in each group. */
  readonly #counts: Float64Array;
  /** What one of a group counts with all of them together. */
  readonly #spread: Float64Array;

  constructor(groups: number) {
    this.#counts = new Float64Array(groups);
    this.#spread = new Float64Array(groups);
  }

  add(member: number, group: number, shares: Shares): void {
    this.members.push(member);
    this.#counts[group] = (this.#counts[group] ?? 0) + 1;
    for (let other = 0; other < shares.length; other++) {
      this.#spread[other] = (this.#spread[other] ?? 0) + (shares[group]?.[other] ?? 0);
    }
  }

  take(other: Cluster): void {
    for (const member of other.members) {
      this.members.push(member);
    }
    for (let group = 0; group < this.#counts.length; group++) {
      this.#counts[group] = (this.#counts[group] ?? 0) + (other.#counts[group] ?? 0);
      this.#spread[group] = (this.#spread[group] ?? 0) + (other.#spread[group] ?? 0);
    }
  }

  /** What all pairs with the other's members count together. */
  shareWith(other: Cluster): number {
    let sum = 0;
    for (let group = 0; group < this.#counts.length; group++) {
      sum += (this.#counts[group] ?? 0) * (other.#spread[group] ?? 0);
    }
    return sum;
  }
}

interface Link {
  readonly a: number;
  readonly b: number;
  readonly weight: number;
}

/** A heap, the heaviest link on top. */
class Queue {
  readonly #heap: Link[] = [];

  add(a: number, b: number, weight: number, least: number): void {
    if (weight < least) {
      return;
    }
    const link = { a, b, weight };
    const heap = this.#heap;
    let at = heap.length;
    heap.push(link);
    while (at > 0) {
      const parent = (at - 1) >> 1;
      const above = heap[parent];
      if (!above || above.weight >= link.weight) {
        break;
      }
      heap[at] = above;
      at = parent;
    }
    heap[at] = link;
  }

  take(): Link | undefined {
    const heap = this.#heap;
    const top = heap[0];
    const last = heap.pop();
    if (heap.length === 0 || !last) {
      return top;
    }
    let at = 0;
    for (;;) {
      const left = 2 * at + 1;
      const right = left + 1;
      const heavier = (heap[right]?.weight ?? -1) > (heap[left]?.weight ?? -1) ? right : left;
      const child = heap[heavier];
      if (!child || child.weight <= last.weight) {
        break;
      }
      heap[at] = child;
      at = heavier;
    }
    heap[at] = last;
    return top;
  }
}
