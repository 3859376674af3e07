import { countLeading } from '../in-order';
import type { JsonNode, JsonPath } from './model';

export interface FoundNode {
  /** The innermost node, never a property: its key or its value. */
  readonly node: JsonNode;
  /** Of the value that the node is, or that it is the key of. */
  readonly path: JsonPath;
  readonly isKey: boolean;
}

/** The innermost node at an offset, its edges included; undefined outside the root. */
export function nodeAt(root: JsonNode | undefined, offset: number): FoundNode | undefined {
  if (!root || !holds(root, offset)) {
    return undefined;
  }
  const path: JsonPath = [];
  let node = root;
  for (;;) {
    const index = childAt(node.children ?? [], offset);
    const child = node.children?.[index];
    if (!child) {
      return { node, path, isKey: false };
    }
    if (child.type !== 'property') {
      path.push(index);
      node = child;
      continue;
    }
    const [key, value] = child.children ?? [];
    if (value && holds(value, offset)) {
      path.push(key?.value as string);
      node = value;
      continue;
    }
    if (key && holds(key, offset)) {
      return { node: key, path: [...path, key.value as string], isKey: true };
    }
    return { node, path, isKey: false };
  }
}

/** The last child that starts at or before an offset and reaches it; children stand in the order of the text. */
function childAt(children: readonly JsonNode[], offset: number): number {
  const last = countLeading(children, (child) => child.offset <= offset) - 1;
  const child = children[last];
  return child && holds(child, offset) ? last : -1;
}

function holds(node: JsonNode, offset: number): boolean {
  return offset >= node.offset && offset <= node.offset + node.length;
}
