/** Threads by topic: one topic is one thread, and where topics are categories, nothing else is. */
import { cluster } from './clusters';
import type { Item } from './item';
import { nearPairs, sharedWords } from './similarity';
import type { ThreadSettings } from './thread-settings';
import { readVocabulary } from './vocabulary';

/** Indices of the statements of one topic, whatever its inflection; statements without a topic stand alone. */
export function groupByTopic(items: readonly Item[]): number[][] {
  const groups = new Map<string, number[]>();
  items.forEach(({ facts }, index) => {
    const key = facts.topicKey;
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
export function joinSeeds(groups: readonly (readonly number[])[]): number[][] {
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
export function clusterTopics(items: readonly Item[], settings: ThreadSettings): number[][] {
  const groups = joinSeeds([...groupByTopic(items), ...settings.linked]);
  const wordings = groups.map(([first]) => ({
    topic: items[first ?? 0]?.facts.topicStems ?? [],
    body: [],
    rank: 0,
  }));
  const ranks = groups.map((group) => new Set(group.map((index) => items[index]?.rank)));
  const words = readVocabulary(wordings);
  const shared = sharedWords(words);
  const { a, b } = nearPairs(words);
  const weights = Float64Array.from(a, (left, at) => {
    const right = b[at] ?? 0;
    const renamed = renames(wordings, ranks, left, right) || renames(wordings, ranks, right, left);
    return renamed ? 1 : shared(left, right).topic;
  });
  const membersOf = (list: readonly number[]): number[] => list.flatMap((group) => groups[group] ?? []);
  const meet = (left: readonly number[], right: readonly number[]): boolean =>
    left.some((a) => right.some((b) => [...(ranks[a] ?? [])].some((rank) => ranks[b]?.has(rank))));
  return cluster(
    groups.map(() => 0),
    [[1]],
    { a, b, weights },
    variantNearness,
    [],
    (left, right) => meet(left, right) || settings.apart(membersOf(left), membersOf(right)),
  ).map(membersOf);
}
