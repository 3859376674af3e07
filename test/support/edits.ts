/** Changes of statements: what must hold of their edits, in whatever layout. */
import assert from 'node:assert/strict';
import { moveStatements, type TextChange } from '../../server/src/framework/edits';
import type { FrameworkDocument, Level, Statement } from '../../server/src/framework/model';
import { applyEdits } from './check';

export type Lists = Record<string, string[]>;

export function all(levels: readonly Level[]): Statement[] {
  return levels.flatMap((level) => level.statements);
}

export function checkMove(
  document: FrameworkDocument,
  moved: readonly Statement[],
  level: Level,
  index: number,
  expected: Lists,
): void {
  const marked: Record<string, (string | undefined)[]> = expected;
  for (const { level: from, index: at } of moved) {
    marked[from.key]?.splice(at, 1, undefined);
  }
  marked[level.key]?.splice(index, 0, ...moved.map(({ value }) => value));
  const lists = Object.fromEntries(
    Object.entries(marked).map(([key, list]) => [key, list.filter((it) => it !== undefined)]),
  );
  checkChanges(document, moveStatements(document, moved, level, index) ?? [], lists, [
    level,
    ...moved.map((it) => it.level),
  ]);
}

/** The result parses, holds these lists, and is byte for byte the same outside the lists that were to change. */
export function checkChanges(
  document: FrameworkDocument,
  changes: readonly TextChange[],
  expected: Lists,
  touched: readonly Level[],
): void {
  const text = document.text.getText();
  const result = applyEdits(text, changes);
  assert.deepEqual(listsOf(result), expected);
  const inside = touched.map(({ statementsNode: node }) => ({
    start: node?.offset ?? 0,
    end: (node?.offset ?? 0) + (node?.length ?? 0),
  }));
  for (const { span } of changes) {
    assert.ok(
      inside.some(({ start, end }) => span.start > start && span.end < end),
      'a change lies outside its list',
    );
  }
  if (/[\r\n]/.test(text)) {
    const lines = (it: string) => it.split(/\r\n|\n/).length;
    const count = (lists: Lists) => Object.values(lists).flat().length;
    if (text.includes('\t')) {
      assert.ok(!/[^\r]\n/.test(result), 'a line end without its carriage return');
    }
    const full = (lists: Lists) => Object.values(lists).every((list) => list.length > 0);
    if (full(expected) && full(listsOf(text)) && !text.includes('[ ')) {
      assert.equal(lines(result) - lines(text), count(expected) - count(listsOf(text)), 'not a line per statement');
    }
  } else {
    assert.ok(!/[\r\n]/.test(result));
  }
}

export function listsOf(text: string): Lists {
  const { levels } = JSON.parse(text.replace(/^\ufeff/, '')).framework;
  return Object.fromEntries(
    Object.entries<{ statements: string[] }>(levels).map(([key, { statements }]) => [key, statements]),
  );
}
