/** Topics as categories of many statements. */
import type { Item } from './item';

/** Above this many statements a topic and level, to share a topic is no fault but the habit of the file. */
const categoryDensity = 1.3;
/** In a small file two statements of one topic are no habit yet. */
const leastRepeats = 2;

export function topicsAreCategories(items: readonly Item[]): boolean {
  const keys = items.flatMap(({ facts, rank }) => (facts.topicStems.length > 0 ? [`${rank} ${facts.topicKey}`] : []));
  const topics = new Set(keys).size;
  return keys.length > topics * categoryDensity && keys.length - topics >= leastRepeats;
}
