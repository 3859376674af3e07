/** Three versions of a framework as one: the common ancestor, and what two authors made of it. */
import { getNodeValue } from 'jsonc-parser';
import type { Config } from '../config/config';
import type { FrameworkDocument } from '../framework/model';
import { analysisOf } from '../rules/check';
import { pointerOf } from '../rules/fingerprint';
import { ordered, type Placed } from './order';
import { type Resolved, resolve } from './resolve';
import { type Strands, strandsOf, type Version } from './strands';
import type { MergeConflict, MergeResult } from './types';
import { isObject, type JsonObject, mergeValues, own } from './values';
import { renameLevel, setStatements, setValue } from './write';

/**
 * Merges statement by statement, matched by what they say; the rest key by key. The result has the layout of `ours`.
 *
 * @returns undefined where one of the three is no framework, or no valid JSON with each key once
 */
export function mergeFrameworks(
  base: FrameworkDocument,
  ours: FrameworkDocument,
  theirs: FrameworkDocument,
  config: Config,
): MergeResult | undefined {
  const [old, left, right] = [base, ours, theirs].map((document) => versionOf(document, config));
  return old && left && right ? merge(old, left, right) : undefined;
}

function versionOf(document: FrameworkDocument, config: Config): Version | undefined {
  const analysis = document.syntaxProblems.length === 0 ? analysisOf(document, config) : undefined;
  return analysis && { document, analysis };
}

function merge(base: Version, ours: Version, theirs: Version): MergeResult {
  const found = strandsOf(base, ours, theirs);
  const keys = keysOf(found);
  const placed = found.strands.flatMap((strand): Placed[] => {
    const resolved = resolve(strand);
    return resolved ? [{ strand, resolved }] : [];
  });
  const byLevel = new Map<string, Placed[]>();
  for (const item of placed) {
    byLevel.set(item.resolved.level, [...(byLevel.get(item.resolved.level) ?? []), item]);
  }
  const [left, right] = [bare(ours, found, 'ours'), bare(theirs, found, 'theirs')];
  const merged = mergeValues(bare(base, found, 'base'), left, right);
  let document = ours.document;
  const conflicts: MergeConflict[] = [];
  for (const [name, { ours: from }] of found.levels) {
    const to = keys.get(name)?.key ?? name;
    if (from !== undefined && from !== to) {
      document = renameLevel(document, from, to);
    }
    const clash = keys.get(name)?.clash;
    if (clash !== undefined) {
      conflicts.push({ pointer: pointerOf(['framework', 'levels', to]), message: clash });
    }
  }
  const value = withLevels(merged.value, keys, byLevel, [left, right]);
  document = setValue(
    document,
    [],
    value,
    (path) => path.length === 4 && path[1] === 'levels' && path[3] === 'statements',
  );
  for (const path of merged.conflicts) {
    const pointer = pointerOf(
      path.map((it, at) => (at === 2 && path[1] === 'levels' ? (keys.get(it)?.key ?? it) : it)),
    );
    conflicts.push({
      pointer,
      message: 'both sides changed this value. Write the right one in place of the marked text.',
    });
  }
  for (const [name, items] of byLevel) {
    const key = keys.get(name)?.key ?? name;
    const list = ordered(items, name);
    document = setStatements(
      document,
      key,
      list.flatMap(({ resolved }) => resolved.literals),
    );
    conflicts.push(
      ...statementConflicts(
        list.map(({ resolved }) => resolved),
        key,
      ),
    );
  }
  for (const [name, { key }] of keys) {
    if (!byLevel.has(name)) {
      document = setStatements(document, key, []);
    }
  }
  return { text: document.text.getText(), conflicts };
}

function statementConflicts(list: readonly Resolved[], key: string): MergeConflict[] {
  const conflicts: MergeConflict[] = [];
  let index = 0;
  for (const { literals, conflict } of list) {
    if (conflict !== undefined) {
      conflicts.push({
        pointer: pointerOf(['framework', 'levels', key, 'statements', index]),
        message: `${conflict}. Keep one of the marked statements, without its mark, and remove the others.`,
      });
    }
    index += literals.length;
  }
  return conflicts;
}

interface LevelKey {
  readonly key: string;
  /** Both sides gave the level another key, each its own. */
  readonly clash?: string;
}

function keysOf({ levels }: Strands): Map<string, LevelKey> {
  const keys = new Map<string, LevelKey>();
  for (const [name, { ours, theirs }] of levels) {
    const key = ours !== undefined && ours !== name ? ours : (theirs ?? ours ?? name);
    const clash =
      ours !== undefined && theirs !== undefined && ours !== name && theirs !== name && ours !== theirs
        ? `ours calls this level "${ours}", theirs "${theirs}". Choose one.`
        : undefined;
    keys.set(name, clash === undefined ? { key } : { key, clash });
  }
  return keys;
}

/** The value of a file with its levels by their common names and without statements. */
function bare({ document }: Version, { levels }: Strands, side: 'base' | 'ours' | 'theirs'): JsonObject {
  const names = new Map([...levels].map(([name, keys]) => [keys[side], name]));
  return mapLevels(document.root ? getNodeValue(document.root) : {}, (key, level) => {
    const { statements: _, ...rest } = isObject(level) ? level : { statements: undefined };
    return [[names.get(key) ?? key, isObject(level) ? rest : level]];
  });
}

/** Levels by their keys, each that has items with a list for them. */
function withLevels(
  value: unknown,
  keys: ReadonlyMap<string, LevelKey>,
  byLevel: ReadonlyMap<string, readonly Placed[]>,
  fallbacks: readonly JsonObject[],
): JsonObject {
  const known = new Set<string>();
  const entry = (name: string, level: unknown): LevelEntry => {
    known.add(name);
    return [keys.get(name)?.key ?? name, isObject(level) && byLevel.has(name) ? { ...level, statements: [] } : level];
  };
  const present = mapLevels(value, (name, level) => [entry(name, level)]);
  // A level that one side removed while the other one put statements into it stays.
  const left = [...byLevel.keys()].filter((name) => !known.has(name));
  const kept = left.map((name) => entry(name, fallbacks.map((it) => levelIn(it, name)).find(isObject) ?? {}));
  return mapLevels(present, (key, level) => [[key, level]], kept);
}

function levelIn(value: JsonObject, name: string): unknown {
  const framework = own(value, 'framework');
  const levels = isObject(framework) ? own(framework, 'levels') : undefined;
  return isObject(levels) ? own(levels, name) : undefined;
}

type LevelEntry = readonly [key: string, level: unknown];

function mapLevels(
  value: unknown,
  map: (key: string, level: unknown) => readonly LevelEntry[],
  more: readonly LevelEntry[] = [],
): JsonObject {
  const root = isObject(value) ? value : {};
  const framework = own(root, 'framework');
  const levels = isObject(framework) ? own(framework, 'levels') : undefined;
  if (!isObject(framework) || !isObject(levels)) {
    return root;
  }
  const entries = [...Object.entries(levels).flatMap(([key, level]) => map(key, level)), ...more];
  return { ...root, framework: { ...framework, levels: Object.fromEntries(entries) } };
}
