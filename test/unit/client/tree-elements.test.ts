import assert from 'node:assert/strict';
import { buildTree } from '../../../client/src/outline/framework-tree';
import { carryIdentities } from '../../../client/src/outline/identity';
import { createTreeElements } from '../../../client/src/outline/tree-elements';
import { outlineOf, t } from './sample';

/** A tree that goes through the states; `update` tells the labels of the rows to be drawn again. */
function createTree() {
  const elements = createTreeElements();
  let made = 0;
  let before: Parameters<typeof carryIdentities>[0];
  return {
    elements,
    /** Rows of statements that were made since the last question. */
    made() {
      const count = made;
      made = 0;
      return count;
    },
    /** Looks at all rows, as the view does when all are open. */
    openAll() {
      for (const level of elements.roots[0]?.children ?? []) {
        assert.ok(level.children.length >= 0);
      }
    },
    update(levels: Readonly<Record<string, readonly string[]>>) {
      const outline = outlineOf(levels);
      const identities = carryIdentities(before, outline);
      before = { outline, identities };
      const counting: typeof identities = Object.assign(Object.create(identities), {
        get(id: string) {
          made++;
          return identities.get(id);
        },
      });
      const row = buildTree(
        { outline, findings: [], identities: counting, fileName: '', place: '' },
        { groupBy: 'level', sortBy: 'file' },
        t,
      );
      return elements.update([row])?.map((element) => element.row.label) ?? 'all';
    },
  };
}

suite('elements of the tree', () => {
  test('typing in a statement draws that statement only', () => {
    const { update, openAll } = createTree();
    assert.equal(update({ low: ['A — do.'], high: ['B — lead.'] }), 'all');
    openAll();
    assert.deepEqual(update({ low: ['A — do it.'], high: ['B — lead.'] }), ['A']);
  });

  test('a new statement draws its level, and nothing is drawn for a mere shift of places', () => {
    const { update, openAll } = createTree();
    update({ low: ['A — do.'], high: ['B — lead.'] });
    openAll();
    assert.deepEqual(update({ low: ['A — do.', 'C — do.'], high: ['B — lead.'] }), ['Low']);
    assert.deepEqual(update({ low: ['A — do.', 'C — do.'], high: ['B — lead.'] }), []);
  });

  test('a row is the same object as long as it lives, with the place of today', () => {
    const { update, elements } = createTree();
    update({ low: ['A — do.'], high: ['B — lead.'] });
    const element = elements.roots[0]?.children[1]?.children[0];
    const before = element?.row.range.start.character ?? 0;
    update({ low: ['A — do something.'], high: ['B — lead.'] });
    assert.equal(elements.roots[0]?.children[1]?.children[0], element);
    assert.equal(element?.row.range.start.character, before + ' something'.length);
  });

  test('a row is found by its id, below closed rows too', () => {
    const { update, elements } = createTree();
    update({ low: ['A — do.'], lower: ['B — lead.'] });
    const id = elements.roots[0]?.children[1]?.row.children[0]?.id ?? '';
    assert.equal(elements.find(id)?.row.label, 'B');
    assert.equal(elements.find(id)?.parent?.row.label, 'Lower');
    assert.equal(elements.find('file:///f.json#low/none'), undefined);
  });

  suite('of 5,000 statements', () => {
    const levels = ['a', 'b', 'c', 'd'];
    const large = (word: string) =>
      Object.fromEntries(
        levels.map((level) => [
          level,
          Array.from({ length: 1250 }, (_, at) => `Topic ${at} — ${level === 'b' && at === 7 ? word : 'do'} it.`),
        ]),
      );

    test('a keystroke makes no row that is not shown, and draws one', () => {
      const { update, elements, made } = createTree();
      update(large('do'));
      const [, second] = elements.roots[0]?.children ?? [];
      assert.equal(made(), 0);
      assert.equal(second?.children.length, 1250);
      assert.equal(made(), 1250);
      assert.deepEqual(update(large('done')), ['Topic 7']);
      assert.equal(made(), 1250);
    });

    test('with all levels closed a keystroke makes and draws none', () => {
      const { update, elements, made } = createTree();
      update(large('do'));
      assert.equal(elements.roots[0]?.children.length, 4);
      assert.deepEqual(update(large('done')), []);
      assert.equal(made(), 0);
    });
  });
});
