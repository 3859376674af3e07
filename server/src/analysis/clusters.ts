/** Joins what belongs together, nearest first, by the mean nearness of all their pairs. */

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
    const own: Cluster = clusters[owner] ?? { members: [], counts: new Map(), sums: new Map() };
    own.members.push(member);
    addTo(own.counts, groups[member] ?? 0, 1);
    clusters[owner] = own;
  });
  for (const { a, b, weight } of links) {
    const [left, right] = [home[a] ?? a, home[b] ?? b];
    if (left !== right) {
      const product = weight * share(groups[a] ?? 0, groups[b] ?? 0);
      addTo(clusters[left]?.sums, right, product);
      addTo(clusters[right]?.sums, left, product);
    }
  }
  const mean = (a: number, b: number): number => {
    const [left, right] = [clusters[a], clusters[b]];
    return left && right ? (left.sums.get(b) ?? 0) / shareOf(left, right, share) : 0;
  };
  const queue = new Queue();
  clusters.forEach((own, a) => {
    for (const b of own?.sums.keys() ?? []) {
      if (a < b) {
        queue.add({ a, b, weight: mean(a, b) }, least);
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
    for (const [group, count] of right.counts) {
      addTo(left.counts, group, count);
    }
    clusters[best.b] = undefined;
    left.sums.delete(best.b);
    for (const [other, sum] of right.sums) {
      clusters[other]?.sums.delete(best.b);
      if (other !== best.a) {
        addTo(left.sums, other, sum);
        addTo(clusters[other]?.sums, best.a, sum);
      }
    }
    for (const other of left.sums.keys()) {
      queue.add({ a: best.a, b: other, weight: mean(best.a, other) }, least);
    }
  }
  return clusters.flatMap((own) => (own ? [own.members] : []));
}

interface Cluster {
  readonly members: number[];
  /** Members by their group. */
  readonly counts: Map<number, number>;
  /** Nearness to other clusters, summed over all pairs. */
  readonly sums: Map<number, number>;
}

function addTo(sums: Map<number, number> | undefined, key: number, value: number): void {
  sums?.set(key, (sums.get(key) ?? 0) + value);
}

/** What all pairs of two clusters count together. */
function shareOf(left: Cluster, right: Cluster, share: PairShare): number {
  let sum = 0;
  for (const [groupA, countA] of left.counts) {
    for (const [groupB, countB] of right.counts) {
      sum += countA * countB * share(groupA, groupB);
    }
  }
  return sum;
}

/** A heap, the heaviest link on top. */
class Queue {
  readonly #heap: Link[] = [];

  add(link: Link, least: number): void {
    if (link.weight < least) {
      return;
    }
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
