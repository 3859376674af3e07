/** Brings the text of one side to the merged content, with edits that keep its layout. */
import { getNodeValue } from 'jsonc-parser';
import { documentAfter } from '../framework/after';
import { encode, type TextChange } from '../framework/edits';
import { insertProperties } from '../framework/insert-property';
import { changeItems } from '../framework/items';
import { gapBetween, insideEmpty } from '../framework/layout';
import type { FrameworkDocument, JsonNode } from '../framework/model';
import { isObject, own, same } from './values';

/** Gives a level another key; its place and all else stay. */
export function renameLevel(document: FrameworkDocument, from: string, to: string): FrameworkDocument {
  const level = document.framework?.levels.find(({ key }) => key === from);
  return level ? documentAfter(document, [{ span: level.keySpan, text: encode(to) }]) : document;
}

/** The items of a level become those given, as JSON; what stays keeps its bytes. */
export function setStatements(
  document: FrameworkDocument,
  key: string,
  literals: readonly string[],
): FrameworkDocument {
  const array = document.framework?.levels.find((level) => level.key === key)?.statementsNode;
  if (!array) {
    return document;
  }
  const source = document.text.getText();
  const items = array.children ?? [];
  const old = items.map(({ offset, length }) => source.slice(offset, offset + length));
  if (same(old, literals)) {
    return document;
  }
  const models = document.framework?.levels.flatMap(({ statementsNode }) => statementsNode ?? []) ?? [];
  const others = models.filter((it) => it !== array);
  const { opening, closing } = insideEmpty(source, array, others);
  const text = literals.length === 0 ? '' : opening + literals.join(`,${gapBetween(source, array, others)}`) + closing;
  return documentAfter(document, [{ span: { start: array.offset + 1, end: array.offset + array.length - 1 }, text }]);
}

/** Brings an object of the text to a value; what stands at a path that is `untouched` is left as it is. */
export function setValue(
  document: FrameworkDocument,
  path: readonly string[],
  value: unknown,
  untouched: (path: readonly string[]) => boolean,
): FrameworkDocument {
  let result = document;
  // One edit at a time, on the text as it is then: edits of one object may touch each other.
  for (;;) {
    const node = nodeAt(result.root, path);
    const change = node && nextChange(result, node, path, value, untouched);
    if (!change) {
      return result;
    }
    result = documentAfter(result, change);
  }
}

function nextChange(
  document: FrameworkDocument,
  node: JsonNode,
  path: readonly string[],
  value: unknown,
  untouched: (path: readonly string[]) => boolean,
): TextChange[] | undefined {
  if (untouched(path)) {
    return undefined;
  }
  if (node.type !== 'object' || !isObject(value)) {
    const span = { start: node.offset, end: node.offset + node.length };
    return same(getNodeValue(node), value) ? undefined : [{ span, text: JSON.stringify(value) }];
  }
  const source = document.text.getText();
  const present = new Set<string>();
  for (const [index, property] of (node.children ?? []).entries()) {
    const [keyNode, valueNode] = property.children ?? [];
    const key = String(keyNode?.value);
    const inner = [...path, key];
    present.add(key);
    if (!untouched(inner) && !Object.hasOwn(value, key)) {
      return changeItems(source, node, { remove: new Set([index]) });
    }
    const change = valueNode && nextChange(document, valueNode, inner, own(value, key), untouched);
    if (change) {
      return change;
    }
  }
  const missing = Object.keys(value).filter((key) => !present.has(key));
  return missing.length > 0
    ? [
        insertProperties(
          document,
          node,
          node.children?.length ?? 0,
          missing.map((key) => [key, own(value, key)]),
        ),
      ]
    : undefined;
}

function nodeAt(root: JsonNode | undefined, path: readonly string[]): JsonNode | undefined {
  let node = root;
  for (const segment of path) {
    node = node?.children?.find((it) => it.children?.[0]?.value === segment)?.children?.[1];
  }
  return node;
}
