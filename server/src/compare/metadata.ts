/** What differs in all that is no statement: keys of the file, the occupation, the framework and its levels. */
import { getNodeValue } from 'jsonc-parser';
import type { FrameworkDocument, JsonNode, JsonPath } from '../framework/model';
import { pointerOf } from '../rules/fingerprint';
import type { MetadataChange } from './types';

/** The order of keys is no difference. */
export function metadataChanges(
  before: FrameworkDocument,
  after: FrameworkDocument,
  levelOf: (key: string) => string,
): MetadataChange[] {
  const old = leavesOf(before, levelOf);
  const fresh = leavesOf(after, (key) => key);
  const changes: MetadataChange[] = [];
  for (const [pointer, value] of old) {
    if (!fresh.has(pointer)) {
      changes.push({ pointer, before: value });
    } else if (JSON.stringify(value) !== JSON.stringify(fresh.get(pointer))) {
      changes.push({ pointer, before: value, after: fresh.get(pointer) });
    }
  }
  for (const [pointer, value] of fresh) {
    if (!old.has(pointer)) {
      changes.push({ pointer, after: value });
    }
  }
  return changes;
}

type Leaves = Map<string, unknown>;

function leavesOf({ root, framework }: FrameworkDocument, levelOf: (key: string) => string): Leaves {
  const leaves: Leaves = new Map();
  const levels = new Map(framework?.levels.map((level) => [level.node, level]));
  const visit = (node: JsonNode, path: JsonPath): void => {
    const level = levels.get(node);
    for (const [key, value] of propertiesOf(node)) {
      if (value === framework?.levelsNode) {
        for (const [levelKey, levelNode] of propertiesOf(value)) {
          leafOrVisit(levelNode, [...path, key, levelOf(levelKey)]);
        }
      } else if (level && value === level.statementsNode) {
        const strange = (value.children ?? []).filter((it) => it.type !== 'string').map((it) => getNodeValue(it));
        if (strange.length > 0) {
          leaves.set(pointerOf([...path, key]), strange);
        }
      } else if (!level || key !== 'label') {
        leafOrVisit(value, [...path, key]);
      }
    }
  };
  const leafOrVisit = (node: JsonNode, path: JsonPath): void => {
    if (node.type === 'object' && (node.children?.length ?? 0) > 0) {
      visit(node, path);
    } else if (!levels.has(node)) {
      leaves.set(pointerOf(path), getNodeValue(node));
    }
  };
  if (root) {
    leafOrVisit(root, []);
  }
  return leaves;
}

/** Of keys that stand twice the last one counts, as in `JSON.parse`. */
function propertiesOf(node: JsonNode): Map<string, JsonNode> {
  const properties = new Map<string, JsonNode>();
  for (const { children: [key, value] = [] } of node.type === 'object' ? (node.children ?? []) : []) {
    if (key && value) {
      properties.set(String(key.value), value);
    }
  }
  return properties;
}
