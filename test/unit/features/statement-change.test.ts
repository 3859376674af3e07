import assert from 'node:assert/strict';
import { defaultConfig } from '../../../server/src/config/config';
import { changeStatement } from '../../../server/src/features/statement-change';
import { verbChoices } from '../../../server/src/features/verb-choices';
import type { StatementChange } from '../../../server/src/lsp/protocol';
import { applyEdits, documentOf } from '../../support/check';

const text =
  '{"framework":{"levels":{"low":{"label":"Low","statements":["a — Monitoring it.","b"]},"high":{"label":"High","statements":["c"]}}}}';

function changed(change: StatementChange): { low: string[]; high: string[] } | undefined {
  const document = documentOf(text);
  const result = changeStatement(document, change);
  if (!result) {
    return undefined;
  }
  assert.equal(result.version, document.version);
  const edits = result.edits.map(({ range, newText }) => ({
    span: { start: document.text.offsetAt(range.start), end: document.text.offsetAt(range.end) },
    text: newText,
  }));
  const { low, high } = JSON.parse(applyEdits(text, edits)).framework.levels;
  return { low: low.statements, high: high.statements };
}

suite('changes of statements on request', () => {
  test('insert, replace, remove, move', () => {
    const [a, b, c] = ['a — Monitoring it.', 'b', 'c'];
    assert.deepEqual(changed({ kind: 'insert', at: { level: 'high', index: 1 }, texts: ['"x"', 'y'] }), {
      low: [a, b],
      high: [c, '"x"', 'y'],
    });
    assert.deepEqual(changed({ kind: 'replace', at: { level: 'low', index: 1 }, text: 'z' }), {
      low: [a, 'z'],
      high: [c],
    });
    assert.deepEqual(
      changed({
        kind: 'remove',
        statements: [
          { level: 'low', index: 0 },
          { level: 'high', index: 0 },
        ],
      }),
      { low: [b], high: [] },
    );
    assert.deepEqual(
      changed({
        kind: 'move',
        statements: [
          { level: 'high', index: 0 },
          { level: 'low', index: 0 },
        ],
        to: { level: 'low', index: 2 },
      }),
      { low: [b, c, a], high: [] },
    );
  });

  test('nothing for a place that is not there', () => {
    assert.equal(changed({ kind: 'remove', statements: [{ level: 'low', index: 2 }] }), undefined);
    assert.equal(changed({ kind: 'insert', at: { level: 'middle', index: 0 }, texts: ['x'] }), undefined);
    assert.equal(
      changed({ kind: 'move', statements: [{ level: 'low', index: 0 }], to: { level: 'x', index: 0 } }),
      undefined,
    );
  });

  test('verbs to choose from stand in the form and case of the present one', () => {
    const document = documentOf(text);
    const result = verbChoices(document, defaultConfig, { level: 'low', index: 0 });
    assert.equal(result?.verb, 'Monitoring');
    assert.equal(document.text.getText(result?.range), 'Monitoring');
    assert.ok((result?.choices.length ?? 0) >= 8);
    for (const { verb } of result?.choices ?? []) {
      assert.match(verb, /^[A-Z][a-z]+ing\b/);
    }
    assert.equal(verbChoices(document, defaultConfig, { level: 'low', index: 1 }), undefined);
  });
});
