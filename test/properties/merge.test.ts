import assert from 'node:assert/strict';
import { mergeFrameworks } from '../../server/src/merge/merge';
import { documentOf, fullConfig } from '../support/check';
import { compareCases } from '../support/comparison';
import { corpus } from '../support/corpus';

function merge(old: string, ours: string, theirs: string): string {
  const result = mergeFrameworks(documentOf(old), documentOf(ours), documentOf(theirs), fullConfig({}));
  assert.ok(result);
  return result.text;
}

suite('merging: what always holds', () => {
  test('what one side made of a framework arrives, whatever it is', () => {
    for (const { name, before, after } of compareCases()) {
      assert.deepEqual(JSON.parse(merge(before, before, after)), JSON.parse(after), name);
      assert.equal(merge(before, after, before), after, name);
      assert.equal(merge(before, after, after), after, name);
    }
  });

  test('real frameworks: nothing changed is nothing written', () => {
    for (const { name, text } of corpus().filter((_, at) => at % 12 === 0)) {
      const result = mergeFrameworks(documentOf(text), documentOf(text), documentOf(text), fullConfig({}));
      assert.equal(result?.text ?? text, text, name);
    }
  });
});
