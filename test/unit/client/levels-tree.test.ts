import assert from 'node:assert/strict';
import type { Finding } from '../../../client/src/outline/findings';
import { buildTree, rowAt, type TreeOptions } from '../../../client/src/outline/framework-tree';
import { carryIdentities } from '../../../client/src/outline/identity';
import type { Row } from '../../../client/src/outline/rows';
import type { FrameworkOutline } from '../../../server/src/lsp/protocol';
import { outlineOf, t } from './sample';

const outline = outlineOf({ emerging: ['Logs — read.', 'No separator here'], advanced: [] });

const byLevel: TreeOptions = { groupBy: 'level', sortBy: 'file' };

function tree(findings: readonly Finding[] = [], of: FrameworkOutline = outline, options = byLevel): Row {
  const input = { outline: of, findings, identities: carryIdentities(undefined, of), fileName: 'f.json', place: '' };
  return buildTree(input, options, t);
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
    assert.equal(root.children[0]?.spoken, 'Emerging, 2 statements, 1 problem');
    assert.equal(root.children[0]?.problems, 1);
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

  test('sorts the statements of a level by strength, weakest first, and by problems, most first', () => {
    const levels = outlineOf({ low: ['A — lead.', 'B — assist.', 'C — apply.'] });
    const strengths = [5, 1, 3];
    const level = levels.levels[0];
    assert.ok(level);
    const statements = level.statements.map((it, index) => ({ ...it, strength: strengths[index] ?? null }));
    const outlined = { ...levels, levels: [{ ...level, statements }] };
    const range = statements[2]?.range;
    assert.ok(range);
    const findings: Finding[] = [{ severity: 1, message: 'Change it.', range }];
    const order = (sortBy: TreeOptions['sortBy']) =>
      tree(findings, outlined, { groupBy: 'level', sortBy })
        .children[0]?.children.map(({ label }) => label)
        .join('');
    assert.deepEqual([order('file'), order('strength'), order('problems')], ['ABC', 'BCA', 'CAB']);
  });

  test('by thread it shows each from its lowest level up, its gaps, where it falls, and what is in none', () => {
    const levels = outlineOf({ low: ['Logs — read.', 'Alone — do.'], middle: [], high: ['Log reading — copy.'] });
    const thread: FrameworkOutline['threads'][number] = {
      id: 'logs',
      name: 'Logs',
      statements: [
        ['low', 0],
        ['high', 0],
      ],
      missing: ['middle'],
      regressions: [{ from: ['low', 0], to: ['high', 0] }],
    };
    const root = tree([], { ...levels, threads: [thread] }, { groupBy: 'thread', sortBy: 'file' });
    assert.deepEqual(draw(root), [
      'Engineers · v.1',
      '  Logs · 2 statements, 1 gap',
      '    Low: Logs · read.',
      '    Nothing at Middle',
      '    High: Log reading · weaker than Low · copy.',
      '  In no thread · 1 statement',
      '    Alone · Low · do.',
    ]);
    assert.equal(root.children[0]?.children[1]?.topic, 'Logs');
  });
});
