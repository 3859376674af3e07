/** Links between statements: how much two of them speak for one thread, among all that either could choose. */
import type { Link } from './clusters';
import type { Item } from './item';
import type { Near, Wording } from './similarity';

/** A statement without a topic speaks by its whole text. */
export function wordingOf({ facts }: Item): Wording {
  return facts.topicStems.length > 0
    ? {
        topic: facts.topicStems,
        body: facts.bodyStems,
        topicVectors: facts.topicVectors,
        bodyVectors: facts.bodyVectors,
      }
    : { topic: facts.bodyStems, body: [], topicVectors: facts.bodyVectors, bodyVectors: [] };
}

/** Two statements of one level seldom develop one ability: they must be far nearer than those of two levels. */
const sameLevelShare = 0.15;

/** The greatest nearness of a statement to any of a level; 0 where none is near at all. */
export type NearestAt = (index: number, rank: number) => number;

export function nearestByLevel(pairs: readonly Near[], items: readonly Item[], levels: number): NearestAt {
  const nearest = new Float64Array(items.length * levels);
  const keep = (index: number, other: number, nearness: number): void => {
    const at = index * levels + (items[other]?.rank ?? 0);
    nearest[at] = Math.max(nearest[at] ?? 0, nearness);
  };
  for (const { a, b, nearness } of pairs) {
    keep(a, b, nearness);
    keep(b, a, nearness);
  }
  return (index, rank) => nearest[index * levels + rank] ?? 0;
}

/** A lighter link changes no thread. */
const leastWeight = 0.004;

/**
 * Nearness weighted by choice: a pair counts in full where each is the nearest that the other has at its level, and
 * less the more others are nearer.
 */
export function linksOf(pairs: readonly Near[], items: readonly Item[], nearestAt: NearestAt): Link[] {
  return pairs.flatMap(({ a, b, nearness }) => {
    const [rankA, rankB] = [items[a]?.rank ?? 0, items[b]?.rank ?? 0];
    const choice = (nearness / (nearestAt(a, rankB) || 1)) * (nearness / (nearestAt(b, rankA) || 1));
    const weight = nearness * choice ** 1.5;
    const own = rankA === rankB ? weight * sameLevelShare : weight;
    return own < leastWeight ? [] : { a, b, weight: own };
  });
}
