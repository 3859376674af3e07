import { formatKeys } from '../framework/format';
import { knownLadderOf } from '../framework/ladder';
import type { FrameworkDocument, JsonNode, JsonPath } from '../framework/model';
import { propertyNode, stringSpan } from '../framework/parse';
import { levelPath } from '../framework/paths';
import { nearestName } from '../nearest-name';
import { fieldAt, quote } from './fields';
import { defineRule, type Report } from './rule';

interface UnknownKey extends Report {
  readonly nearest?: string;
}

export const unknownKey = defineRule<UnknownKey, { allow: readonly string[] }>({
  meta: {
    id: 'unknown-key',
    description: 'A key is not one of the format, so that readers pass over its value.',
    severity: 'warning',
    fix: 'suggestion',
    options: {
      allow: {
        default: [],
        description: 'Keys of your own tools, which are not reported wherever they stand.',
        schema: { type: 'array', items: { type: 'string' } },
      },
    },
  },
  *check({ document, framework, options }) {
    const seen = new Map<string, number>();
    for (const { node, path, known, open } of objects(document)) {
      for (const { key, keyNode } of keysOf(node)) {
        if (known.includes(key) || options.allow.includes(key) || /^[$_@]|^x-/.test(key)) {
          continue;
        }
        const place = { span: stringSpan(document.text.getText(), keyNode), path: [...path, key] };
        const nearest = nearestName(key, known);
        if (nearest !== undefined && !propertyNode(node, nearest)) {
          yield {
            ...place,
            nearest,
            message: `${quote(key)} is no key of the format, but "${nearest}" is. Rename it, or readers will pass over its value.`,
          };
        } else if (!open && !seen.has(`${known.join()} ${key}`)) {
          // A key that a tool puts into each level is one thing to say, not one for each level.
          seen.set(`${known.join()} ${key}`, 1);
          yield {
            ...place,
            severity: 'hint',
            message: `${quote(key)} is no key of the format, so that other readers pass over its value. Remove it, or name it in the option "allow" where a tool of yours reads it.`,
          };
        }
      }
    }
    yield* misspeltLevels(
      document,
      framework.levels.map((level) => level.key),
    );
  },
  fix({ nearest, span }) {
    return nearest === undefined
      ? []
      : [{ title: `Rename it to "${nearest}"`, edits: [{ span, text: nearest }], safe: false }];
  },
});

interface KnownObject {
  readonly node: JsonNode;
  readonly path: JsonPath;
  readonly known: readonly string[];
  /** Other keys are expected here. */
  readonly open: boolean;
}

function* objects(document: FrameworkDocument): Iterable<KnownObject> {
  if (document.root) {
    yield { node: document.root, path: [], known: formatKeys.root, open: false };
  }
  for (const key of ['occupation', 'framework', 'sources'] as const) {
    const field = fieldAt(document, key);
    if (field) {
      // What a framework was made from is named by the names of the sources.
      yield { node: field.node, path: field.path, known: formatKeys[key], open: key === 'sources' };
    }
  }
  for (const level of document.framework?.levels ?? []) {
    yield { node: level.node, path: levelPath(level), known: formatKeys.level, open: false };
  }
}

function* keysOf(node: JsonNode): Iterable<{ key: string; keyNode: JsonNode }> {
  for (const child of node.type === 'object' ? (node.children ?? []) : []) {
    const keyNode = child.children?.[0];
    if (keyNode) {
      yield { key: keyNode.value as string, keyNode };
    }
  }
}

const longestLadder = 12;

/** The key of a level is free, but where all others are of one known ladder, a near miss of its next key is a slip. */
function* misspeltLevels(document: FrameworkDocument, keys: readonly string[]): Iterable<UnknownKey> {
  if (keys.length < 3 || keys.length > longestLadder || knownLadderOf(keys)) {
    return;
  }
  for (const key of keys) {
    const others = keys.filter((it) => it !== key);
    const ladder = knownLadderOf(others);
    const nearest = ladder && nearestName(key, ladder);
    const level = document.framework?.levels.find((it) => it.key === key);
    if (level && nearest !== undefined && !others.includes(nearest)) {
      yield {
        span: level.keySpan,
        path: levelPath(level),
        nearest,
        message: `The level ${quote(key)} is nearly "${nearest}", which the other levels are of one ladder with. Rename it, so that its place on the ladder is known.`,
      };
    }
  }
}
