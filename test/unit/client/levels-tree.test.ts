import assert from 'node:assert/strict';
import type { Finding } from '../../../client/src/outline/findings';
import { carryIdentities } from '../../../client/src/outline/identity';
import { buildTree, type Row, rowAt } from '../../../client/src/outline/levels-tree';
import { outlineOf, t } from './sample';

const outline = outlineOf({ emerging: ['Logs — read.', 'No separator here'], advanced: [] });

function tree(findings: readonly Finding[] = [], of = outline): Row {
  return buildTree({ outline: of, findings, identities: carryIdentities(undefined, of), fileName: 'f.json' }, t);
}

function draw(row: Row, indent = ''): string[] {
  const own = `${indent}${row.label}${row.description && ` · ${row.description}`}`;
  return [own, ...row.children.flatMap((child) => draw(child, `${indent}  `))];
}

suite('tree of levels', () => {
  test('shows levels with their number of statements, and statements by topic and body', () => {
    assert.deepEqual(draw(tree()), [
      'Engineers · v.1',
      '  Emerging · 2 statements',
      '    Logs · read.',
      '    No separator here',
      '  Advanced · 0 statements',
    ]);
  });

  test('counts problems in words, for eyes and ears', () => {
    const range = outline.levels[0]?.statements[0]?.range;
    assert.ok(range);
    const root = tree([{ severity: 1, message: 'Name the logs.', range }]);
    assert.equal(root.spoken, 'Engineers, v.1, 1 problem');
    assert.equal(root.children[0]?.description, '2 statements, 1 problem');
    assert.equal(root.children[0]?.children[0]?.spoken, 'Logs, read., warning, Name the logs.');
  });

  test('a framework without a title goes by its file', () => {
    assert.equal(tree([], { ...outline, title: '' }).label, 'f.json');
  });

  test('the cursor in a statement finds its row, between statements the level, outside nothing', () => {
    const root = tree();
    const [first, second] = outline.levels[0]?.statements ?? [];
    assert.ok(first && second);
    assert.equal(rowAt(root, outline, second.range.start)?.label, 'No separator here');
    assert.equal(rowAt(root, outline, { line: 0, character: first.range.end.character + 1 })?.label, 'Emerging');
    assert.equal(rowAt(root, outline, { line: 1, character: 0 }), undefined);
  });
});
