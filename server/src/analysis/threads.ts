/** Threads: statements of different levels that develop one ability. */
import type { Config } from '../config/config';
import type { Level } from '../framework/model';
import type { Thread } from './analysis';
import type { Item } from './duplicates';
import { findRegressions } from './regressions';
import { nearPairs, vectorOf, weightByRarity } from './similarity';
import { slugOf, threadName } from './thread-names';

/** A topic's word says more about the ability than a word of the verb phrase. */
const topicWeight = 2;
const nearness = { meaning: 0.6, field: 1.2 };
/** Cosine of two statements below which they are strangers. */
const leastLink = 0.05;
/** Mean cosine of all pairs of two clusters from which they become one. */
const leastMean = 0.15;
/** Two statements of one level seldom develop one ability. */
const sameLevel = 0.5;

export function findThreads(items: readonly Item[], ladder: readonly Level[], _config: Config): Thread[] {
  const sound = items.filter(({ facts }) => !facts.placeholder && facts.topicStems.length + facts.bodyStems.length > 0);
  const vectors = weightByRarity(
    sound.map(({ facts }) =>
      vectorOf(
        [
          ...facts.topicStems.map((stem) => [stem, topicWeight] as const),
          ...facts.bodyStems.map((stem) => [stem, 1] as const),
        ],
        nearness,
      ),
    ),
  );
  const links = nearPairs(vectors, leastLink).map(({ a, b, similarity }) => ({
    a,
    b,
    weight: sound[a]?.rank === sound[b]?.rank ? similarity * sameLevel : similarity,
  }));
  const clusters = cluster(sound.length, links);
  const taken = new Set<string>();
  const threads: Thread[] = [];
  for (const { members, mean } of clusters) {
    const own = members
      .map((member) => sound[member])
      .filter((item): item is Item => item !== undefined)
      .sort((x, y) => x.rank - y.rank || x.statement.index - y.statement.index);
    const ranks = new Set(own.map(({ rank }) => rank));
    if (ranks.size < 2) {
      continue;
    }
    const name = threadName(own);
    threads.push({
      id: uniqueSlug(name, taken),
      name,
      statements: own.map(({ statement }) => statement),
      missing: missingLevels(ranks, ladder),
      regressions: findRegressions(own),
      confidence: Math.min(1, mean * 2),
    });
  }
  return threads;
}

function missingLevels(ranks: ReadonlySet<number>, ladder: readonly Level[]): Level[] {
  const lowest = Math.min(...ranks);
  const highest = Math.max(...ranks);
  return ladder.filter((_, rank) => rank > lowest && rank < highest && !ranks.has(rank));
}

function uniqueSlug(name: string, taken: Set<string>): string {
  const slug = slugOf(name);
  let id = slug;
  for (let count = 2; taken.has(id); count++) {
    id = `${slug}-${count}`;
  }
  taken.add(id);
  return id;
}

interface Link {
  readonly a: number;
  readonly b: number;
  readonly weight: number;
}

interface Cluster {
  readonly members: number[];
  readonly mean: number;
}

/** Joins the two clusters with the highest mean link, until none reaches the least mean. */
function cluster(size: number, links: readonly Link[]): Cluster[] {
  const members: (number[] | undefined)[] = Array.from({ length: size }, (_, index) => [index]);
  const sums: (Map<number, number> | undefined)[] = Array.from({ length: size }, () => new Map());
  const inner = new Array<number>(size).fill(0);
  for (const { a, b, weight } of links) {
    sums[a]?.set(b, weight);
    sums[b]?.set(a, weight);
  }
  const mean = (a: number, b: number): number =>
    (sums[a]?.get(b) ?? 0) / ((members[a]?.length ?? 1) * (members[b]?.length ?? 1));
  const queue = links.filter(({ weight }) => weight >= leastMean).sort((x, y) => x.weight - y.weight);
  while (queue.length > 0) {
    const best = queue.pop();
    if (!best) {
      break;
    }
    const { a, b } = best;
    const left = members[a];
    const right = members[b];
    const now = mean(a, b);
    if (!left || !right || now < leastMean || Math.abs(now - best.weight) > 1e-9) {
      continue;
    }
    inner[a] = (inner[a] ?? 0) + (inner[b] ?? 0) + (sums[a]?.get(b) ?? 0);
    left.push(...right);
    members[b] = undefined;
    for (const [other, sum] of sums[b] ?? []) {
      sums[other]?.delete(b);
      if (other !== a) {
        const joined = (sums[a]?.get(other) ?? 0) + sum;
        sums[a]?.set(other, joined);
        sums[other]?.set(a, joined);
      }
    }
    sums[a]?.delete(b);
    sums[b] = undefined;
    for (const other of sums[a]?.keys() ?? []) {
      const weight = mean(a, other);
      if (weight >= leastMean) {
        insert(queue, { a, b: other, weight });
      }
    }
  }
  return members.flatMap((list, index) =>
    list ? [{ members: list, mean: (inner[index] ?? 0) / Math.max(1, (list.length * (list.length - 1)) / 2) }] : [],
  );
}

/** Keeps the queue sorted from low to high. */
function insert(queue: Link[], link: Link): void {
  let low = 0;
  let high = queue.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((queue[middle]?.weight ?? 0) < link.weight) {
      low = middle + 1;
    } else {
      high = middle;
    }
  }
  queue.splice(low, 0, link);
}
