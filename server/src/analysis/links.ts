/** Links between statements of different levels: the chance that two are one ability, among all that each could join. */
import type { Links } from './clusters';
import type { Item } from './item';
import { orderReader } from './order';
import { evidenceOfPlaces } from './same-place';
import type { NearPairs } from './similarity';
import type { Wording } from './vocabulary';

/** A statement without a topic speaks by its whole text. */
export function wordingOf({ facts, rank }: Item): Wording {
  return facts.topicStems.length > 0
    ? { topic: facts.topicStems, body: facts.bodyStems, rank }
    : { topic: facts.bodyStems, body: [], rank };
}

/** The odds that a statement has no fellow at a level of the usual size. */
const oddsOfNone = 0.35;
/** What each statement that a level has less than usual adds to them: no choice is no proof. */
const oddsOfMissing = 0.2;
const usualSize = 8;
const rounds = 8;
/** The order of the statements is read from the chances, and the chances from it, so often. */
const roundsOfOrder = 3;
/** What a third statement adds that is linked with both. */
const thirdPart = 0.2;

/**
 * A statement has one fellow at a level as a rule: each pair's odds are weighed against those of all other pairs of
 * either statement, so that the chances of a statement at a level sum up to no more than 1.
 *
 * @param pairs `a` < `b`, as the items stand by level
 * @returns pairs of two levels, with their chance, 0 to 1
 */
export function linksOf(pairs: NearPairs, items: readonly Item[], levels: number): Links {
  const across = acrossLevels(pairs, items, levels);
  const { a, b, evidence } = across;
  const odds = evidence.map(Math.exp);
  const orderOf = orderReader(across, items, levels);
  let weights = matched(across, odds, items, levels);
  const places = evidenceOfPlaces(across, items, weights);
  for (let round = 0; round < roundsOfOrder; round++) {
    const order = orderOf(weights);
    for (let at = 0; at < odds.length; at++) {
      odds[at] = Math.exp((evidence[at] ?? 0) + (order[at] ?? 0) + (places[at] ?? 0));
    }
    weights = matched(across, odds, items, levels);
  }
  return { a, b, weights };
}

/** Pairs of two levels. */
interface Across extends NearPairs {
  /** Where either statement's figure at the other's level stands, in a table of statements by levels. */
  readonly atA: Int32Array;
  readonly atB: Int32Array;
}

function acrossLevels({ a, b, evidence }: NearPairs, items: readonly Item[], levels: number): Across {
  const ranks = Int32Array.from(items, ({ rank }) => rank);
  const kept = { a: new Int32Array(a.length), b: new Int32Array(a.length), evidence: new Float64Array(a.length) };
  const [atA, atB] = [new Int32Array(a.length), new Int32Array(a.length)];
  let count = 0;
  for (let at = 0; at < a.length; at++) {
    const [left, right] = [a[at] ?? 0, b[at] ?? 0];
    const [rankOfLeft, rankOfRight] = [ranks[left] ?? 0, ranks[right] ?? 0];
    if (rankOfLeft !== rankOfRight) {
      kept.a[count] = left;
      kept.b[count] = right;
      kept.evidence[count] = evidence[at] ?? 0;
      atA[count] = left * levels + rankOfRight;
      atB[count] = right * levels + rankOfLeft;
      count++;
    }
  }
  return {
    a: kept.a.subarray(0, count),
    b: kept.b.subarray(0, count),
    evidence: kept.evidence.subarray(0, count),
    atA: atA.subarray(0, count),
    atB: atB.subarray(0, count),
  };
}

/** A statement that develops another ability is less likely the missing one, yet may be; chosen on the labelled sets. */
const ofOtherThread = 0.8;

/** The greatest mean chance of a cluster's members with an item of a level outside, less for one of another thread. */
export function rivalsByLevel(
  { a, b, weights }: Links,
  clusters: readonly (readonly number[])[],
  items: readonly Item[],
): (members: readonly number[], rank: number) => number {
  const homes = new Map(clusters.flatMap((members) => members.map((member) => [member, members] as const)));
  const sums = new Map<readonly number[], Map<number, number>>();
  const add = (member: number, rival: number, weight: number): void => {
    const home = homes.get(member);
    const other = homes.get(rival);
    if (home && other && home !== other && home.length > 1) {
      const own = sums.get(home) ?? new Map<number, number>();
      const share = other.length === 1 ? 1 : ofOtherThread;
      own.set(rival, (own.get(rival) ?? 0) + (share * weight) / home.length);
      sums.set(home, own);
    }
  };
  for (let at = 0; at < a.length; at++) {
    const [left, right, weight] = [a[at] ?? 0, b[at] ?? 0, weights[at] ?? 0];
    add(left, right, weight);
    add(right, left, weight);
  }
  return (members, rank) =>
    [...(sums.get(members) ?? [])].reduce(
      (most, [lone, chance]) => (items[lone]?.rank === rank ? Math.max(most, chance) : most),
      0,
    );
}

/** Links, each heavier by what third statements say: who is linked with both of two links them too. */
export function withThirds({ a, b, weights }: Links, count: number): Links {
  const fellows: number[][] = Array.from({ length: count }, () => []);
  const chances: number[][] = Array.from({ length: count }, () => []);
  const linksFrom: number[][] = Array.from({ length: count }, () => []);
  for (let at = 0; at < a.length; at++) {
    const [left, right, weight] = [a[at] ?? 0, b[at] ?? 0, weights[at] ?? 0];
    linksFrom[left]?.push(at);
    if (weight >= leastChance) {
      fellows[left]?.push(right);
      chances[left]?.push(weight);
      fellows[right]?.push(left);
      chances[right]?.push(weight);
    }
  }
  const heavier = Float64Array.from(weights);
  const near = new Float64Array(count);
  for (let left = 0; left < count; left++) {
    const own = fellows[left] ?? none;
    if (own.length === 0) {
      continue;
    }
    for (let at = 0; at < own.length; at++) {
      near[own[at] ?? 0] = chances[left]?.[at] ?? 0;
    }
    for (const link of linksFrom[left] ?? none) {
      const right = b[link] ?? 0;
      const others = fellows[right] ?? none;
      const theirs = chances[right] ?? none;
      let thirds = 0;
      for (let at = 0; at < others.length; at++) {
        thirds += (theirs[at] ?? 0) * (near[others[at] ?? 0] ?? 0);
      }
      heavier[link] = (weights[link] ?? 0) + thirdPart * thirds;
    }
    for (const fellow of own) {
      near[fellow] = 0;
    }
  }
  return { a, b, weights: heavier };
}

const leastChance = 0.01;
const none: readonly number[] = [];

/** Scales rows and columns of each pair of levels in turn until both sum up to 1, with the odds of none (Sinkhorn). */
function matched({ atA, atB }: Across, odds: Float64Array, items: readonly Item[], levels: number): Float64Array {
  const oddsOf = noneByLevel(items, levels);
  const size = items.length * levels;
  const rows = new Float64Array(size).fill(1);
  const columns = new Float64Array(size).fill(1);
  for (let round = 0; round < rounds; round++) {
    scale(rows, atA, columns, atB, odds, oddsOf);
    scale(columns, atB, rows, atA, odds, oddsOf);
  }
  const chances = new Float64Array(odds.length);
  for (let at = 0; at < odds.length; at++) {
    chances[at] = (odds[at] ?? 0) * (rows[atA[at] ?? 0] ?? 0) * (columns[atB[at] ?? 0] ?? 0);
  }
  return chances;
}

function scale(
  own: Float64Array,
  ownAt: Int32Array,
  other: Float64Array,
  otherAt: Int32Array,
  odds: Float64Array,
  oddsOf: readonly number[],
): void {
  const levels = oddsOf.length;
  for (let at = 0; at < own.length; at += levels) {
    for (let rank = 0; rank < levels; rank++) {
      own[at + rank] = oddsOf[rank] ?? oddsOfNone;
    }
  }
  for (let at = 0; at < odds.length; at++) {
    addAt(own, ownAt[at] ?? 0, (odds[at] ?? 0) * (other[otherAt[at] ?? 0] ?? 0));
  }
  for (let at = 0; at < own.length; at++) {
    own[at] = 1 / (own[at] ?? 1);
  }
}

/** The odds that a statement has no fellow at a level. */
function noneByLevel(items: readonly Item[], levels: number): number[] {
  const sizes = new Array<number>(levels).fill(0);
  for (const { rank } of items) {
    sizes[rank] = (sizes[rank] ?? 0) + 1;
  }
  return sizes.map((size) => oddsOfNone + oddsOfMissing * Math.max(0, usualSize - size));
}

function addAt(sums: Float64Array, at: number, value: number): void {
  sums[at] = (sums[at] ?? 0) + value;
}
