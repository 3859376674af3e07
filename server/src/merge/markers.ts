/** Conflicts as strings, so that a file with conflicts is still JSON and a framework. */
import { conflictMarkers, deletedText } from '../framework/conflict-marks';

/** A conflict of statements as statements; a side without it says so. */
export function markedStatements(
  base: string | undefined,
  ours: string | undefined,
  theirs: string | undefined,
): string[] {
  return [
    conflictMarkers.ours + (ours ?? deletedText),
    ...(base === undefined ? [] : [conflictMarkers.base + base]),
    conflictMarkers.theirs + (theirs ?? deletedText),
  ];
}

/** A conflict of values as one string. `undefined`: the side has no such key. */
export function markedValue(base: unknown, ours: unknown, theirs: unknown): string {
  const text = (value: unknown) =>
    value === undefined ? deletedText : typeof value === 'string' ? value : JSON.stringify(value);
  return `${conflictMarkers.ours}${text(ours)} ${conflictMarkers.base}${text(base)} ${conflictMarkers.theirs}${text(theirs)}`;
}
