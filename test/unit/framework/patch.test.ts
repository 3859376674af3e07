import assert from 'node:assert/strict';
import type { TextChange } from '../../../server/src/framework/edits';
import { applyChanges, changesOf, composed, patchOf, patchText } from '../../../server/src/framework/patch';
import { applyEdits } from '../../support/check';
import { random } from '../../support/random';

suite('patch', () => {
  test('steps of changes join to changes of the original', () => {
    const next = random(7);
    for (let run = 0; run < 300; run++) {
      const original = Array.from({ length: next(30) }, () => 'abcdef😀—'[next(9)]).join('');
      let patch = patchOf(original);
      let text = original;
      for (let step = 0; step < 1 + next(4); step++) {
        const changes = randomChanges(text, next);
        patch = composed(patch, changes);
        text = applyEdits(text, changes);
        assert.equal(patchText(patch), text);
      }
      assert.equal(applyEdits(original, changesOf(patch)), text);
    }
  });

  test('text that stays is in no change', () => {
    const patch = composed(patchOf('abcdef'), [
      { span: { start: 4, end: 5 }, text: 'X' },
      { span: { start: 1, end: 1 }, text: 'Y' },
    ]);
    assert.deepEqual(changesOf(patch), [
      { span: { start: 1, end: 1 }, text: 'Y' },
      { span: { start: 4, end: 5 }, text: 'X' },
    ]);
  });

  test('changes that overlap or lie outside are refused', () => {
    const change = (start: number, end: number) => ({ span: { start, end }, text: '' });
    assert.throws(() => applyChanges('abc', [change(0, 2), change(1, 3)]), RangeError);
    assert.throws(() => applyChanges('abc', [change(2, 4)]), RangeError);
  });
});

function randomChanges(text: string, next: (below: number) => number): TextChange[] {
  const changes: TextChange[] = [];
  let start = 0;
  while (start <= text.length) {
    start += next(6);
    const end = Math.min(text.length, start + next(4));
    if (start <= end) {
      changes.push({ span: { start, end }, text: 'XYZ'.slice(next(4)) });
    }
    start = end + 1;
  }
  return changes.reverse();
}
