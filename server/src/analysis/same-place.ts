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
  for (let at = 0; at < steps.length; at++) {
    const step = steps[at] ?? 0;
    any[step] = (any[step] ?? 0) + 1 / steps.length;
    sure[step] = (sure[step] ?? 0) + (chances[at] ?? 0);
  }
  const expected = shares(any.map((share, step) => share * (usual[step] ?? 1)));
  const likely = shares(sure.map((sum, step) => sum + usualWeight * (expected[step] ?? 0)));
  const evidence = likely.map((share, step) =>
    (any[step] ?? 0) > 0 ? placePart * Math.log(share / (any[step] ?? 1)) : 0,
  );
  return Float64Array.from(steps, (step) => evidence[step] ?? 0);
}

/** So that they sum up to 1. */
function shares(weights: readonly number[]): number[] {
  const sum = weights.reduce((total, weight) => total + weight, 0) || 1;
  return weights.map((weight) => weight / sum);
}
