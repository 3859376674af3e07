import assert from 'node:assert/strict';
import { carryIdentities } from '../../../client/src/outline/identity';
import { outlineOf } from './sample';

/** The identities after each of the states, as a view would see them. */
function follow(...states: readonly Readonly<Record<string, readonly string[]>>[]): readonly string[][] {
  let before: Parameters<typeof carryIdentities>[0];
  return states.map((levels) => {
    const outline = outlineOf(levels);
    const identities = carryIdentities(before, outline);
    before = { outline, identities };
    return outline.levels.flatMap(({ statements }) => statements.map(({ id }) => identities.get(id) ?? 'none'));
  });
}

suite('identities of statements', () => {
  test('a statement keeps its own while it is typed', () => {
    const [first, second, third] = follow(
      { low: ['A — do.', 'B — do.'] },
      { low: ['A — do.', 'B — do i.'] },
      { low: ['A — do.', 'B — do it.'] },
    );
    assert.deepEqual(second, first);
    assert.deepEqual(third, first);
  });

  test('the others keep theirs when one is put in between or taken out', () => {
    const [first, second, third] = follow(
      { low: ['A — do.', 'C — do.'] },
      { low: ['A — do.', 'B — do.', 'C — do.'] },
      { low: ['B — do.', 'C — do.'] },
    );
    assert.deepEqual([second?.[0], second?.[2]], first);
    assert.deepEqual(third, second?.slice(1));
  });

  test('a typed statement keeps its own when another takes the text that it had at first', () => {
    const ids = follow({ low: ['A — do.'] }, { low: ['B — do.'] }, { low: ['B — do.', 'A — do.'] }).at(-1);
    assert.equal(new Set(ids).size, 2);
    assert.equal(ids?.[0], 'low/A — do.');
  });
});
