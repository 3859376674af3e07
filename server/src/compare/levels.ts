/** Which level of the old framework is which of the new one. */
import { normalText } from '../analysis/normal-text';
import type { Level } from '../framework/model';
import type { LevelChange } from './types';

export interface LevelMatch {
  /** Common names, equal on both sides where the levels are one. */
  before(key: string): string;
  after(key: string): string;
  readonly changes: readonly LevelChange[];
}

/** Levels of one key are one level; a key that is gone is looked for by its label, then by the texts of its statements. */
export function matchLevels(before: readonly Level[], after: readonly Level[]): LevelMatch {
  const newKeys = new Set(after.map(({ key }) => key));
  const oldKeys = new Set(before.map(({ key }) => key));
  const gone = before.filter(({ key }) => !newKeys.has(key));
  const come = after.filter(({ key }) => !oldKeys.has(key));
  const renamed = new Map<string, Level>();
  for (const level of gone) {
    const free = come.filter((it) => ![...renamed.values()].includes(it));
    const twin = free.find((it) => sharesMost(level, it)) ?? free.find((it) => labelsEqual(level, it));
    if (twin) {
      renamed.set(level.key, twin);
    }
  }
  const changes: LevelChange[] = [];
  for (const level of before) {
    const twin = renamed.get(level.key) ?? after.find(({ key }) => key === level.key);
    if (!twin) {
      changes.push({ kind: 'removed', level: level.key, before: level.key });
      continue;
    }
    if (twin.key !== level.key) {
      changes.push({ kind: 'renamed', level: twin.key, before: level.key, after: twin.key });
    }
    const [from, to] = [level.label?.value, twin.label?.value];
    if (from !== to) {
      changes.push({
        kind: 'relabelled',
        level: twin.key,
        ...(from === undefined ? {} : { before: from }),
        ...(to === undefined ? {} : { after: to }),
      });
    }
  }
  const known = new Set([...renamed.values()]);
  for (const level of come) {
    if (!known.has(level)) {
      changes.push({ kind: 'added', level: level.key, after: level.key });
    }
  }
  return { before: (key) => renamed.get(key)?.key ?? key, after: (key) => key, changes };
}

/** Half of the statements of the smaller one. */
function sharesMost(before: Level, after: Level): boolean {
  const texts = new Set(before.statements.map(({ value }) => normalText(value)));
  const shared = after.statements.filter(({ value }) => texts.has(normalText(value))).length;
  return shared > 0 && shared * 2 >= Math.min(before.statements.length, after.statements.length);
}

function labelsEqual(before: Level, after: Level): boolean {
  const label = before.label?.value.trim().toLowerCase();
  return label !== undefined && label !== '' && label === after.label?.value.trim().toLowerCase();
}
