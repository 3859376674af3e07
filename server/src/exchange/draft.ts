/** A framework apart from its text: what all forms of exchange are made from, and lead to. */
import { getNodeValue } from 'jsonc-parser';
import { labelOf } from '../framework/insert-property';
import type { FrameworkDocument } from '../framework/model';

export type JsonObject = { readonly [key: string]: unknown };

export interface DraftLevel {
  readonly key: string;
  readonly label: string | undefined;
  readonly statements: readonly string[];
}

export interface Draft {
  /** The file without `framework.levels`. */
  readonly metadata: JsonObject;
  /** In the order of the text. */
  readonly levels: readonly DraftLevel[];
}

/** What could not be understood of a file, or taken over from it, and where. */
export interface Problem {
  /** `row 4, column Notes`, `line 12`, `CFItems[3]` or a JSON pointer. */
  readonly where: string;
  readonly message: string;
}

export interface ReadDraft {
  readonly draft: Draft;
  readonly problems: readonly Problem[];
}

/** The file's value without `framework.levels`; empty where the document is no framework. */
export function metadataOf(document: FrameworkDocument): JsonObject {
  return draftOf(document)?.draft.metadata ?? {};
}

/** Undefined where the document is no framework. */
export function draftOf({ root, framework }: FrameworkDocument): ReadDraft | undefined {
  if (!root || !framework) {
    return undefined;
  }
  const problems: Problem[] = [];
  const levels = framework.levels.map(({ key, label, node, statementsNode, statements }): DraftLevel => {
    const pointer = `/framework/levels/${key}`;
    for (const { children: [keyNode, value] = [] } of node.children ?? []) {
      const name = String(keyNode?.value);
      const known = name === 'statements' ? value === statementsNode : name === 'label' && value?.type === 'string';
      if (!known) {
        problems.push({ where: `${pointer}/${name}`, message: `The key "${name}" of a level is left out.` });
      }
    }
    statementsNode?.children?.forEach((item, index) => {
      if (item.type !== 'string') {
        problems.push({ where: `${pointer}/statements/${index}`, message: 'An item that is no text is left out.' });
      }
    });
    return { key, label: label?.value, statements: statements.map(({ value }) => value) };
  });
  const { framework: inner, ...rest } = getNodeValue(root) as { framework: JsonObject };
  const { levels: _, ...own } = inner;
  return { draft: { metadata: { ...rest, framework: own }, levels }, problems };
}

/** The file of a draft. @param indent blanks of a step; 0: all on one line, as exporters write it */
export function textOf({ metadata, levels }: Draft, indent: number): string {
  const { framework, ...rest } = metadata;
  const placeholder = '\u0000levels';
  const own = isObject(framework) ? framework : {};
  const text = JSON.stringify(
    { schemaVersion: '1.0', ...rest, framework: { ...own, levels: placeholder } },
    undefined,
    indent,
  );
  // Level by level: an object would put keys such as "1337" in front.
  const [line, step] = indent > 0 ? ['\n', ' '.repeat(indent)] : ['', ''];
  const colon = indent > 0 ? ': ' : ':';
  const entries = levels.map(({ key, label, statements }) => {
    const value = { ...(label === undefined ? {} : { label }), statements };
    const body = JSON.stringify(value, undefined, indent).replaceAll('\n', `\n${step.repeat(3)}`);
    return `${line}${step.repeat(3)}${JSON.stringify(key)}${colon}${body}`;
  });
  const object = entries.length === 0 ? '{}' : `{${entries.join(',')}${line}${step.repeat(2)}}`;
  return text.replace(JSON.stringify(placeholder), () => object) + line;
}

/** A level key for what people call a level: "Advanced Beginner" as "advanced-beginner". */
export function keyOf(label: string): string {
  const key = label
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '');
  return key === '' ? 'level' : key;
}

/** Collects statements by level, in the order in which levels are first named. */
export function createLevels() {
  const levels = new Map<string, { key: string; label: string | undefined; statements: string[] }>();
  return {
    /** The level of a key. A label that is given later than the level is taken over. */
    level(key: string, label: string | undefined): { readonly statements: string[] } {
      const level = levels.get(key) ?? { key, label, statements: [] };
      level.label ??= label;
      levels.set(key, level);
      return level;
    },
    all: (): DraftLevel[] => [...levels.values()],
  };
}

/** A key where it is all that is known, else its label. */
export function nameOf({ key, label }: DraftLevel): string {
  return label?.trim() || labelOf(key);
}

/** What is not in `b` as it is in `a`: one sentence for each place. */
export function lossesBetween(a: Draft, b: Draft): Problem[] {
  const losses: Problem[] = [];
  compareValues('', a.metadata, b.metadata, losses);
  const others = new Map(b.levels.map((level) => [level.key, level]));
  for (const { key, label, statements } of a.levels) {
    const pointer = `/framework/levels/${key}`;
    const other = others.get(key);
    if (!other) {
      losses.push({ where: pointer, message: 'The level is left out.' });
      continue;
    }
    if (other.label !== label) {
      losses.push({
        where: `${pointer}/label`,
        message: `The label comes back as ${JSON.stringify(other.label) ?? 'none'}.`,
      });
    }
    losses.push(...lossesOfStatements(pointer, statements, other.statements));
  }
  const order = (draft: Draft) => draft.levels.map(({ key }) => key).join('\n');
  if (losses.length === 0 && order(a) !== order(b)) {
    losses.push({ where: '/framework/levels', message: 'The order of the levels is another one.' });
  }
  return losses;
}

function lossesOfStatements(pointer: string, before: readonly string[], after: readonly string[]): Problem[] {
  const losses: Problem[] = [];
  let at = 0;
  before.forEach((statement, index) => {
    const [now, next] = [after[at], before[index + 1]];
    if (now === statement) {
      at++;
      return;
    }
    // Where the next one is here already, this one has gone; else it is here in other words.
    const isGone = now === undefined || (now === next && after.length < before.length);
    at += isGone ? 0 : 1;
    losses.push({
      where: `${pointer}/statements/${index}`,
      message: isGone ? 'The statement is left out.' : `The statement comes back as ${JSON.stringify(now)}.`,
    });
  });
  if (at < after.length) {
    losses.push({ where: `${pointer}/statements`, message: 'The list comes back longer than it was.' });
  }
  return losses;
}

function compareValues(pointer: string, a: unknown, b: unknown, losses: Problem[]): void {
  if (isObject(a) && (isObject(b) || (b === undefined && Object.keys(a).length > 0))) {
    for (const [key, value] of Object.entries(a)) {
      compareValues(`${pointer}/${key}`, value, isObject(b) && Object.hasOwn(b, key) ? b[key] : undefined, losses);
    }
  } else if (
    JSON.stringify(a) !== JSON.stringify(b) &&
    !(isObject(a) && Object.keys(a).length === 0 && b === undefined)
  ) {
    losses.push({
      where: pointer,
      message: b === undefined ? 'This form has no place for it.' : `It comes back as ${JSON.stringify(b)}.`,
    });
  }
}

export function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
