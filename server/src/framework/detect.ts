import { formatKeys } from './format';
import type { JsonNode } from './model';

/**
 * Whether a text is worth parsing: a framework has these keys. Costs a search or two, so that the many other JSON files
 * of a workspace cost nothing. A text that passes may still be none; `parseDocument` tells.
 */
export function mayBeFramework(source: string): boolean {
  return (
    source.includes('"framework"') ||
    source.includes('"levels"') ||
    (source.includes('"schemaVersion"') && source.includes('"occupation"'))
  );
}

/** A file that is becoming a framework: two or more keys of the format, and none of another. */
export function isBecomingFramework(root: JsonNode | undefined): boolean {
  const known: readonly string[] = formatKeys.root;
  const keys = root?.type === 'object' ? (root.children ?? []).map((child) => String(child.children?.[0]?.value)) : [];
  const ours = keys.filter((key) => known.includes(key));
  // The key at the cursor may be half written.
  return ours.length >= 2 && keys.length - ours.length <= 1;
}
