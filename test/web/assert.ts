/** The part of Node's strict assertions that the suites in VS Code use, for its host in a browser, which has no Node. */

export class AssertionError extends Error {}

function fail(message: string | undefined, otherwise: string): never {
  throw new AssertionError(message ?? otherwise);
}

export function ok(value: unknown, message?: string): asserts value {
  if (!value) {
    fail(message, `${show(value)} is not true`);
  }
}

export function equal(actual: unknown, expected: unknown, message?: string): void {
  if (!Object.is(actual, expected)) {
    fail(message, `${show(actual)} is not ${show(expected)}`);
  }
}

export function notEqual(actual: unknown, unwanted: unknown, message?: string): void {
  if (Object.is(actual, unwanted)) {
    fail(message, `it is ${show(actual)}`);
  }
}

/** Plain data only. */
export function deepEqual(actual: unknown, expected: unknown, message?: string): void {
  if (!same(actual, expected)) {
    fail(message, `${show(actual)}\nis not\n${show(expected)}`);
  }
}

export function match(text: string, pattern: RegExp, message?: string): void {
  if (!pattern.test(text)) {
    fail(message, `${show(text)} does not match ${pattern}`);
  }
}

export default Object.assign((value: unknown, message?: string) => ok(value, message), {
  ok,
  equal,
  notEqual,
  deepEqual,
  match,
});

function same(a: unknown, b: unknown): boolean {
  if (Object.is(a, b)) {
    return true;
  }
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) {
    return false;
  }
  const keys = Object.keys(a);
  const inA = a as Record<string, unknown>;
  const inB = b as Record<string, unknown>;
  return (
    Array.isArray(a) === Array.isArray(b) &&
    keys.length === Object.keys(b).length &&
    keys.every((key) => key in inB && same(inA[key], inB[key]))
  );
}

function show(value: unknown): string {
  return JSON.stringify(value) ?? String(value);
}
