import assert from 'node:assert/strict';
import { changesMarkdown, itemLine, itemMarkdown } from '../../../client/src/outline/changes-markdown';
import type { CompareItem } from '../../../server/src/lsp/protocol';

const item: CompareItem = {
  mark: '~',
  headline: 'Reworded',
  texts: [
    [
      { kind: 'same', text: 'Pumps — ' },
      { kind: 'removed', text: 'drain ' },
      { kind: 'added', text: '<b>empty*</b> ' },
      { kind: 'same', text: 'them' },
    ],
  ],
};

suite('changes as a page', () => {
  test('marks words, and takes nothing of a file for markup', () => {
    const result = { summary: '1 reworded', sections: [{ title: 'Emerging [x]', items: [item] }] };
    assert.equal(
      changesMarkdown('a → b', result, 'None'),
      '# a → b\n\n1 reworded\n\n## Emerging \\[x\\]\n\n- **Reworded**\n  <br>Pumps — <del>drain</del> <ins>&lt;b&gt;empty\\*&lt;/b&gt;</ins> them\n',
    );
    assert.equal(changesMarkdown('a', { summary: '', sections: [] }, 'None'), '# a\n\nNone\n');
  });

  test('a tooltip marks words without HTML', () => {
    assert.equal(itemMarkdown(item), '*Reworded*\n\nPumps — ~~drain~~ **&lt;b&gt;empty\\*&lt;/b&gt;** them');
  });

  test('the line of a row has the new words', () => {
    assert.equal(itemLine(item), 'Pumps — <b>empty*</b> them');
    assert.equal(itemLine({ ...item, texts: [[{ kind: 'removed', text: 'gone.' }]] }), 'gone.');
    assert.equal(itemLine({ ...item, texts: [] }), '');
  });
});
