/** Where a thread's strength falls from one level to a higher one. */
import type { Regression } from './analysis';
import type { Item } from './duplicates';

/** A fall by less is within what reviewers differ about. */
const leastFall = 2;

/** @param items of one thread, from the lowest level up */
export function findRegressions(items: readonly Item[]): Regression[] {
  const found: Regression[] = [];
  let below: Item | undefined;
  let rank = -1;
  let level: Item[] = [];
  const close = (): void => {
    const strongest = level
      .filter((item) => standing(item) !== undefined)
      .sort((a, b) => (standing(b) ?? 0) - (standing(a) ?? 0))[0];
    for (const item of level) {
      const from = below && standing(below);
      const to = standing(item);
      if (below && from !== undefined && to !== undefined && from - to >= leastFall) {
        found.push({ from: below.statement, to: item.statement });
      }
    }
    below = strongest ?? below;
    level = [];
  };
  for (const item of items) {
    if (item.rank !== rank) {
      close();
      rank = item.rank;
    }
    level.push(item);
  }
  close();
  return found;
}

/** The strength that the statement shows: of its strongest verb, held down by words of close supervision. */
function standing({ facts }: Item): number | undefined {
  const clear = facts.verbs.filter((verb) => !verb.ambiguous && !verb.unmeasurable).map((verb) => verb.strength);
  const verbs = clear.length > 0 ? clear : facts.verbs.map((verb) => verb.strength);
  if (verbs.length === 0) {
    return undefined;
  }
  const lowest = Math.min(1, ...facts.cues.filter(({ kind }) => kind === 'autonomy').map(({ position }) => position));
  const strength = Math.max(...verbs);
  return lowest <= 0.1 ? Math.min(strength, 2) : strength;
}
