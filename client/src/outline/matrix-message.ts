/** What the page of the matrix tells the extension. */
export type MatrixChoice =
  | { readonly kind: 'ready' }
  | { readonly kind: 'reveal'; readonly statement: string }
  | { readonly kind: 'write'; readonly thread: string; readonly level: string };

/** Undefined for anything else: what comes from a page is not trusted. */
export function readChoice(message: unknown): MatrixChoice | undefined {
  if (typeof message !== 'object' || message === null) {
    return undefined;
  }
  const { kind, statement, thread, level } = message as Record<string, unknown>;
  if (kind === 'ready') {
    return { kind };
  }
  if (kind === 'reveal' && typeof statement === 'string') {
    return { kind, statement };
  }
  return kind === 'write' && typeof thread === 'string' && typeof level === 'string'
    ? { kind, thread, level }
    : undefined;
}
