/** What the rules on metadata share: where a value stands, what kind it is, and putting another in its place. */
import type { FrameworkDocument, JsonNode, JsonPath, Span } from '../framework/model';
import { nodeSpan, propertyNode, stringSpan } from '../framework/parse';
import type { Fix, Report } from './rule';

/** A key of an object with its value. */
export interface Field {
  readonly keySpan: Span;
  readonly node: JsonNode;
  readonly path: JsonPath;
}

/** The value at a path of keys; undefined where a key is absent or still without a value. */
export function fieldAt(document: FrameworkDocument, ...path: readonly string[]): Field | undefined {
  let field: Field | undefined;
  for (const [depth, key] of path.entries()) {
    field = fieldIn(document, depth === 0 ? document.root : field?.node, path.slice(0, depth), key);
  }
  return field;
}

/** The value of one key of an object that stands at `path`. */
export function fieldIn(
  document: FrameworkDocument,
  object: JsonNode | undefined,
  path: JsonPath,
  key: string,
): Field | undefined {
  const [keyNode, node] = propertyNode(object, key)?.children ?? [];
  return keyNode && node && { node, keySpan: stringSpan(document.text.getText(), keyNode), path: [...path, key] };
}

/** The text of a field; undefined where it is absent or no string. */
export function textOf(field: Field | undefined): string | undefined {
  return field?.node.type === 'string' ? (field.node.value as string) : undefined;
}

/** Whether a field says nothing: absent, null or blank. */
export function isBlank(field: Field | undefined): boolean {
  return field === undefined || field.node.type === 'null' || textOf(field)?.trim() === '';
}

/** Where to mark a value: a string inside its quotes, an object or a list by its key, all else as it stands. */
export function placeOf(document: FrameworkDocument, field: Field): { span: Span; path: JsonPath } {
  const { node, path, keySpan } = field;
  switch (node.type) {
    case 'string':
      return { span: stringSpan(document.text.getText(), node), path };
    case 'object':
    case 'array':
      return { span: keySpan, path };
    default:
      return { span: nodeSpan(node), path };
  }
}

/** "a number", "a list": what a value is, for a sentence that says what it should be. */
export function kindOf(node: JsonNode): string {
  switch (node.type) {
    case 'array':
      return 'a list';
    case 'object':
      return 'an object';
    case 'string':
      return 'text';
    case 'number':
      return 'a number';
    case 'boolean':
      return node.value ? 'true' : 'false';
    default:
      return node.type;
  }
}

/** A text of the file in a sentence: in quotes, and cut where it is long. */
export function quote(text: string): string {
  return `"${cut(text, 80)}"`;
}

/** A whole statement in a sentence: the twin of another is of use only where it can be read. */
export function quoteStatement(value: string): string {
  return `"${cut(value, 400)}"`;
}

function cut(text: string, most: number): string {
  return text.length > most ? `${text.slice(0, most - 1).replace(/[\ud800-\udbff]$/, '')}…` : text;
}

/** Whether the JSON itself is whole: in a text that breaks off, nothing can be called missing. */
export function isWhole(document: FrameworkDocument): boolean {
  return document.syntaxProblems.every((problem) => problem.kind === 'duplicate-key');
}

/** A value that could stand in the place of another. */
export interface Choice {
  readonly title: string;
  readonly field: Field;
  readonly value: unknown;
  /** Default: false. */
  readonly safe?: boolean;
}

/** A report that knows what could stand in the place of what it marks. */
export interface Replaceable extends Report {
  readonly choices: readonly Choice[];
}

export function choose({ choices }: Pick<Replaceable, 'choices'>): Fix[] {
  return choices.map(({ title, field, value, safe }) => ({
    title,
    edits: [{ span: nodeSpan(field.node), text: JSON.stringify(value) }],
    safe: safe === true,
  }));
}
