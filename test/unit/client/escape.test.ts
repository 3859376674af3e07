import assert from 'node:assert/strict';
import { changesMarkdown, itemMarkdown } from '../../../client/src/outline/changes-markdown';
import {
  escapeAttribute,
  escapeHtml,
  escapeMarkdown,
  escapeMessage,
  visible,
} from '../../../client/src/outline/escape';
import { problemsMarkdown } from '../../../client/src/outline/import-preview';
import { buildMatrix } from '../../../client/src/outline/matrix';
import { matrixHtml } from '../../../client/src/outline/matrix-html';
import { matrixMarkdown } from '../../../client/src/outline/matrix-markdown';
import { assertInert, assertInertMarkdown, assertNoMention, assertShown, hostile } from '../../support/hostile';
import { outlineOf, t } from './sample';

suite('escaping', () => {
  test('keeps marks of Markdown, links, images and icons from working', () => {
    assert.equal(escapeMarkdown('[a](b) *c* $(d) `e`'), '\\[a\\]\\(b\\) \\*c\\* \\$\\(d\\) \\`e\\`');
    assert.equal(escapeMarkdown('<img src=x>\n# big'), '&lt;img src=x&gt; \\# big');
  });

  test('keeps HTML from working, in text and in attributes', () => {
    assert.equal(escapeHtml(`<b title="a" id='c'>&`), '&lt;b title=&quot;a&quot; id=&#39;c&#39;&gt;&amp;');
  });

  test('leaves what programs read as it is', () => {
    assert.equal(escapeAttribute('a\t"\u202e'), 'a\t&quot;\u202e');
  });

  test('a label has nothing that turns or breaks the line', () => {
    assertShown(visible(hostile), 'label');
    assert.equal(visible('a\u202eb'), 'a·b');
  });

  test('a message has no link that runs a command', () =>
    assert.equal(escapeMessage('[Fix](command:x).json'), '[Fix] (command:x).json'));

  test('a tooltip of hostile words is words', async () => {
    assertShown(escapeMarkdown(hostile), 'tooltip');
    assert.doesNotMatch(escapeMarkdown(hostile), /(?<!\\)\$\(/);
    await assertInertMarkdown(escapeMarkdown(hostile), ['p'], 'tooltip');
  });

  test('changes and problems of hostile words are words', async () => {
    const runs = (['same', 'removed', 'added'] as const).map((kind) => ({ kind, text: ` ${hostile} ` }));
    const item = { mark: '~', headline: hostile, texts: [runs] } as const;
    const tags = ['h1', 'h2', 'p', 'ul', 'li', 'strong', 'em', 'br', 'del', 'ins'];
    const page = changesMarkdown(hostile, { summary: hostile, sections: [{ title: hostile, items: [item] }] }, '');
    assertShown(page, 'changes');
    await assertInertMarkdown(page, tags, 'changes');
    assertShown(itemMarkdown(item), 'change');
    await assertInertMarkdown(itemMarkdown(item), tags, 'change');
    const problems = problemsMarkdown(hostile, [{ where: hostile, message: hostile }], t);
    assertShown(problems, 'problems');
    await assertInertMarkdown(problems, [...tags, 'table', 'thead', 'tbody', 'tr', 'th', 'td'], 'problems');
  });

  test('a matrix of hostile words is words, on its page and as Markdown', async () => {
    const outline = { ...outlineOf({ emerging: [`${hostile} — ${hostile}`], [hostile]: [hostile] }), title: hostile };
    const matrix = buildMatrix(outline, [], 'f.json');
    const page = matrixHtml(matrix, 'interactive', t);
    assertInert(page, ['table', 'thead', 'tbody', 'tr', 'th', 'td', 'span', 'button'], 'matrix');
    assertShown(page.replace(/data-(?:key|statement)="[^"]*"/g, ''), 'matrix');
    const markdown = matrixMarkdown(matrix, t);
    assertShown(markdown, 'matrix as Markdown');
    await assertInertMarkdown(
      markdown,
      ['h1', 'p', 'table', 'thead', 'tbody', 'tr', 'th', 'td', 'em', 'strong', 'br'],
      'matrix as Markdown',
    );
    await assertNoMention(markdown, 'matrix as Markdown');
  });
});
