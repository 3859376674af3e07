/** Conflicts as strings, so that a file with conflicts is still JSON and a framework. */

/** What stands in front of each side, in the manner of git. */
export const conflictMarkers = { ours: '<<<<<<< OURS: ', base: '||||||| BASE: ', theirs: '>>>>>>> THEIRS: ' } as const;

const deleted = '(deleted)';

/** A conflict of statements as statements; a side without it says so. */
export function markedStatements(
  base: string | undefined,
  ours: string | undefined,
  theirs: string | undefined,
): string[] {
  return [
    conflictMarkers.ours + (ours ?? deleted),
    ...(base === undefined ? [] : [conflictMarkers.base + base]),
    conflictMarkers.theirs + (theirs ?? deleted),
  ];
}

/** A conflict of values as one string. `undefined`: the side has no such key. */
export function markedValue(base: unknown, ours: unknown, theirs: unknown): string {
  const text = (value: unknown) =>
    value === undefined ? deleted : typeof value === 'string' ? value : JSON.stringify(value);
  return `${conflictMarkers.ours}${text(ours)} ${conflictMarkers.base}${text(base)} ${conflictMarkers.theirs}${text(theirs)}`;
}
