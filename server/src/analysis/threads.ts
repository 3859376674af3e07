/** Threads: statements of different levels that develop one ability. */
import type { Config } from '../config/config';
import type { Level } from '../framework/model';
import type { LevelFit, Thread } from './analysis';
import { cluster, type Link } from './clusters';
import { findMissing } from './gaps';
import type { Item } from './item';
import { findRegressions } from './regressions';
import { type Near, nearPairs, type Wording } from './similarity';
import { slugOf, threadName } from './thread-names';
import { readThreadSettings } from './thread-settings';
import { topicKey, topicsAreCategories } from './topics';

/** Mean nearness of all pairs of two clusters from which they become one thread. */
const leastNearness = 0.15;
/** Mean nearness of a thread whose links nobody would doubt. */
const sureNearness = 0.3;

/**
 * @param items all statements, by level from the lowest up
 * @param fitOf the level that a statement reads like
 */
export function findThreads(
  items: readonly Item[],
  ladder: readonly Level[],
  config: Config,
  fitOf: (item: Item) => LevelFit,
): Thread[] {
  const sound = items.filter(({ facts }) => !facts.placeholder && facts.topicStems.length + facts.bodyStems.length > 0);
  const settings = readThreadSettings(config, sound);
  const categories = topicsAreCategories(sound);
  const pairs = categories ? [] : nearPairs(sound.map(wordingOf));
  const nearestAt = nearestByLevel(pairs, sound, ladder.length);
  const clusters = categories
    ? clusterTopics(sound, settings)
    : cluster(
        sound.map(({ rank }) => rank),
        linksOf(pairs, sound, nearestAt),
        leastNearness,
        // Neighbours on the ladder share most; the first step and the last one may have few words in common.
        (a, b) => 1 / Math.sqrt(Math.max(1, Math.abs(a - b))),
        joinSeeds([...groupByTopic(sound), ...settings.linked]),
        settings.apart,
      );
  const pairsOf = pairsByCluster(pairs, clusters);
  const ids = new Set<string>();
  return clusters
    .map((members, index) => ({ members: [...members].sort((a, b) => a - b), pairs: pairsOf[index] ?? [] }))
    .filter(({ members }) => new Set(members.map((member) => sound[member]?.rank)).size > 1)
    .sort((x, y) => (x.members[0] ?? 0) - (y.members[0] ?? 0))
    .map(({ members, pairs: own }) => {
      const statements = members.flatMap((member) => sound[member] ?? []);
      const setting = settings.settingOf(members);
      const name = setting?.name ?? threadName(statements);
      return {
        id: uniqueSlug(name, ids),
        name,
        statements: statements.map(({ statement }) => statement),
        missing: findMissing({ members, items: sound, pairs: own, nearestAt }, ladder, setting !== undefined),
        regressions: findRegressions(statements, fitOf),
        confidence: setting ? 1 : confidenceOf(members, own),
      };
    });
}

/** A statement without a topic speaks by its whole text. */
function wordingOf({ facts }: Item): Wording {
  return facts.topicStems.length > 0
    ? { topic: facts.topicStems, body: facts.bodyStems }
    : { topic: facts.bodyStems, body: [] };
}

/** Two statements of one level seldom develop one ability: they must be far nearer than those of two levels. */
const sameLevelShare = 0.3;
const sameLevelLoss = 0.05;

/** The greatest nearness of a statement to any of a level; 0 where none is near at all. */
type NearestAt = (index: number, rank: number) => number;

function nearestByLevel(pairs: readonly Near[], items: readonly Item[], levels: number): NearestAt {
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

/**
 * Nearness weighted by choice: a pair counts in full where each is the nearest that the other has at its level, and
 * less the more others are nearer.
 */
function linksOf(pairs: readonly Near[], items: readonly Item[], nearestAt: NearestAt): Link[] {
  return pairs.map(({ a, b, nearness }) => {
    const [rankA, rankB] = [items[a]?.rank ?? 0, items[b]?.rank ?? 0];
    const choice = (nearness / (nearestAt(a, rankB) || 1)) * (nearness / (nearestAt(b, rankA) || 1));
    const weight = nearness * choice;
    return { a, b, weight: rankA === rankB ? weight * sameLevelShare - sameLevelLoss : weight };
  });
}

/** Indices of the statements of one topic, whatever its inflection; statements without a topic stand alone. */
function groupByTopic(items: readonly Item[]): number[][] {
  const groups = new Map<string, number[]>();
  items.forEach(({ facts }, index) => {
    const key = topicKey(facts);
    const group = groups.get(key);
    if (key === '') {
      return;
    }
    if (group) {
      group.push(index);
    } else {
      groups.set(key, [index]);
    }
  });
  return [...groups.values()];
}

/** Groups that share a member become one. */
function joinSeeds(groups: readonly (readonly number[])[]): number[][] {
  const home = new Map<number, number[]>();
  for (const group of groups) {
    const joined = new Set(group);
    for (const member of group) {
      for (const other of home.get(member) ?? []) {
        joined.add(other);
      }
    }
    const list = [...joined];
    for (const member of list) {
      home.set(member, list);
    }
  }
  return [...new Set(home.values())];
}

/** Topics this near that never meet at one level are one topic under two names. */
const variantNearness = 0.6;

/** A longer name at just the levels that the shorter one skips: "Strategy and change" between two of "Strategy". */
function renames(
  wordings: readonly { readonly topic: readonly string[] }[],
  ranks: readonly ReadonlySet<number | undefined>[],
  long: number,
  short: number,
): boolean {
  const words = new Set(wordings[long]?.topic);
  const own = [...(ranks[short] ?? [])].map((rank) => rank ?? 0);
  return (
    (wordings[short]?.topic ?? []).every((word) => words.has(word)) &&
    [...(ranks[long] ?? [])].every(
      (rank = 0) => rank > Math.min(...own) && rank < Math.max(...own) && !own.includes(rank),
    )
  );
}

/** Where topics are categories, a thread is a topic, with its variants at other levels. */
function clusterTopics(items: readonly Item[], settings: ReturnType<typeof readThreadSettings>): number[][] {
  const groups = joinSeeds([...groupByTopic(items), ...settings.linked]);
  const wordings = groups.map(([first]) => ({ topic: items[first ?? 0]?.facts.topicStems ?? [], body: [] }));
  const ranks = groups.map((group) => new Set(group.map((index) => items[index]?.rank)));
  const links = nearPairs(wordings).map(({ a, b, topicNearness }) => ({
    a,
    b,
    weight: renames(wordings, ranks, a, b) || renames(wordings, ranks, b, a) ? 1 : topicNearness,
  }));
  const membersOf = (list: readonly number[]): number[] => list.flatMap((group) => groups[group] ?? []);
  const meet = (left: readonly number[], right: readonly number[]): boolean =>
    left.some((a) => right.some((b) => [...(ranks[a] ?? [])].some((rank) => ranks[b]?.has(rank))));
  return cluster(
    groups.map(() => 0),
    links,
    variantNearness,
    () => 1,
    [],
    (left, right) => meet(left, right) || settings.apart(membersOf(left), membersOf(right)),
  ).map(membersOf);
}

function pairsByCluster(pairs: readonly Near[], clusters: readonly (readonly number[])[]): Near[][] {
  const home = new Map(clusters.flatMap((members, index) => members.map((member) => [member, index] as const)));
  const own: Near[][] = clusters.map(() => []);
  for (const pair of pairs) {
    const index = home.get(pair.a);
    if (index !== undefined && index === home.get(pair.b)) {
      own[index]?.push(pair);
    }
  }
  return own;
}

function confidenceOf(members: readonly number[], pairs: readonly Near[]): number {
  const sum = pairs.reduce((total, { nearness }) => total + nearness, 0);
  const mean = sum / Math.max(1, (members.length * (members.length - 1)) / 2);
  return pairs.length === 0 ? 1 : Math.min(1, mean / sureNearness);
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
