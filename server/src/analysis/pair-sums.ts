/** Nearness summed over all pairs of two clusters, for clusters that become one again and again. */

export interface PairSums {
  /** 0 where nothing was added. */
  get(a: number, b: number): number;
  /** From the side of `a`; the other side is added apart. */
  add(a: number, b: number, value: number): void;
  /** Those with which a cluster has a sum, in the order in which they were met. */
  neighbours(a: number): readonly number[];
  /** All sums of one cluster become those of another, which it is now part of. */
  move(from: number, to: number): void;
}

/** Up to this many clusters a table of all pairs is quicker than a map for each, and takes 8 MB at most. */
const fewClusters = 1000;

/** @param count clusters are numbered from 0 */
export function sumsOf(count: number): PairSums {
  return count <= fewClusters ? new Table(count) : new Maps(count);
}

class Table implements PairSums {
  readonly #count: number;
  /** Row by row; not a number where there is no sum. */
  readonly #sums: Float64Array;
  /** May hold numbers of clusters that were moved. */
  readonly #met: number[][];

  constructor(count: number) {
    this.#count = count;
    this.#sums = new Float64Array(count * count).fill(Number.NaN);
    this.#met = Array.from({ length: count }, () => []);
  }

  get(a: number, b: number): number {
    const sum = this.#sums[a * this.#count + b] ?? 0;
    return Number.isNaN(sum) ? 0 : sum;
  }

  add(a: number, b: number, value: number): void {
    const at = a * this.#count + b;
    const sum = this.#sums[at] ?? 0;
    if (Number.isNaN(sum)) {
      this.#sums[at] = value;
      this.#met[a]?.push(b);
    } else {
      this.#sums[at] = sum + value;
    }
  }

  neighbours(a: number): readonly number[] {
    const met = this.#met[a] ?? [];
    const row = a * this.#count;
    let kept = 0;
    for (const b of met) {
      if (!Number.isNaN(this.#sums[row + b])) {
        met[kept++] = b;
      }
    }
    met.length = kept;
    return met;
  }

  move(from: number, to: number): void {
    this.#remove(to, from);
    for (const other of this.neighbours(from)) {
      this.#remove(other, from);
      if (other !== to) {
        const sum = this.get(from, other);
        this.add(to, other, sum);
        this.add(other, to, sum);
      }
    }
  }

  #remove(a: number, b: number): void {
    this.#sums[a * this.#count + b] = Number.NaN;
  }
}

class Maps implements PairSums {
  readonly #sums: Map<number, number>[];

  constructor(count: number) {
    this.#sums = Array.from({ length: count }, () => new Map<number, number>());
  }

  get(a: number, b: number): number {
    return this.#sums[a]?.get(b) ?? 0;
  }

  add(a: number, b: number, value: number): void {
    this.#sums[a]?.set(b, this.get(a, b) + value);
  }

  neighbours(a: number): readonly number[] {
    return [...(this.#sums[a]?.keys() ?? [])];
  }

  move(from: number, to: number): void {
    this.#sums[to]?.delete(from);
    for (const [other, sum] of this.#sums[from] ?? []) {
      this.#sums[other]?.delete(from);
      if (other !== to) {
        this.add(to, other, sum);
        this.add(other, to, sum);
      }
    }
    this.#sums[from]?.clear();
  }
}
