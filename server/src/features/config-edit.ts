import type { TextChange } from '../framework/edits';
import { changeItems } from '../framework/items';
import { parseJsonc } from '../framework/jsonc';
import type { JsonNode } from '../framework/model';

/** The configuration file that an action writes to. */
export interface ConfigTarget {
  readonly uri: string;
  /** Its name for people, from the workspace's folder: `.framework-lint.json`, `nursing/.framework-lint.json`. */
  readonly name: string;
  /** Undefined: there is no such file yet. */
  readonly text: string | undefined;
  /** Of the open document; null where it is not open. */
  readonly version: number | null;
}

/** Where something is put into a configuration file: the keys that lead to an object or a list. */
export type ConfigPlace =
  | { readonly list: readonly string[]; readonly entries: readonly unknown[] }
  | { readonly object: readonly string[]; readonly key: string; readonly value: unknown };

/**
 * Puts entries into a configuration file: comments, order and layout of what is there stay.
 *
 * @param text the file as it is; undefined or blank: there is none yet
 * @returns undefined where the file is broken, or has something of another type at the place
 */
export function configChanges(text: string | undefined, place: ConfigPlace): TextChange[] | undefined {
  if (text === undefined || text.trim() === '') {
    const span = { start: 0, end: text?.length ?? 0 };
    return [{ span, text: `${JSON.stringify(nested(keysOf(place), place), null, 2)}\n` }];
  }
  const root = parseJsonc(text);
  if (root?.type !== 'object') {
    return undefined;
  }
  let node = root;
  const keys = [...keysOf(place)];
  for (let key = keys.shift(); key !== undefined; key = keys.shift()) {
    const next = memberOf(node, key);
    if (!next) {
      return changesIn(text, node, { literals: [property(text, key, nested(keys, place), node)] });
    }
    node = next;
  }
  if ('list' in place) {
    return node.type === 'array'
      ? changesIn(text, node, { literals: place.entries.map((entry) => literal(text, entry, node)) })
      : undefined;
  }
  if (node.type !== 'object') {
    return undefined;
  }
  const present = memberOf(node, place.key);
  return present
    ? [
        {
          span: { start: present.offset, end: present.offset + present.length },
          text: literal(text, place.value, node),
        },
      ]
    : changesIn(text, node, { literals: [property(text, place.key, place.value, node)] });
}

function keysOf(place: ConfigPlace): readonly string[] {
  return 'list' in place ? place.list : place.object;
}

/** The value that the keys lead to, from the outermost in. */
function nested(keys: readonly string[], place: ConfigPlace): unknown {
  const inner: unknown = 'list' in place ? place.entries : { [place.key]: place.value };
  return keys.reduceRight((value, key) => ({ [key]: value }), inner);
}

function changesIn(text: string, container: JsonNode, { literals }: { literals: readonly string[] }): TextChange[] {
  const inside = text.slice(container.offset + 1, container.offset + container.length - 1);
  if (!container.children?.length && inside.trim() !== '') {
    // Nothing but comments: they stay where they are.
    const start = container.offset + 1 + inside.trimEnd().length;
    const gap = `${lineEndOf(text)}${stepOf(text).repeat(depthOf(container) + 1)}`;
    return [{ span: { start, end: start }, text: literals.map((literal) => gap + literal).join(',') }];
  }
  return changeItems(text, container, { insert: { index: container.children?.length ?? 0, literals } });
}

function property(text: string, key: string, value: unknown, object: JsonNode): string {
  return `${JSON.stringify(key)}: ${literal(text, value, object)}`;
}

/** A value as an item of a container: over several lines, indented one step further, where the file has lines. */
function literal(text: string, value: unknown, container: JsonNode): string {
  if (!/[\r\n]/.test(text.trim())) {
    return JSON.stringify(value);
  }
  const step = stepOf(text);
  const first = container.children?.[0];
  const own = first && /(?:^|\n)([ \t]*)$/.exec(text.slice(0, first.offset))?.[1];
  const indent = own ?? step.repeat(depthOf(container) + 1);
  return JSON.stringify(value, null, step)
    .split('\n')
    .join(`${lineEndOf(text)}${indent}`);
}

/** One step of indentation, as the first line that has one shows it. */
function stepOf(text: string): string {
  return /^[ \t]+(?=\S)/m.exec(text)?.[0] ?? '  ';
}

function lineEndOf(text: string): string {
  return text.includes('\r\n') ? '\r\n' : '\n';
}

function depthOf(node: JsonNode): number {
  let depth = 0;
  for (let it = node.parent; it; it = it.parent) {
    depth += it.type === 'property' ? 0 : 1;
  }
  return depth;
}

function memberOf(node: JsonNode, key: string): JsonNode | undefined {
  return node.type === 'object'
    ? node.children?.findLast((child) => child.children?.[0]?.value === key)?.children?.[1]
    : undefined;
}
