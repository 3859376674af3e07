import type { FrameworkDocument, JsonNode, JsonPath, Span } from '../framework/model';
import { type FoundNode, nodeAt } from '../framework/node-at';
import { stringSpan } from '../framework/parse';

/** A key or a value that is being written outside statements. */
export type StructureTarget =
  | {
      readonly kind: 'key';
      /** The object that the key is for; its path. */
      readonly object: JsonNode;
      readonly path: JsonPath;
      /** What a key replaces, from behind its opening quote where it has one. */
      readonly span: Span;
      /** What must stand before and behind a whole property. */
      readonly opening: string;
      readonly closing: string;
      /** A value stands behind the key already: only the key is to be written. */
      readonly hasValue: boolean;
      /** The key at the cursor, which is no rival of its own. */
      readonly current: string | undefined;
    }
  | {
      readonly kind: 'value';
      readonly path: JsonPath;
      /** What a value replaces. */
      readonly span: Span;
      /** The span lies inside the quotes of a string, `closing` closes it where it does not end. */
      readonly quoted: boolean;
      readonly closing: string;
    };

const scalars = new Set(['string', 'number', 'boolean', 'null']);

export function structureTarget(document: FrameworkDocument, cursor: number): StructureTarget | undefined {
  const source = document.text.getText();
  const { root } = document;
  const found = nodeAt(root, withinRoot(document, cursor));
  if (!root || !found || isOutside(source, root, cursor)) {
    return undefined;
  }
  const { node, path, isKey } = found.isKey ? found : aroundCursor(source, found, cursor);
  if (isKey) {
    const object = node.parent?.parent;
    return object && keyTarget(source, object, path.slice(0, -1), cursor, node);
  }
  if (scalars.has(node.type)) {
    return scalarTarget(source, node, path, cursor);
  }
  if (node.type !== 'object') {
    return undefined;
  }
  const start = cursor - (/[\p{L}\p{N}_$-]*$/u.exec(source.slice(Math.max(0, cursor - 60), cursor))?.[0].length ?? 0);
  const sign = source.slice(0, start).trimEnd().at(-1);
  if (sign === ':') {
    const property = node.children?.findLast((child) => child.offset < cursor);
    return property && valueTarget(source, property, path, { start, end: cursor });
  }
  return {
    kind: 'key',
    object: node,
    path,
    span: { start, end: cursor },
    opening: sign === '{' || sign === ',' ? '"' : ', "',
    closing: commaBehind(source, cursor),
    hasValue: false,
    current: undefined,
  };
}

/** Behind the colon of a property: the value that may stand there already gives way, but never a whole object or list. */
function valueTarget(source: string, property: JsonNode, path: JsonPath, word: Span): StructureTarget | undefined {
  const [key, value] = property.children ?? [];
  if (key?.type !== 'string' || (value && value.offset >= word.end && !scalars.has(value.type))) {
    return undefined;
  }
  const end = value && value.offset >= word.end ? value.offset + value.length : word.end;
  return {
    kind: 'value',
    path: [...path, String(key.value)],
    span: { start: word.start, end },
    quoted: false,
    closing: commaBehind(source, end),
  };
}

/** In a text that breaks off, the cursor stands behind all that could be read. */
function withinRoot(document: FrameworkDocument, cursor: number): number {
  const { root, text } = document;
  const end = root ? root.offset + root.length : 0;
  return root && cursor > end && text.getText().slice(end, cursor).trim() === '' ? end : cursor;
}

/** At the edge of a closed object or list, the cursor is in what holds it. */
function aroundCursor(source: string, found: FoundNode, cursor: number): FoundNode {
  let { node, path } = found;
  while (isOutside(source, node, cursor) && node.parent) {
    node = node.parent.type === 'property' && node.parent.parent ? node.parent.parent : node.parent;
    path = path.slice(0, -1);
  }
  return { node, path, isKey: false };
}

function isOutside(source: string, node: JsonNode, cursor: number): boolean {
  const end = node.offset + node.length;
  const closing = closings[node.type];
  return (
    closing !== undefined &&
    (cursor <= node.offset || (cursor >= end && source[end - 1] === closing && node.length > 1))
  );
}

const closings: Partial<Record<JsonNode['type'], string>> = { object: '}', array: ']', string: '"' };

function keyTarget(
  source: string,
  object: JsonNode,
  path: JsonPath,
  cursor: number,
  node: JsonNode,
): StructureTarget | undefined {
  const inside = stringSpan(source, node);
  if (cursor < inside.start) {
    return undefined;
  }
  const closed = source[inside.end] === '"' && /^\s*[:,}\]]|^\s*$/.test(source.slice(inside.end + 1, inside.end + 200));
  const hasValue = closed && /^"\s*:/.test(source.slice(inside.end, inside.end + 200));
  const end = closed ? (hasValue ? inside.end : inside.end + 1) : cursor;
  return {
    kind: 'key',
    object,
    path,
    span: { start: inside.start, end },
    opening: '',
    closing: hasValue ? '' : commaBehind(source, end),
    hasValue,
    current: String(node.value),
  };
}

function scalarTarget(source: string, node: JsonNode, path: JsonPath, cursor: number): StructureTarget | undefined {
  if (node.type !== 'string') {
    return {
      kind: 'value',
      path,
      span: { start: node.offset, end: node.offset + node.length },
      quoted: false,
      closing: '',
    };
  }
  const inside = stringSpan(source, node);
  if (cursor < inside.start || cursor > inside.end) {
    return undefined;
  }
  const closed = source[inside.end] === '"' && /^\s*[,}\]]|^\s*$/.test(source.slice(inside.end + 1, inside.end + 200));
  return {
    kind: 'value',
    path,
    span: { start: inside.start, end: closed ? inside.end : cursor },
    quoted: true,
    closing: closed ? '' : `"${commaBehind(source, cursor)}`,
  };
}

/** What follows another key needs a comma before it. */
function commaBehind(source: string, offset: number): string {
  const pattern = /\S/g;
  pattern.lastIndex = offset;
  const next = pattern.exec(source)?.[0];
  return next === undefined || ',}]'.includes(next) ? '' : ',';
}
