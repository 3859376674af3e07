/** Names that people read: the topic words that a thread's statements share, in the words of their authors. */
import { isPlain } from '../lexicon/plain';
import { trimEndOf } from '../lexicon/trim';
import { isClosedClass } from '../lexicon/word-classes';
import type { Item } from './item';

/** "Food allergens": the shortest topic that says most of what the topics share. */
export function threadName(items: readonly Item[]): string {
  const counts = new Map<string, number>();
  for (const { facts } of items) {
    for (const key of new Set(facts.topicStems)) {
      counts.set(key, (counts.get(key) ?? 0) + 1);
    }
  }
  let best = '';
  let bestScore = Number.NEGATIVE_INFINITY;
  for (const { facts } of items) {
    const topic = facts.parts.topic?.text.trim() ?? '';
    const keys = new Set(facts.topicStems);
    if (topic === '' || keys.size === 0) {
      continue;
    }
    const shared = [...keys].reduce((sum, key) => sum + ((counts.get(key) ?? 1) - 1), 0);
    const score = shared / keys.size + shared * 0.1;
    if (score > bestScore) {
      best = topic;
      bestScore = score;
    }
  }
  return shortened(best) || firstWords(items[0]?.facts.parts.body.text ?? 'Thread');
}

/** Longer ones are no names. */
const longestName = 80;

function shortened(name: string): string {
  return name.length <= longestName ? name : `${name.slice(0, longestName - 1)}…`;
}

/** "Present your work", not "present your work to a". */
function firstWords(text: string): string {
  const words = text.split(/\s+/, 5);
  while (words.length > 2 && isClosedClass(words.at(-1)?.toLowerCase() ?? '')) {
    words.pop();
  }
  return shortened(trimEndOf(words.join(' '), '.,;:'));
}

export function slugOf(name: string): string {
  const words = isPlain(name)
    ? name.toLowerCase().replace(/[^a-z0-9]+/g, '-')
    : name
        .normalize('NFKD')
        .replace(/\p{M}/gu, '')
        .toLowerCase()
        .replace(/[^\p{L}\p{N}]+/gu, '-');
  const slug = words.replace(/^-+|-+$/g, '').slice(0, 60);
  return slug || 'thread';
}
