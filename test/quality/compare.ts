/** Names of statements and pairs, by which what was found is compared with what a reviewer named. */
import type { Analysis, Statement } from '../../server/src';
import type { Place } from './gold';
import { type Score, scoreSets } from './score';

export function placeOf(statement: Statement): Place {
  return [statement.level.key, statement.index];
}

export function key([level, index]: Place): string {
  return `${level} ${index}`;
}

export function pairKey(a: Place, b: Place): string {
  return [key(a), key(b)].sort().join(' + ');
}

export function pairKeys(places: readonly Place[]): string[] {
  return places.flatMap((a, index) => places.slice(index + 1).map((b) => pairKey(a, b)));
}

interface NamedThread {
  readonly name: string;
  readonly statements: readonly Place[];
}

interface NamedGap {
  readonly thread: string;
  readonly missing: readonly string[];
}

/** A gap counts where the thread shares half of its statements or more with the reviewer's thread. */
export function scoreGaps(analysis: Analysis, threads: readonly NamedThread[], gaps: readonly NamedGap[]): Score {
  const wanted = gaps.flatMap(({ thread, missing }) => missing.map((level) => `${thread} @ ${level}`));
  const found = analysis.threads.flatMap(({ name, statements, missing }) => {
    const own = new Set(statements.map((statement) => key(placeOf(statement))));
    const twin = threads.find(
      (thread) => 2 * thread.statements.filter((place) => own.has(key(place))).length >= own.size,
    );
    return missing.map((level) => `${twin?.name ?? `(none) ${name}`} @ ${level.key}`);
  });
  return scoreSets(found, wanted);
}
