import assert from 'node:assert/strict';
import type { DocumentSymbol, SelectionRange } from 'vscode-languageserver-types';
import { defaultConfig as config } from '../../../server/src/config/config';
import { documentSymbols } from '../../../server/src/features/document-symbols';
import { foldingRanges } from '../../../server/src/features/folding';
import { documentLinks } from '../../../server/src/features/links';
import { prepareRename, rename } from '../../../server/src/features/rename';
import { selectionRanges } from '../../../server/src/features/selection';
import { higherItems, lowerItems, threadItem } from '../../../server/src/features/thread-hierarchy';
import { highlights, laterInThread, previousInThread, references } from '../../../server/src/features/threads';
import { findTopics, topicsOf } from '../../../server/src/features/workspace-symbols';
import { documentOf } from '../../support/check';
import { applyWorkspaceEdit, cursorIn, words } from '../../support/features';

/** On one line, as exporters write it. */
const text =
  '{"occupation":{"soc":"15-1299.08","title":"Systems Engineers"},"framework":{"version":"v.26.05","levels":{' +
  '"emerging":{"label":"Emerging","statements":["System \\"logs\\" — record entries under direct supervision.","Hand tools — clean them after use."]},' +
  '"developing":{"label":"Developing","statements":["System \\"logs\\" — review entries with minimal supervision."]},' +
  '"proficient":{"label":"Proficient","statements":["System \\"logs\\" — design retention across multiple departments."]}}},' +
  '"sources":{"crosswalk":"https://skillscrosswalk.com/a?b=1.","generator":"see http://x.org/y)"}}';

const at = (needle: string) => cursorIn(text.replace(needle, `${needle.slice(0, 1)}|${needle.slice(1)}`));
const inThread = at('review entries');

suite('navigation', () => {
  test('symbols: framework, levels, statements', () => {
    const show = (symbols: readonly DocumentSymbol[]): unknown[] =>
      symbols.map(({ name, children }) => (children && children.length > 0 ? [name, show(children)] : name));
    const symbols = documentSymbols(inThread.document, config) ?? [];
    assert.deepEqual(show(symbols), [
      [
        'Systems Engineers',
        [
          ['Emerging', ['System "logs"', 'Hand tools']],
          ['Developing', ['System "logs"']],
          ['Proficient', ['System "logs"']],
        ],
      ],
    ]);
    const [level] = symbols[0]?.children ?? [];
    assert.ok(level);
    assert.match(words(inThread.document, level.range), /^"emerging":\{.*\]\}$/);
    assert.equal(words(inThread.document, level.selectionRange), 'emerging');
    assert.equal(documentSymbols(documentOf('{"a": 1}'), config), undefined);
  });

  test('references and highlights: the topics of the thread', () => {
    const { document, position } = inThread;
    const found = references(document, config, position, { includeDeclaration: true }) ?? [];
    assert.deepEqual(
      found.map(({ range }) => words(document, range)),
      Array(3).fill('System \\"logs\\"'),
    );
    assert.equal(references(document, config, position, { includeDeclaration: false })?.length, 2);
    assert.equal(highlights(document, config, position)?.length, 3);
    const alone = at('Hand tools');
    assert.equal(references(alone.document, config, alone.position, { includeDeclaration: true }), undefined);
  });

  test('definition is the level below, implementation all above', () => {
    const { document, position } = inThread;
    const lines = (locations: readonly { range: { start: { character: number } } }[] = []) =>
      locations.map(({ range }) => text.slice(range.start.character).match(/— (\w+)/)?.[1]);
    assert.deepEqual(lines(previousInThread(document, config, position)), ['record']);
    assert.deepEqual(lines(laterInThread(document, config, position)), ['design']);
    const lowest = at('record entries');
    assert.deepEqual(previousInThread(lowest.document, config, lowest.position), []);
    assert.deepEqual(lines(laterInThread(lowest.document, config, lowest.position)), ['review', 'design']);
  });

  test('the thread as a hierarchy', () => {
    const { document, position } = inThread;
    const [item] = threadItem(document, config, position) ?? [];
    assert.ok(item);
    assert.match(item.detail ?? '', /^Developing: review/);
    assert.match(lowerItems(document, config, item)[0]?.detail ?? '', /^Emerging: record/);
    const [higher] = higherItems(document, config, item);
    assert.match(higher?.detail ?? '', /^Proficient: design/);
    assert.deepEqual(higher && higherItems(document, config, higher), []);
  });

  test('rename: the topic at all levels, as JSON', () => {
    const { document, position } = at('System \\"logs');
    assert.equal(prepareRename(document, config, position)?.placeholder, 'System "logs"');
    const edit = rename(document, config, position, 'Audit "trail"', { versionedEdits: true });
    const after = applyWorkspaceEdit(document, edit);
    assert.equal(after.split('Audit \\"trail\\" — ').length, 4);
    assert.ok(!after.includes('System \\"'));
    assert.ok(JSON.parse(after));
    assert.throws(() => rename(document, config, position, ' ', { versionedEdits: true }), /Choose another name/);
    assert.throws(() => rename(document, config, position, 'a — b', { versionedEdits: true }), /Choose another name/);
    assert.equal(prepareRename(document, config, inThread.position), undefined);
  });

  test('selection grows from the word to the file', () => {
    const { document, position } = at('under direct');
    const [selection] = selectionRanges(document, config, [position]);
    const steps: string[] = [];
    for (let it: SelectionRange | undefined = selection; it; it = it.parent) {
      steps.push(words(document, it.range));
    }
    assert.equal(steps[0], 'under direct supervision');
    assert.equal(steps[1], 'record entries under direct supervision.');
    assert.match(steps[2] ?? '', /^System .*supervision\.$/);
    assert.match(steps[3] ?? '', /^"System .*supervision\."$/);
    assert.match(steps[4] ?? '', /^\["System/);
    assert.equal(steps.at(-1), text);
    steps.reduce((inner, outer) => {
      assert.ok(outer.includes(inner) && outer.length > inner.length);
      return outer;
    });
  });

  test('selection in a string that does not end keeps its last character whole', () => {
    const { document, position } = cursorIn('{"framework":{"levels":{"a":{"statements":["|😀');
    const [selection] = selectionRanges(document, config, [position]);
    assert.equal(selection && words(document, selection.range), '😀');
  });

  test('folding: what spans lines', () => {
    const pretty = documentOf(JSON.stringify({ framework: { levels: { a: { statements: ['x', 'y'] } } } }, null, 2));
    assert.deepEqual(foldingRanges(pretty), [
      { startLine: 0, endLine: 10 },
      { startLine: 1, endLine: 9 },
      { startLine: 2, endLine: 8 },
      { startLine: 3, endLine: 7 },
      { startLine: 4, endLine: 6 },
    ]);
    assert.deepEqual(foldingRanges(inThread.document), []);
  });

  test('links: the occupation and the sources', () => {
    const links = documentLinks(inThread.document);
    assert.deepEqual(
      links.map(({ target, range }) => [words(inThread.document, range), target]),
      [
        ['15-1299.08', 'https://www.onetonline.org/link/summary/15-1299.08'],
        ['https://skillscrosswalk.com/a?b=1', 'https://skillscrosswalk.com/a?b=1'],
        ['http://x.org/y', 'http://x.org/y'],
      ],
    );
  });

  test('topics are found by their letters, whole words first', () => {
    const entries = topicsOf(inThread.document, config);
    assert.deepEqual(
      findTopics(entries, 'hand').map(({ name }) => name),
      ['Hand tools'],
    );
    assert.equal(findTopics(entries, 'sylog').length, 3);
    assert.equal(findTopics(entries, '')[0]?.containerName, 'Emerging · Systems Engineers');
    assert.deepEqual(findTopics(entries, 'xyz'), []);
  });
});
