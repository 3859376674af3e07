import assert from 'node:assert/strict';
import { escapeHtml, escapeMarkdown } from '../../../client/src/outline/escape';

suite('escaping', () => {
  test('keeps marks of Markdown, links, images and icons from working', () => {
    assert.equal(escapeMarkdown('[a](b) *c* $(d) `e`'), '\\[a\\]\\(b\\) \\*c\\* \\$\\(d\\) \\`e\\`');
    assert.equal(escapeMarkdown('<img src=x>\n# big'), '&lt;img src=x&gt; \\# big');
  });

  test('keeps HTML from working, in text and in attributes', () => {
    assert.equal(escapeHtml(`<b title="a" id='c'>&`), '&lt;b title=&quot;a&quot; id=&#39;c&#39;&gt;&amp;');
  });
});
