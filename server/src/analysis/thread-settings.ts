/** What authors say about threads in the configuration: it outweighs what the words say. */
import type { Config, ThreadSetting } from '../config/config';
import type { Item } from './item';
import { contentStems } from './words';

export interface ThreadSettings {
  /** Indices of items that are one thread, a list for each setting that names any. */
  readonly linked: readonly (readonly number[])[];
  /** The setting that made these members one thread. */
  settingOf(members: readonly number[]): ThreadSetting | undefined;
  /** Whether two groups hold topics that must never share a thread. */
  apart(left: readonly number[], right: readonly number[]): boolean;
}

export function readThreadSettings({ threads }: Config, items: readonly Item[]): ThreadSettings {
  if (threads.link.length === 0 && threads.cut.length === 0) {
    return { linked: [], settingOf: () => undefined, apart: () => false };
  }
  const holders = new Map<string, number[]>();
  items.forEach(({ facts }, index) => {
    const key = facts.topicKey;
    holders.set(key, [...(holders.get(key) ?? []), index]);
  });
  const linked = threads.link.map((setting) => setting.topics.flatMap((topic) => holders.get(keyOf(topic)) ?? []));
  const settingByMember = new Map<number, ThreadSetting>();
  threads.link.forEach((setting, index) => {
    for (const member of linked[index] ?? []) {
      settingByMember.set(member, setting);
    }
  });
  const cuts = threads.cut.map((topics) => new Map(topics.map((topic, index) => [keyOf(topic), index] as const)));
  const topicsOf = (members: readonly number[], cut: ReadonlyMap<string, number>): Set<number> =>
    new Set(
      members.flatMap((member) => {
        const item = items[member];
        return (item && cut.get(item.facts.topicKey)) ?? [];
      }),
    );
  return {
    linked,
    settingOf: (members) => members.map((member) => settingByMember.get(member)).find((it) => it !== undefined),
    apart: (left, right) =>
      cuts.some((cut) => {
        const topics = topicsOf(left, cut);
        return [...topicsOf(right, cut)].some((topic) => topics.size > 0 && !topics.has(topic));
      }),
  };
}

function keyOf(topic: string): string {
  return contentStems(topic).sort().join(' ');
}
