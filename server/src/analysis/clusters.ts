/** Joins what belongs together, nearest first, by the mean nearness of all their pairs. */
import { sumsOf } from './pair-sums';

/** Pairs with their nearness, a place in each list for each. */
export interface Links {
  readonly a: Int32Array;
  readonly b: Int32Array;
  readonly weights: Float64Array;
}

/**
 * Agglomerative clustering with mean linkage. Takes time near to linear in the number of links.
 *
 * @param count how many there are to join, numbered from 0
 * @param links pairs that are near at all, no pair twice; pairs that are not listed have a nearness of 0
 * @param least mean nearness from which two clusters become one
 * @param seeds indices that stand in one cluster from the start
 * @param apart whether two clusters must never become one
 * @returns the members of every cluster, also of those with one member
 */
export function cluster(
  count: number,
  { a, b, weights }: Links,
  least: number,
  seeds: readonly (readonly number[])[] = [],
  apart: (left: readonly number[], right: readonly number[]) => boolean = () => false,
): number[][] {
  const home = Int32Array.from({ length: count }, (_, index) => index);
  for (const seed of seeds) {
    for (const member of seed) {
      home[member] = seed[0] ?? member;
    }
  }
  const clusters = new Array<number[] | undefined>(count).fill(undefined);
  for (let member = 0; member < count; member++) {
    const owner = home[member] ?? member;
    const members = clusters[owner];
    if (members) {
      members.push(member);
    } else {
      clusters[owner] = [member];
    }
  }
  const sums = sumsOf(count);
  for (let at = 0; at < a.length; at++) {
    const left = home[a[at] ?? 0] ?? 0;
    const right = home[b[at] ?? 0] ?? 0;
    if (left !== right) {
      sums.add(left, right, weights[at] ?? 0);
      sums.add(right, left, weights[at] ?? 0);
    }
  }
  const mean = (left: number, right: number): number =>
    sums.get(left, right) / ((clusters[left]?.length ?? 0) * (clusters[right]?.length ?? 0));
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
    if (apart(left, right)) {
      continue;
    }
    for (const member of right) {
      left.push(member);
    }
    clusters[best.b] = undefined;
    sums.move(best.b, best.a);
    for (const other of sums.neighbours(best.a)) {
      queue.add(best.a, other, mean(best.a, other), least);
    }
  }
  return clusters.filter((members) => members !== undefined);
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
