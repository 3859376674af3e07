/** Below this many statements a file has no house style. */
const fewestStatements = 5;

/**
 * What most of a file does, so that a rule marks what differs from it rather than what some style guide dislikes.
 *
 * @param share what part of the values must agree, from 0 to 1
 * @returns undefined where the file is small or undecided
 */
export function houseStyle<T>(values: readonly T[], share: number): T | undefined {
  if (values.length < fewestStatements) {
    return undefined;
  }
  const counts = new Map<T, number>();
  for (const value of values) {
    counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  const [most] = [...counts].sort((a, b) => b[1] - a[1]);
  return most && most[1] >= share * values.length ? most[0] : undefined;
}
