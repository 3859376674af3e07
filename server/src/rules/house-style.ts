import type { StatementAnalysis } from '../analysis/analysis';
import { startsWithCapital } from '../lexicon/plain';
import type { Report } from './rule';

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

/** Whether the file's statements are verb phrases without topics: to lack one is its style then. */
export function lacksTopics(judged: readonly StatementAnalysis[]): boolean {
  return judged.length > 1 && judged.filter(({ parts }) => !parts.separator).length > judged.length / 2;
}

/** Whether most statements of a file write their first verb with a capital. */
export function startsWithCapitals(judged: readonly StatementAnalysis[]): boolean {
  const verbs = judged.flatMap(({ parts }) => (parts.opener ? [] : (parts.actions[0]?.text ?? [])));
  return verbs.filter(startsWithCapital).length > verbs.length / 2;
}

/** What part of a file's statements makes a habit of a fault. */
const habit = 0.1;

/** Whether so many statements have a fault that it is the habit of the file's authors. */
export function isHabit(count: number, of: number, share = habit): boolean {
  return count >= fewestStatements && count > of * share;
}

/**
 * Where much of a file has a fault it is the habit of its authors, and nobody wants to read of it at every statement:
 * the first report speaks for all.
 *
 * @param of how many statements were looked at
 * @param together what the one report says in place of the first one's own words
 * @param share what part of them makes a habit
 */
export function* oncePerHabit<R extends Report>(
  reports: readonly R[],
  of: number,
  together: (count: number) => Partial<R>,
  share = habit,
): Iterable<R> {
  const [first] = reports;
  if (first && isHabit(reports.length, of, share)) {
    yield { ...first, ...together(reports.length), speaksFor: reports.slice(1) };
  } else {
    yield* reports;
  }
}
