/**
 * Changes of a framework as minimal text edits that keep its layout: one line stays one line, indented text keeps
 * its indentation and line ends. Every edit is a single replacement, so that it cannot disagree with another.
 */
import type { FrameworkDocument, JsonNode, Level, Span, Statement } from './model';

export interface TextChange {
  readonly span: Span;
  readonly text: string;
}

/** Removes a statement, with the comma that its going leaves over. */
export function removeItem(document: FrameworkDocument, statement: Statement): TextChange {
  const items = statement.level.statementsNode?.children ?? [];
  const item = items[statement.index];
  const next = items[statement.index + 1];
  const previous = items[statement.index - 1];
  if (!item) {
    return { span: statement.span, text: '' };
  }
  if (next) {
    return { span: { start: item.offset, end: next.offset }, text: '' };
  }
  if (previous) {
    return { span: { start: endOf(previous), end: endOf(item) }, text: '' };
  }
  return { span: insideOf(document, statement.level, item), text: '' };
}

/** Replaces the text of a statement; `value` is decoded, the change holds it as JSON. */
export function replaceStatement(statement: Statement, value: string): TextChange {
  return { span: statement.span, text: encode(value) };
}

/**
 * Puts a new statement into a level.
 *
 * @param index its place in the array: 0 puts it first, the array's length last
 * @returns undefined where the level has no `statements` array
 */
export function insertStatement(
  document: FrameworkDocument,
  level: Level,
  index: number,
  value: string,
): TextChange | undefined {
  const array = level.statementsNode;
  if (!array) {
    return undefined;
  }
  const source = document.text.getText();
  const items = array.children ?? [];
  const literal = `"${encode(value)}"`;
  const at = items[index];
  if (at) {
    return { span: { start: at.offset, end: at.offset }, text: `${literal},${gapBefore(source, items, array)}` };
  }
  const last = items.at(-1);
  if (last) {
    const end = endOf(last);
    return { span: { start: end, end }, text: `,${gapBefore(source, items, array)}${literal}` };
  }
  const start = array.offset + 1;
  return { span: { start, end: start }, text: literal };
}

/** A string as it stands inside quotes in JSON. */
export function encode(value: string): string {
  return JSON.stringify(value).slice(1, -1);
}

/** The blanks that this file puts between two statements: a blank, a line end with indentation, or nothing. */
function gapBefore(source: string, items: readonly JsonNode[], array: JsonNode): string {
  const [first, second] = items;
  if (first && second) {
    return /\s*$/.exec(source.slice(endOf(first), second.offset))?.[0] ?? '';
  }
  return first ? (/\s*$/.exec(source.slice(array.offset + 1, first.offset))?.[0] ?? '') : '';
}

function insideOf(document: FrameworkDocument, level: Level, item: JsonNode): Span {
  const array = level.statementsNode ?? item;
  const closed = document.text.getText()[endOf(array) - 1] === ']';
  return { start: array.offset + 1, end: closed ? endOf(array) - 1 : endOf(item) };
}

function endOf(node: JsonNode): number {
  return node.offset + node.length;
}
