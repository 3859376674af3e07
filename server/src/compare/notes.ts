/** Differences that change no meaning: order and typography. */
import { countLeading } from '../in-order';
import type { Pair } from './pairs';
import { placed } from './statement-changes';
import type { Note } from './types';

export function notesOf(pairs: readonly Pair[]): Note[] {
  const notes: Note[] = [];
  for (const [level, own] of byLevel(pairs)) {
    const moved = outOfOrder(own);
    if (moved.length > 0) {
      notes.push({ kind: 'reordered', level, statements: moved.map(({ after }) => placed(after)) });
    }
  }
  for (const { before, after } of pairs) {
    if (before.statement.value !== after.statement.value && before.facts.normal === after.facts.normal) {
      notes.push({ kind: 'tidied', before: placed(before), after: placed(after) });
    }
  }
  return notes;
}

/** Pairs that stay at a level, in their new order, by its new key. */
function byLevel(pairs: readonly Pair[]): Map<string, Pair[]> {
  const levels = new Map<string, Pair[]>();
  for (const pair of pairs) {
    if (pair.before.level === pair.after.level) {
      const key = pair.after.statement.level.key;
      const list = levels.get(key);
      if (list) {
        list.push(pair);
      } else {
        levels.set(key, [pair]);
      }
    }
  }
  return levels;
}

/** All but the longest run that kept its order. */
function outOfOrder(pairs: readonly Pair[]): Pair[] {
  /** By length less one: index of the pair that ends the best run of this length. */
  const ends: number[] = [];
  const previous: number[] = [];
  const rankOf = (index: number | undefined) => pairs[index ?? 0]?.before.at ?? 0;
  pairs.forEach(({ before }, index) => {
    const shorter = countLeading(ends, (end) => rankOf(end) < before.at);
    previous[index] = ends[shorter - 1] ?? -1;
    ends[shorter] = index;
  });
  const kept = new Set<number>();
  for (let index = ends.at(-1) ?? -1; index >= 0; index = previous[index] ?? -1) {
    kept.add(index);
  }
  return pairs.filter((_, index) => !kept.has(index));
}
