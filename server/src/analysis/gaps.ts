/** Levels that a thread skips, as far as its links are sure. */
import type { Level } from '../framework/model';
import type { Item } from './item';
import type { Near } from './similarity';
import { topicKey } from './topics';

/**
 * The link over a gap must be surer than the links of a thread: where one statement of a level was only not recognised,
 * the gap is none. Either the topics name one thing, or the whole statements are very near.
 */
const leastBridge = 0.3;
const leastTopicBridge = 0.35;
const sureBridge = 0.5;

/**
 * @param members of the thread, indices of `items`, from the lowest level up
 * @param pairs of members that are near
 * @param linked the configuration names the thread
 */
export function findMissing(
  members: readonly number[],
  items: readonly Item[],
  ladder: readonly Level[],
  pairs: readonly Near[],
  linked: boolean,
): Level[] {
  const ranks = [...new Set(members.map((member) => items[member]?.rank ?? 0))].sort((a, b) => a - b);
  const missing: Level[] = [];
  for (let index = 1; index < ranks.length; index++) {
    const below = ranks[index - 1] ?? 0;
    const above = ranks[index] ?? 0;
    if (above - below > 1 && (linked || isBridged(members, items, pairs, below, above))) {
      missing.push(...ladder.slice(below + 1, above));
    }
  }
  return missing;
}

function isBridged(
  members: readonly number[],
  items: readonly Item[],
  pairs: readonly Near[],
  below: number,
  above: number,
): boolean {
  const keysAt = (rank: number): string[] =>
    members.flatMap((member) => {
      const item = items[member];
      return item?.rank === rank ? [topicKey(item.facts)] : [];
    });
  const keysBelow = new Set(keysAt(below));
  if (keysAt(above).some((key) => key !== '' && keysBelow.has(key))) {
    return true;
  }
  return pairs.some(({ a, b, nearness, topicNearness }) => {
    const ranks = [items[a]?.rank, items[b]?.rank];
    return (
      ranks.includes(below) &&
      ranks.includes(above) &&
      (nearness >= sureBridge || (nearness >= leastBridge && topicNearness >= leastTopicBridge))
    );
  });
}
