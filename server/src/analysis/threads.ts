/** Threads: statements of different levels that develop one ability. */
import type { Config } from '../config/config';
import type { Level } from '../framework/model';
import type { LevelFit, Regression, Thread } from './analysis';
import { cluster, type Links, type Shares } from './clusters';
import { findMissing, type LinkedPair } from './gaps';
import type { Item } from './item';
import { linksOf, rivalsByLevel, withThirds, wordingOf } from './links';
import { findRegressions } from './regressions';
import { nearPairs, noPairs, sharedWords } from './similarity';
import { isStranger } from './strangers';
import { slugOf, threadName } from './thread-names';
import { readThreadSettings } from './thread-settings';
import { clusterTopics, groupByTopic, joinSeeds } from './topic-threads';
import { topicsAreCategories } from './topics';
import { readVocabulary } from './vocabulary';

/** Mean chance of all pairs of two clusters from which they become one thread. */
const leastChance = 0.41;
/** The farther two levels, the less alike are the words of one ability, and the less their pairs tell: by each level more. */
const sharePerLevel = Math.exp(-0.5);
/** More levels are no ladder. */
const mostShares = 50;
/** Mean chance of a thread whose links nobody would doubt. */
const sureChance = 0.5;

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
  const words = readVocabulary(sound.map(wordingOf));
  const pairs = categories ? noPairs : nearPairs(words);
  const shared = whenAsked(() => sharedWords(words));
  const links = linksOf(pairs, sound, ladder.length);
  const clusters = (
    categories
      ? clusterTopics(sound, settings)
      : cluster(
          sound.map(({ rank }) => (ladder.length > mostShares ? 0 : rank)),
          sharesOf(ladder.length),
          withThirds(links, sound.length),
          leastChance,
          joinSeeds([...groupByTopic(sound), ...settings.linked]),
          settings.apart,
        )
  ).map((members) => [...members].sort((a, b) => a - b));
  const placeOf = new Map(sound.map(({ statement }, index) => [statement, index] as const));
  const isStepBack = ({ to }: Regression, members: readonly number[], pairs: readonly LinkedPair[]): boolean => {
    const own = placeOf.get(to) ?? 0;
    const item = sound[own];
    const rank = item && fitOf(item).rank;
    const readsLower = item !== undefined && rank !== undefined && rank < item.rank;
    return !isStranger(own, members, pairs, shared, categories || !readsLower);
  };
  const pairsOf = pairsByCluster(links, clusters);
  const rivalAt = whenAsked(() => rivalsByLevel(links, clusters, sound));
  const ids = new Set<string>();
  return clusters
    .map((members, index) => ({ members, pairs: pairsOf[index] ?? [] }))
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
        missing: findMissing(
          { members, items: sound, pairs: own, rivalAt: (rank) => rivalAt(members, rank), shared },
          ladder,
          setting !== undefined,
        ),
        regressions: findRegressions(statements, fitOf).filter((found) => setting || isStepBack(found, members, own)),
        confidence: setting ? 1 : confidenceOf(members, own),
      };
    });
}

function sharesOf(levels: number): Shares {
  const ranks = Array.from({ length: levels > mostShares ? 1 : levels }, (_, rank) => rank);
  return ranks.map((low) => ranks.map((high) => sharePerLevel ** Math.max(0, Math.abs(high - low) - 1)));
}

/** Made at the first question: most files never ask. */
function whenAsked<A, T>(make: () => (a: A, b: number) => T): (a: A, b: number) => T {
  let made: ReturnType<typeof make> | undefined;
  return (a, b) => {
    made ??= make();
    return made(a, b);
  };
}

function pairsByCluster({ a, b, weights }: Links, clusters: readonly (readonly number[])[]): LinkedPair[][] {
  const home = new Map(clusters.flatMap((members, index) => members.map((member) => [member, index] as const)));
  const own: LinkedPair[][] = clusters.map(() => []);
  for (let at = 0; at < a.length; at++) {
    const [left, right] = [a[at] ?? 0, b[at] ?? 0];
    const index = home.get(left);
    if (index !== undefined && index === home.get(right)) {
      own[index]?.push({ a: left, b: right, weight: weights[at] ?? 0 });
    }
  }
  return own;
}

function confidenceOf(members: readonly number[], pairs: readonly LinkedPair[]): number {
  const sum = pairs.reduce((total, { weight }) => total + weight, 0);
  const mean = sum / Math.max(1, (members.length * (members.length - 1)) / 2);
  return pairs.length === 0 ? 1 : Math.min(1, mean / sureChance);
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
