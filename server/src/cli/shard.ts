import { UsageError } from './io';

/**
 * The part of a run that one of several machines takes: every n-th, so that parts are of like size.
 *
 * @param shard `2/5`
 * @throws UsageError
 */
export function shardOf<T>(items: readonly T[], shard: string): T[] {
  const [, part = '', parts = ''] = /^(\d+)\/(\d+)$/.exec(shard) ?? [];
  const [index, count] = [Number(part), Number(parts)];
  if (!(index >= 1 && index <= count)) {
    throw new UsageError(`--shard takes a part of a number of parts, such as 2/5, not "${shard}".`);
  }
  return items.filter((_, at) => at % count === index - 1);
}
