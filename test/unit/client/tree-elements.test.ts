import assert from 'node:assert/strict';
import { buildTree } from '../../../client/src/outline/framework-tree';
import { carryIdentities } from '../../../client/src/outline/identity';
import { createTreeElements } from '../../../client/src/outline/tree-elements';
import { outlineOf, t } from './sample';

/** A tree that goes through the states; `update` tells the labels of the rows to be drawn again. */
function createTree() {
  const elements = createTreeElements();
  let before: Parameters<typeof carryIdentities>[0];
  return {
    elements,
    update(levels: Readonly<Record<string, readonly string[]>>) {
      const outline = outlineOf(levels);
      const identities = carryIdentities(before, outline);
      before = { outline, identities };
      const row = buildTree(
        { outline, findings: [], identities, fileName: '', place: '' },
        { groupBy: 'level', sortBy: 'file' },
        t,
      );
      return elements.update([row])?.map((element) => element.row.label) ?? 'all';
    },
  };
}

suite('elements of the tree', () => {
  test('typing in a statement draws that statement only', () => {
    const { update } = createTree();
    assert.equal(update({ low: ['A — do.'], high: ['B — lead.'] }), 'all');
    assert.deepEqual(update({ low: ['A — do it.'], high: ['B — lead.'] }), ['A']);
  });

  test('a new statement draws its level, and nothing is drawn for a mere shift of places', () => {
    const { update } = createTree();
    update({ low: ['A — do.'], high: ['B — lead.'] });
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
});
