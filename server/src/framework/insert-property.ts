import type { TextChange } from './edits';
import type { FrameworkDocument, JsonNode } from './model';

/** A key with its value: anything that JSON can hold. */
export type Entry = readonly [key: string, value: unknown];

/**
 * Puts new keys into an object, one behind the other, laid out as the object's own keys are.
 *
 * @param index their place among the keys: 0 puts them first, the number of keys last
 */
export function insertProperties(
  document: FrameworkDocument,
  object: JsonNode,
  index: number,
  entries: readonly Entry[],
): TextChange {
  const source = document.text.getText();
  const keys = object.children ?? [];
  const at = keys[index];
  const model = keys[index - 1] ?? keys.at(-1);
  if (!model) {
    const start = object.offset + 1;
    return { span: { start, end: start }, text: entries.map((entry) => propertyText(entry, ': ')).join(', ') };
  }
  const gap = gapOf(source, keys);
  const layout = layoutOf(source, model, gap);
  const texts = entries.map((entry) => propertyText(entry, colonOf(source, model), layout));
  if (at) {
    return { span: { start: at.offset, end: at.offset }, text: texts.map((text) => `${text},${gap}`).join('') };
  }
  const end = model.offset + model.length;
  return { span: { start: end, end }, text: texts.map((text) => `,${gap}${text}`).join('') };
}

/** Puts a key behind all others. */
export function appendProperty(document: FrameworkDocument, object: JsonNode, key: string, value: unknown): TextChange {
  return insertProperties(document, object, object.children?.length ?? 0, [[key, value]]);
}

/** How a level key is written as a label: "level1" as "Level 1", "advanced-beginner" as "Advanced beginner". */
export function labelOf(key: string): string {
  const words = key
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .replace(/([a-zA-Z])(\d)/g, '$1 $2')
    .replace(/[_-]+/g, ' ')
    .trim()
    .toLowerCase();
  return words === '' ? 'Level' : words.charAt(0).toUpperCase() + words.slice(1);
}

interface Layout {
  /** Line end and indentation in front of the new key. */
  readonly lineStart: string;
  /** Blanks that one more depth has; empty: the value stays on one line. */
  readonly unit: string;
}

function propertyText([key, value]: Entry, colon: string, layout?: Layout): string {
  const name = `${JSON.stringify(key)}${colon}`;
  if (layout && layout.unit !== '') {
    return name + JSON.stringify(value, undefined, layout.unit).split('\n').join(layout.lineStart);
  }
  const plain = JSON.stringify(value);
  return name + (colon === ':' ? plain : spaced(value));
}

/** JSON on one line with a blank behind each colon and comma. */
function spaced(value: unknown): string {
  if (Array.isArray(value)) {
    return `[${value.map(spaced).join(', ')}]`;
  }
  if (typeof value === 'object' && value !== null) {
    const entries = Object.entries(value).map(([key, item]) => `${JSON.stringify(key)}: ${spaced(item)}`);
    return entries.length === 0 ? '{}' : `{ ${entries.join(', ')} }`;
  }
  return JSON.stringify(value);
}

function layoutOf(source: string, model: JsonNode, gap: string): Layout {
  const line = /\r?\n[ \t]*$/.exec(gap)?.[0];
  if (line === undefined) {
    return { lineStart: '', unit: '' };
  }
  const inner = /\r?\n([ \t]*)\S/.exec(source.slice(model.offset, model.offset + model.length))?.[1];
  const outer = line.replace(/^\r?\n/, '');
  const holder = indentBefore(source, model.parent?.offset ?? 0);
  const unit = inner?.startsWith(outer) ? inner.slice(outer.length) : '';
  // A model on one line tells by the depth of its own object how deep one depth is, but its neighbours stay on a line.
  const isLong = model.children?.[1]?.type === 'object' || model.children?.[1]?.type === 'array';
  return { lineStart: line, unit: isLong ? unit : outer.slice(holder.length) };
}

function indentBefore(source: string, offset: number): string {
  const line = source.slice(source.lastIndexOf('\n', offset - 1) + 1, offset);
  return /^[ \t]*/.exec(line)?.[0] ?? '';
}

/** The blanks that this object puts behind a comma; one key alone tells by its line, or by the blank at its colon. */
function gapOf(source: string, keys: readonly JsonNode[]): string {
  const [first, second] = keys;
  const gap = blanksBefore(source, (second ?? first)?.offset ?? 0);
  return second || gap.includes('\n') || !first ? gap : colonOf(source, first).slice(1);
}

function blanksBefore(source: string, offset: number): string {
  let start = offset;
  while (start > 0 && /\s/.test(source.charAt(start - 1))) {
    start--;
  }
  return source.slice(start, offset);
}

function colonOf(source: string, model: JsonNode): string {
  const [key, value] = model.children ?? [];
  const between = key && value ? source.slice(key.offset + key.length, value.offset) : ': ';
  return /^:[ \t]?$/.test(between) ? between : ': ';
}
