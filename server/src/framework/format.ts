/** The format of the files, schema version 1.0: what its objects are called here, and the keys that each of them has. */
import { nearestName } from '../nearest-name';
import type { JsonNode } from './model';
import { property } from './parse';

export const formatKeys = {
  root: ['schemaVersion', 'exportedAt', 'occupation', 'framework', 'sources', 'attribution'],
  occupation: ['soc', 'title', 'group', 'sector', 'jobZone', 'jobZoneInferred'],
  framework: ['version', 'description', 'contextCovered', 'levels'],
  level: ['label', 'statements'],
  sources: ['onet', 'crosswalk', 'generator'],
} as const satisfies Readonly<Record<string, readonly string[]>>;

/** Whether an object has a key that is nearly this one, which it lacks: then a slip is to blame, not an omission. */
export function hasSlipOf(node: JsonNode | undefined, key: string, known: readonly string[]): boolean {
  return (node?.children ?? []).some((child) => {
    const other: unknown = child.children?.[0]?.value;
    return typeof other === 'string' && !known.includes(other) && nearestName(other, known) === key;
  });
}

/** A file of this format whose `framework.levels` is missing or of another type: the rest of it says what was meant. */
export function isNearlyFramework(root: JsonNode | undefined): boolean {
  const occupation = property(root, 'occupation');
  return (
    occupation?.type === 'object' &&
    (property(root, 'framework')?.type === 'object' ||
      (property(root, 'schemaVersion') !== undefined && property(occupation, 'title') !== undefined))
  );
}
