/** Whether a weak statement is a step back of its thread, or a stranger that a chance has put there. */
import type { LinkedPair } from './gaps';
import type { SharedWords } from './similarity';

/** Chance of one ability with another member from which nobody would doubt it. */
const sureChance = 0.72;
/** Words that two members share make up for a smaller chance. */
const sureSum = 1;
/** Where chance says nothing, so many words must be shared, 0 to 1. */
const leastShared = 0.2;

/**
 * @param member index of the statement, one of `members`
 * @param pairs of members, with the chance that they are one ability
 * @param byWords chance tells nothing here: words alone must
 */
export function isStranger(
  member: number,
  members: readonly number[],
  pairs: readonly LinkedPair[],
  shared: (a: number, b: number) => SharedWords,
  byWords: boolean,
): boolean {
  const chances = new Map(
    pairs.filter(({ a, b }) => a === member || b === member).map(({ a, b, weight }) => [a === member ? b : a, weight]),
  );
  return !members.some((other) => {
    if (other === member) {
      return false;
    }
    const { topic, whole } = shared(member, other);
    const words = Math.max(topic, whole);
    const chance = chances.get(other) ?? 0;
    return byWords ? words >= leastShared : chance >= sureChance || chance + words >= sureSum;
  });
}
