import assert from 'node:assert/strict';
import { buildTree } from '../../../client/src/outline/framework-tree';
import { carryIdentities } from '../../../client/src/outline/identity';
import { rowMark } from '../../../client/src/outline/row-mark';
import { outlineOf, t } from './sample';

suite('marks of rows', () => {
  test('a badge of two characters, and a colour for errors and warnings only', () => {
    assert.deepEqual(rowMark({ gravest: 0, problems: 1 }, t), {
      badge: '1',
      color: 'list.errorForeground',
      tooltip: '1 problem',
    });
    assert.deepEqual(rowMark({ gravest: 1, problems: 12 }, t), {
      badge: '9+',
      color: 'list.warningForeground',
      tooltip: '12 problems',
    });
    assert.equal(rowMark({ gravest: 2, problems: 2 }, t)?.color, undefined);
  });

  test('hints leave a row as it is', () => {
    assert.equal(rowMark({ gravest: 3, problems: 0 }, t), undefined);
    assert.equal(rowMark({ gravest: undefined, problems: 0 }, t), undefined);
  });

  for (const groupBy of ['level', 'thread'] as const) {
    test(`the gravest of a statement is that of its ${groupBy} and of the framework`, () => {
      const sample = outlineOf({ low: ['Pumps — drain.', 'Valves — turn.'], high: ['Pumps — design.'] });
      const places = (['low', 'high'] as const).map((level): [string, number] => [level, 0]);
      const thread = { id: 'pumps', name: 'Pumps', statements: places, missing: [], regressions: [] };
      const outline = { ...sample, threads: [thread] };
      const at = outline.levels[0]?.statements[0];
      assert.ok(at);
      const findings = [
        { severity: 2, message: 'a', range: at.range } as const,
        { severity: 1, message: 'b', range: at.range } as const,
      ];
      const input = {
        outline,
        findings,
        fileName: 'f.json',
        place: '',
        identities: carryIdentities(undefined, outline),
      };
      const root = buildTree(input, { groupBy, sortBy: 'file' }, t);
      const [first, ...others] = root.children;
      assert.deepEqual([root.gravest, root.problems], [1, 2]);
      assert.deepEqual([first?.gravest, first?.problems], [1, 2]);
      assert.deepEqual([first?.children[0]?.gravest, first?.children[0]?.problems], [1, 2]);
      assert.ok(others.every(({ gravest, problems }) => gravest === undefined && problems === 0));
      // The icon of a row tells of its own findings.
      assert.equal(first?.worst, undefined);
    });
  }
});
