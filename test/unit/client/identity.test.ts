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

  test('each statement of a level is looked at a few times, however many there are', () => {
    const level = (word: string) => ({
      low: Array.from({ length: 2000 }, (_, at) => `Topic ${at} — ${at === 7 ? word : 'do'} it.`),
    });
    const before = outlineOf(level('do'));
    const identities = carryIdentities(undefined, before);
    let looks = 0;
    const after = outlineOf(level('done'));
    for (const { statements } of [...before.levels, ...after.levels]) {
      for (const statement of statements) {
        const { id } = statement;
        Object.defineProperty(statement, 'id', {
          get() {
            looks++;
            return id;
          },
        });
      }
    }
    carryIdentities({ outline: before, identities }, after);
    assert.ok(looks < 20 * 2000, `${looks} looks at 2,000 statements`);
  });
});
