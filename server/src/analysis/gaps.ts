/** Levels that a thread skips, as far as its links are sure. */
import type { Level } from '../framework/model';
import type { Item } from './item';
import type { SharedWords } from './similarity';

/**
 * The link over a gap must be surer than the links of a thread: where one statement of a level was only not recognised,
 * the gap is none. What speaks for the link must outweigh what speaks for a statement between by this much.
 */
const sureBridge = 0.7;
/** How much words that the topics of both sides share count beside their chance. */
const sharedPart = 0.7;
/** A thread of three levels or more is hardly one by chance. */
const longThread = 0.2;

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
  /** The greatest mean chance of the members with an item of a level outside the thread. */
  rivalAt(rank: number): number;
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
    if (above - below > 1) {
      const bridge = bridgeOf(thread, below, above) + (ranks.length > 2 ? longThread : 0);
      const isMissing = (_: Level, at: number): boolean =>
        linked || bridge - rivalOf(thread, ladder, below + 1 + at) >= sureBridge;
      missing.push(...ladder.slice(below + 1, above).filter(isMissing));
    }
  }
  return missing;
}

/** What speaks for one ability on both sides. */
function bridgeOf({ members, items, pairs, shared }: ThreadLinks, below: number, above: number): number {
  const keysAt = (rank: number): string[] =>
    members.flatMap((member) => {
      const item = items[member];
      return item?.rank === rank ? [item.facts.topicKey] : [];
    });
  const keysBelow = new Set(keysAt(below));
  if (keysAt(above).some((key) => key !== '' && keysBelow.has(key))) {
    return Number.POSITIVE_INFINITY;
  }
  const bridge = pairs
    .filter(({ a, b }) => items[a]?.rank === below && items[b]?.rank === above)
    .reduce<LinkedPair | undefined>((best, pair) => (best && best.weight >= pair.weight ? best : pair), undefined);
  return bridge ? bridge.weight + sharedPart * shared(bridge.a, bridge.b).topic : 0;
}

/** What speaks for a statement of a skipped level outside the thread, or for one that a short level still lacks. */
function rivalOf({ rivalAt }: ThreadLinks, ladder: readonly Level[], rank: number): number {
  return Math.max(rivalAt(rank), 0.5 / (1 + (ladder[rank]?.statements.length ?? 0)));
}
