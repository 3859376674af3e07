/**
 * Many authors begin each level with the same abilities in the same order, so that one ability stands first in every level,
 * or nearly so. How far a file does, its likely pairs tell.
 */
import type { Item } from './item';
import type { NearPairs } from './similarity';

/**
 * How much oftener than any two statements those of one ability stand at the same place, at the next one, or at another,
 * before anything is known of the file, and how many sure pairs that weighs. From the labelled frameworks.
 */
const usual = [2.2, 0.8, 0.85] as const;
const usualWeight = 30;
/** The order of the statements tells a part of it too. */
const placePart = 0.7;

/**
 * @param pairs across levels
 * @param chances of the pairs, by their words
 * @returns what its places say of each pair, as an evidence: how often likely pairs stand so, beside how often any do
 */
export function evidenceOfPlaces({ a, b }: NearPairs, items: readonly Item[], chances: Float64Array): Float64Array {
  const placeOf = (item: number) => items[item]?.statement.index ?? 0;
  const steps = Uint8Array.from(a, (left, at) => Math.min(2, Math.abs(placeOf(left) - placeOf(b[at] ?? 0))));
  const any = usual.map(() => 0);
  const sure = usual.map(() => 0);
  let all = 0;
  for (let at = 0; at < steps.length; at++) {
    const step = steps[at] ?? 0;
    const chance = chances[at] ?? 0;
    any[step] = (any[step] ?? 0) + 1 / steps.length;
    sure[step] = (sure[step] ?? 0) + chance;
    all += chance;
  }
  const evidence = usual.map((often, step) => {
    const found = (sure[step] ?? 0) / (any[step] || 1);
    return placePart * Math.log((usualWeight * often + found) / (usualWeight + all));
  });
  return Float64Array.from(steps, (step) => evidence[step] ?? 0);
}
