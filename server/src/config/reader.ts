import type { Node } from 'jsonc-parser';
import { nearestName } from '../nearest-name';
import type { Place, Reference } from './file';

/** A problem before its line is known. Offsets in UTF-16 code units. */
export interface Note {
  readonly message: string;
  readonly start: number;
  readonly end: number;
}

/** What the JSON Schema of an option may ask beyond the kind of its default. */
export interface Bounds {
  readonly type?: string;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly enum?: readonly string[];
}

type Handlers = Readonly<Record<string, (node: Node) => void>>;

/** Takes typed values out of a JSON tree and notes, at its place, what is of another type. */
export class ConfigReader {
  constructor(
    private readonly notes: Note[],
    private readonly place: (start: number, end: number) => Place,
  ) {}

  /** Calls a handler for each key; a key without one is a problem. */
  object(node: Node, handlers: Handlers): void {
    this.record(node, (value, key, keyNode) => {
      const handle = Object.hasOwn(handlers, key) ? handlers[key] : undefined;
      if (handle) {
        handle(value);
      } else {
        this.unknown(keyNode, key, 'key', Object.keys(handlers));
      }
    });
  }

  record<T>(node: Node, read: (value: Node, key: string, keyNode: Node) => T): Record<string, T> {
    const result: Record<string, T> = Object.create(null);
    if (node.type !== 'object') {
      this.expected(node, 'an object');
      return result;
    }
    for (const property of node.children ?? []) {
      const [keyNode, value] = property.children ?? [];
      if (keyNode && value) {
        result[keyNode.value as string] = read(value, keyNode.value as string, keyNode);
      }
    }
    return result;
  }

  list<T>(node: Node, read: (item: Node) => T | undefined): T[] {
    if (node.type !== 'array') {
      this.expected(node, 'a list');
      return [];
    }
    return (node.children ?? []).map(read).filter((item) => item !== undefined);
  }

  string(node: Node): string | undefined {
    return node.type === 'string' ? (node.value as string) : this.expected(node, 'a string');
  }

  placeOf(node: Node): Place {
    return this.place(node.offset, node.offset + node.length);
  }

  /** A string with its place. */
  reference(node: Node): Reference | undefined {
    const value = this.string(node);
    return value === undefined ? undefined : { value, place: this.placeOf(node) };
  }

  /** Notes that an object lacks a key. */
  require(node: Node, key: string, what: string): void {
    if (node.type === 'object' && !node.children?.some((property) => property.children?.[0]?.value === key)) {
      this.problem(node, `The key "${key}" is missing here. ${what}`);
    }
  }

  boolean(node: Node): boolean | undefined {
    return node.type === 'boolean' ? (node.value as boolean) : this.expected(node, 'true or false');
  }

  integer(node: Node, least: number, most: number): number | undefined {
    const value: unknown = node.value;
    return typeof value === 'number' && Number.isInteger(value) && value >= least && value <= most
      ? value
      : this.expected(node, `a whole number from ${least} to ${most}`);
  }

  oneOf<T extends string>(node: Node, values: readonly T[]): T | undefined {
    return values.find((value) => value === node.value) ?? this.expected(node, `one of ${quoted(values)}`);
  }

  /** A value of the same kind as the default (number, boolean, string, or list of strings) within the bounds of its schema. */
  like(node: Node, example: unknown, schema: Bounds = {}): unknown {
    switch (typeof example) {
      case 'number':
        return this.number(node, schema);
      case 'boolean':
        return this.boolean(node);
      case 'string':
        return schema.enum ? this.oneOf(node, schema.enum) : this.string(node);
      default:
        return this.list(node, (item) => this.string(item));
    }
  }

  private number(node: Node, { type, minimum, maximum }: Bounds): number | undefined {
    const value: unknown = node.value;
    const whole = type === 'integer';
    if (
      typeof value === 'number' &&
      (!whole || Number.isInteger(value)) &&
      value >= (minimum ?? value) &&
      value <= (maximum ?? value)
    ) {
      return value;
    }
    const from = minimum === undefined ? '' : ` from ${minimum}`;
    const to = maximum === undefined ? '' : ` to ${maximum}`;
    return this.expected(node, `a ${whole ? 'whole ' : ''}number${from}${to || (from && ' on')}`);
  }

  unknown(node: Node, name: string, what: string, known: readonly string[]): void {
    const nearest = nearestName(name, known);
    const list =
      known.length > 12
        ? 'Look at the list in the documentation.'
        : known.length > 0
          ? `Known here: ${quoted(known)}.`
          : 'There are none here.';
    this.problem(node, `There is no ${what} "${name}". ${nearest === undefined ? list : `Do you mean "${nearest}"?`}`);
  }

  private expected(node: Node, what: string): undefined {
    this.problem(node, `This should be ${what}.`);
    return undefined;
  }

  problem(node: Node, message: string): void {
    this.notes.push({ message, start: node.offset, end: node.offset + node.length });
  }
}

function quoted(values: readonly string[]): string {
  return values.map((value) => `"${value}"`).join(', ');
}
