/** Counts what a framework has no place for, so that nothing is dropped in silence. */
import type { Problem } from './draft';

export interface LeftOut {
  /** Nothing is counted where the content is empty. */
  add(key: string, content: unknown): void;
  /**
   * One for each key.
   *
   * @param list the place of all that were counted: `CFItems`
   * @param one the name of one of them: `item`
   */
  problems(list: string, one: string): Problem[];
}

export function createLeftOut(): LeftOut {
  const counts = new Map<string, number>();
  return {
    add(key, content) {
      if (!isEmpty(content)) {
        counts.set(key, (counts.get(key) ?? 0) + 1);
      }
    },
    problems: (list, one) =>
      [...counts].map(([key, count]) => ({
        where: `${list}, ${key}`,
        message: `A framework has no place for "${key}"; it is left out of ${count} ${one}${count === 1 ? '' : 's'}.`,
      })),
  };
}

export function isEmpty(content: unknown): boolean {
  return content === undefined || content === null || content === '' || isEmptyList(content) || isEmptyObject(content);
}

function isEmptyList(content: unknown): boolean {
  return Array.isArray(content) && content.length === 0;
}

function isEmptyObject(content: unknown): boolean {
  return typeof content === 'object' && content !== null && Object.keys(content).length === 0;
}
