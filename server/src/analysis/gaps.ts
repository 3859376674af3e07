/** Levels that a thread skips, as far as its links are sure. */
import type { Level } from '../framework/model';
import type { Item } from './item';
import type { SharedWords } from './similarity';

/**
 * The link over a gap must be surer than the links of a thread: where one statement of a level was only not recognised,
 * the gap is none. The chance that the two sides are one ability and the words that their topics share must outweigh
 * the chance of any statement between.
 */
const sureBridge = 0.44;

/** Two items of a thread with the chance that they are one ability. */
export interface LinkedPair {
  readonly a: number;
  readonly b: number;
  readonly weight: number;
}

export interface ThreadLinks {
  /** Indices of `items`, from the lowest level up. */
  readonly members: readonly number[];
  readonly items: readonly Item[];
  /** Pairs of members, with the chance that they are one ability. */
  readonly pairs: readonly LinkedPair[];
  /** The greatest chance of an item with any of a level. */
  greatestAt(index: number, rank: number): number;
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
    if (above - below > 1 && (linked || isBridged(thread, ladder, below, above))) {
      missing.push(...ladder.slice(below + 1, above));
    }
  }
  return missing;
}

function isBridged(thread: ThreadLinks, ladder: readonly Level[], below: number, above: number): boolean {
  const { members, items, pairs } = thread;
  const keysAt = (rank: number): string[] =>
    members.flatMap((member) => {
      const item = items[member];
      return item?.rank === rank ? [item.facts.topicKey] : [];
    });
  const keysBelow = new Set(keysAt(below));
  if (keysAt(above).some((key) => key !== '' && keysBelow.has(key))) {
    return true;
  }
  const bridge = pairs
    .filter(({ a, b }) => items[a]?.rank === below && items[b]?.rank === above)
    .reduce<LinkedPair | undefined>((best, pair) => (best && best.weight >= pair.weight ? best : pair), undefined);
  return (
    bridge !== undefined &&
    bridge.weight + thread.shared(bridge.a, bridge.b).topic - rivalOf(thread, ladder, below, above) >= sureBridge
  );
}

/** The greatest chance of any member with a statement of a skipped level, or with one that a short level still lacks. */
function rivalOf({ members, greatestAt }: ThreadLinks, ladder: readonly Level[], below: number, above: number): number {
  let greatest = 0;
  for (let rank = below + 1; rank < above; rank++) {
    greatest = Math.max(greatest, 1 / (1 + (ladder[rank]?.statements.length ?? 0)));
    for (const member of members) {
      greatest = Math.max(greatest, greatestAt(member, rank));
    }
  }
  return greatest;
}
