/** Levels that a thread skips, as far as its links are sure. */
import type { Level } from '../framework/model';
import type { Item } from './item';
import type { Near, SharedWords } from './similarity';
import { topicKey } from './topics';

/**
 * The link over a gap must be surer than the links of a thread: where one statement of a level was only not recognised,
 * the gap is none. Either the two sides name one thing, or they are nearer than strangers ever are.
 */
const leastBridge = 0.15;
const leastSharedTopic = 0.3;
const leastSharedWords = 0.4;
const sureBridge = 0.35;
const sureBridgeRival = 0.5;

/** A statement of the skipped level that is nearly as near as the link over it may be the missing step. */
const rivalShare = 0.95;

export interface ThreadLinks {
  /** Indices of `items`, from the lowest level up. */
  readonly members: readonly number[];
  readonly items: readonly Item[];
  /** Pairs of members that are near. */
  readonly pairs: readonly Near[];
  /** The greatest nearness of an item to any of a level. */
  nearestAt(index: number, rank: number): number;
  shared(a: number, b: number): SharedWords;
}

/** @param linked the configuration names the thread: all that it skips is missing */
export function findMissing(thread: ThreadLinks, ladder: readonly Level[], linked: boolean): Level[] {
  const { members, items } = thread;
  const ranks = [...new Set(members.map((member) => items[member]?.rank ?? 0))].sort((a, b) => a - b);
  const missing: Level[] = [];
  for (let index = 1; index < ranks.length; index++) {
    const below = ranks[index - 1] ?? 0;
    const above = ranks[index] ?? 0;
    if (above - below > 1 && (linked || isBridged(thread, below, above))) {
      missing.push(...ladder.slice(below + 1, above));
    }
  }
  return missing;
}

function isBridged(thread: ThreadLinks, below: number, above: number): boolean {
  const { members, items, pairs } = thread;
  const keysAt = (rank: number): string[] =>
    members.flatMap((member) => {
      const item = items[member];
      return item?.rank === rank ? [topicKey(item.facts)] : [];
    });
  const keysBelow = new Set(keysAt(below));
  if (keysAt(above).some((key) => key !== '' && keysBelow.has(key))) {
    return true;
  }
  const bridge = pairs
    .filter(({ a, b }) => items[a]?.rank === below && items[b]?.rank === above)
    .reduce<Near | undefined>((best, pair) => (best && best.nearness >= pair.nearness ? best : pair), undefined);
  return bridge !== undefined && isSure(thread, bridge, rivalOf(thread, bridge, below, above));
}

/** @param rival nearness of the nearest statement of a skipped level, as a part of the bridge's own */
function isSure({ shared }: ThreadLinks, { a, b, nearness }: Near, rival: number): boolean {
  if (nearness >= sureBridge && rival <= sureBridgeRival) {
    return true;
  }
  const words = shared(a, b);
  const nameOneThing = words.topic >= leastSharedTopic || words.whole >= leastSharedWords;
  return nearness >= leastBridge && rival < rivalShare && nameOneThing;
}

function rivalOf({ nearestAt }: ThreadLinks, { a, b, nearness }: Near, below: number, above: number): number {
  let nearest = 0;
  for (let rank = below + 1; rank < above; rank++) {
    nearest = Math.max(nearest, nearestAt(a, rank), nearestAt(b, rank));
  }
  return nearest / nearness;
}
