/** Counts of what was found and what should have been. */
export interface Score {
  readonly hits: number;
  readonly falseAlarms: readonly string[];
  readonly misses: readonly string[];
}

/** Compares two sets of things that are named by a key. */
export function scoreSets(found: Iterable<string>, wanted: Iterable<string>): Score {
  const foundSet = new Set(found);
  const wantedSet = new Set(wanted);
  return {
    hits: [...foundSet].filter((key) => wantedSet.has(key)).length,
    falseAlarms: [...foundSet].filter((key) => !wantedSet.has(key)),
    misses: [...wantedSet].filter((key) => !foundSet.has(key)),
  };
}

export function addScores(scores: readonly Score[]): Score {
  return {
    hits: scores.reduce((sum, { hits }) => sum + hits, 0),
    falseAlarms: scores.flatMap(({ falseAlarms }) => falseAlarms),
    misses: scores.flatMap(({ misses }) => misses),
  };
}

/** 1 where nothing was said: nothing was wrong. */
export function precision({ hits, falseAlarms }: Score): number {
  return hits + falseAlarms.length === 0 ? 1 : hits / (hits + falseAlarms.length);
}

/** 1 where nothing was to be found. */
export function recall({ hits, misses }: Score): number {
  return hits + misses.length === 0 ? 1 : hits / (hits + misses.length);
}

export function f1(score: Score): number {
  const sum = precision(score) + recall(score);
  return sum === 0 ? 0 : (2 * precision(score) * recall(score)) / sum;
}
