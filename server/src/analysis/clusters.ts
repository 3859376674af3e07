/** Joins what belongs together, nearest first, by the mean nearness of all their pairs. */
import { sumsOf } from './pair-sums';

export interface Link {
  readonly a: number;
  readonly b: number;
  readonly weight: number;
}

/** How much a pair of these two groups counts in the mean of two clusters; 1 where it counts in full. */
export type PairShare = (groupA: number, groupB: number) => number;

/**
 * Agglomerative clustering with mean linkage. Takes time near to linear in the number of links.
 *
 * @param groups the group that each member stands in: a small whole number
 * @param links pairs that are near at all, no pair twice; pairs that are not listed have a nearness of 0
 * @param least mean nearness from which two clusters become one
 * @param seeds indices that stand in one cluster from the start
 * @param apart whether two clusters must never become one
 * @returns the members of every cluster, also of those with one member
 */
export function cluster(
  groups: readonly number[],
  links: readonly Link[],
  least: number,
  share: PairShare,
  seeds: readonly (readonly number[])[] = [],
  apart: (left: readonly number[], right: readonly number[]) => boolean = () => false,
): number[][] {
  const home = groups.map((_, index) => index);
  for (const seed of seeds) {
    for (const member of seed) {
      home[member] = seed[0] ?? member;
    }
  }
  const clusters: (Cluster | undefined)[] = groups.map(() => undefined);
  home.forEach((owner, member) => {
    const own: Cluster = clusters[owner] ?? { members: [], groups: [], counts: [] };
    own.members.push(member);
    addCount(own, groups[member] ?? 0, 1);
    clusters[owner] = own;
  });
  const sums = sumsOf(groups.length);
  for (const { a, b, weight } of links) {
    const left = home[a] ?? a;
    const right = home[b] ?? b;
    if (left !== right) {
      const product = weight * share(groups[a] ?? 0, groups[b] ?? 0);
      sums.add(left, right, product);
      sums.add(right, left, product);
    }
  }
  const mean = (a: number, b: number): number => {
    const left = clusters[a];
    const right = clusters[b];
    return left && right ? sums.get(a, b) / shareOf(left, right, share) : 0;
  };
  const queue = new Queue();
  clusters.forEach((own, a) => {
    for (const b of own ? sums.neighbours(a) : []) {
      if (a < b) {
        queue.add(a, b, mean(a, b), least);
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
    for (const member of right.members) {
      left.members.push(member);
    }
    right.groups.forEach((group, at) => {
      addCount(left, group, right.counts[at] ?? 0);
    });
    clusters[best.b] = undefined;
    sums.move(best.b, best.a);
    for (const other of sums.neighbours(best.a)) {
      queue.add(best.a, other, mean(best.a, other), least);
    }
  }
  return clusters.flatMap((own) => (own ? [own.members] : []));
}

interface Cluster {
  readonly members: number[];
  /** The groups that its members stand in, and how many of them stand in each. */
  readonly groups: number[];
  readonly counts: number[];
}

function addCount({ groups, counts }: Cluster, group: number, count: number): void {
  const at = groups.indexOf(group);
  if (at < 0) {
    groups.push(group);
    counts.push(count);
  } else {
    counts[at] = (counts[at] ?? 0) + count;
  }
}

/** What all pairs of two clusters count together. */
function shareOf(left: Cluster, right: Cluster, share: PairShare): number {
  let sum = 0;
  for (let a = 0; a < left.groups.length; a++) {
    for (let b = 0; b < right.groups.length; b++) {
      sum += (left.counts[a] ?? 0) * (right.counts[b] ?? 0) * share(left.groups[a] ?? 0, right.groups[b] ?? 0);
    }
  }
  return sum;
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
