/**
 * Whether a text is worth parsing: a framework has these keys. Costs one search, so that the many other JSON files of a
 * workspace cost nothing. A text that passes may still be none; `parseDocument` tells.
 */
export function mayBeFramework(source: string): boolean {
  return source.includes('"framework"') || source.includes('"levels"');
}
