/** Where a thread's strength falls from one level to a higher one. */
import type { LevelFit, Regression } from './analysis';
import type { Item } from './item';

/** A fall by less is within what reviewers differ about. */
const leastFall = 2;
/** Above it a verb of handwork or of care may stand at any level: words beside it tell the level, not the verb. */
const weak = 2;

/**
 * @param items of one thread, from the lowest level up
 * @param fitOf the level that a statement reads like
 */
export function findRegressions(items: readonly Item[], fitOf: (item: Item) => LevelFit): Regression[] {
  const found: Regression[] = [];
  let below: Item | undefined;
  for (const level of byLevel(items)) {
    for (const item of level) {
      if (below && (readsBelow(item, below, fitOf) || falls(below, item))) {
        found.push({ from: below.statement, to: item.statement });
      }
    }
    below = strongest(level.filter((item) => !readsBelow(item, item, fitOf))) ?? below;
  }
  return found;
}

function byLevel(items: readonly Item[]): Item[][] {
  const levels: Item[][] = [];
  for (const item of items) {
    const last = levels.at(-1);
    if (last?.[0]?.rank === item.rank) {
      last.push(item);
    } else {
      levels.push([item]);
    }
  }
  return levels;
}

/** The statement reads like a level under that of the other one. */
function readsBelow(item: Item, other: Item, fitOf: (item: Item) => LevelFit): boolean {
  const { rank } = fitOf(item);
  return rank !== undefined && rank < item.rank && rank < other.rank;
}

function falls(from: Item, to: Item): boolean {
  const before = clearStrength(from);
  const after = clearStrength(to);
  return (
    before !== undefined &&
    after !== undefined &&
    after <= weak &&
    before - after >= leastFall &&
    !to.facts.cues.some(({ position }) => position >= 0.6)
  );
}

/** Of the strongest action; undefined where any verb is ambiguous, unmeasurable or unknown. */
function clearStrength({ facts }: Item): number | undefined {
  const { verbs, parts } = facts;
  const clear = verbs.length === parts.actions.length && verbs.every((verb) => !verb.ambiguous && !verb.unmeasurable);
  return clear && verbs.length > 0 ? Math.max(...verbs.map(({ strength }) => strength)) : undefined;
}

function strongest(items: readonly Item[]): Item | undefined {
  return items.reduce<Item | undefined>(
    (best, item) => (best && (best.facts.strength ?? 0) >= (item.facts.strength ?? 0) ? best : item),
    undefined,
  );
}
