/** Three versions of a JSON value as one: what one side left alone, the other may change. */
import { markedValue } from './markers';

export type JsonObject = { readonly [key: string]: unknown };

export interface MergedValue {
  /** Undefined: the key goes. */
  readonly value: unknown;
  /** Paths at which both sides changed a value, each in its own way; a marked string stands there. */
  readonly conflicts: readonly (readonly string[])[];
}

/** Objects are merged key by key, all else as a whole. Keys keep the order of `ours`; those of `theirs` follow. */
export function mergeValues(base: unknown, ours: unknown, theirs: unknown, path: readonly string[] = []): MergedValue {
  if (same(ours, theirs) || same(base, theirs)) {
    return { value: ours, conflicts: [] };
  }
  if (same(base, ours)) {
    return { value: theirs, conflicts: [] };
  }
  if (isObject(ours) && isObject(theirs)) {
    const old = isObject(base) ? base : {};
    const merged: Record<string, unknown> = {};
    const conflicts: (readonly string[])[] = [];
    for (const key of new Set([...Object.keys(ours), ...Object.keys(theirs)])) {
      const result = mergeValues(own(old, key), own(ours, key), own(theirs, key), [...path, key]);
      conflicts.push(...result.conflicts);
      if (result.value !== undefined) {
        Object.defineProperty(merged, key, { value: result.value, enumerable: true });
      }
    }
    return { value: merged, conflicts };
  }
  const later = laterOf(path, ours, theirs);
  return later === undefined
    ? { value: markedValue(base, ours, theirs), conflicts: [path] }
    : { value: later, conflicts: [] };
}

/** Two exports have two times; the merged file is at least as new as the newer one. */
function laterOf(path: readonly string[], ours: unknown, theirs: unknown): string | undefined {
  if (path.length !== 1 || path[0] !== 'exportedAt' || typeof ours !== 'string' || typeof theirs !== 'string') {
    return undefined;
  }
  const [left, right] = [Date.parse(ours), Date.parse(theirs)];
  return Number.isNaN(left) || Number.isNaN(right) ? undefined : left >= right ? ours : theirs;
}

/** Keys such as `__proto__` are keys like others. */
export function own(object: JsonObject, key: string): unknown {
  return Object.hasOwn(object, key) ? object[key] : undefined;
}

export function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The order of keys is no difference. */
export function same(left: unknown, right: unknown): boolean {
  if (isObject(left) && isObject(right)) {
    const keys = Object.keys(left);
    return (
      keys.length === Object.keys(right).length &&
      keys.every((key) => Object.hasOwn(right, key) && same(left[key], right[key]))
    );
  }
  if (Array.isArray(left) && Array.isArray(right)) {
    return left.length === right.length && left.every((item, index) => same(item, right[index]));
  }
  return left === right;
}
