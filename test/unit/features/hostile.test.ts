import assert from 'node:assert/strict';
import { MarkupKind } from 'vscode-languageserver-types';
import { codeActions } from '../../../server/src/features/code-actions';
import { codeLenses } from '../../../server/src/features/code-lens';
import { completion, resolveCompletion } from '../../../server/src/features/completion';
import { diagnosticOf } from '../../../server/src/features/diagnostics';
import { documentSymbols } from '../../../server/src/features/document-symbols';
import { hover } from '../../../server/src/features/hover';
import { inlayHints } from '../../../server/src/features/inlay-hints';
import { documentLinks } from '../../../server/src/features/links';
import { outlineOf } from '../../../server/src/features/outline';
import { higherItems, lowerItems, threadItem } from '../../../server/src/features/thread-hierarchy';
import { topicsOf } from '../../../server/src/features/workspace-symbols';
import { checkDocument } from '../../../server/src/rules/check';
import { documentOf, fullConfig } from '../../support/check';
import { completionsAt } from '../../support/features';
import { assertInertMarkdown, assertShown, hostile, hostileFramework } from '../../support/hostile';

const document = documentOf(hostileFramework());
const config = fullConfig({ rules: { 'untidy-text': { severity: 'warning' } } });
const options = { snippets: true, insertReplace: true, markupKind: MarkupKind.Markdown, suggestCommand: undefined };
const text = document.text.getText();
/** Somewhere in each word. */
const places = [...text.matchAll(/\p{L}{3,}/gu)].map(({ index }) => document.text.positionAt(index + 1));

suite('hostile words of a framework, in an editor', function () {
  this.timeout(10_000);

  test('a hover shows them as words', async () => {
    const hovers = new Set<string>();
    for (const place of places) {
      const found = hover(document, config, place, { markupKind: MarkupKind.Markdown });
      hovers.add(found ? (found.contents as { value: string }).value : '');
    }
    assert.ok(hovers.size > 4, `${hovers.size} kinds of hover`);
    for (const markdown of hovers) {
      assertShown(markdown, 'hover');
      assert.doesNotMatch(markdown, /(?<!\\)\$\(/, 'icon');
      await assertInertMarkdown(
        // Our own links lead to the pages of rules and to O*NET.
        markdown,
        ['p', 'strong', 'em', 'code', 'ul', 'ol', 'li', 'br', 'hr'],
        'hover',
      );
    }
  });

  test('a finding, its related places and its fixes name them in one line', () => {
    const findings = checkDocument(document, config);
    assert.ok(findings.length > 5);
    for (const finding of findings) {
      const {
        message,
        relatedInformation = [],
        range,
      } = diagnosticOf(finding, document, {
        rulePage: undefined,
        related: true,
      });
      assertShown(String(message), finding.rule);
      for (const it of relatedInformation) {
        assertShown(it.message, finding.rule);
      }
      const actions = codeActions(document, config, range, { diagnostics: [] }, { versionedEdits: true });
      for (const { title } of actions) {
        assertShown(title, finding.rule);
      }
    }
  });

  test('symbols and completions name them in one line', () => {
    const named = JSON.stringify([documentSymbols(document, config), topicsOf(document, config)]);
    assert.doesNotMatch(named, /\\u00|\u202e|\u009b/);
    const fixture = `{"framework":{"levels":{"emerging":{"label":"Emerging","statements":["Pumps\u202e — drain pumps."]},
      "developing":{"label":"Developing","statements":["|"]}}}}`;
    const labels = completionsAt(fixture).map(({ label, detail = '' }) => label + detail);
    assert.ok(labels.some((label) => label.startsWith('Pumps·')));
    for (const label of labels) {
      assertShown(label, 'completion');
    }
  });

  test('the documentation of a completion shows them as words', async () => {
    const list = completion(document, config, insideOf('statements":["'), options)?.items ?? [];
    const own = JSON.parse(text).framework.levels.emerging.statements[0];
    const thread = { kind: 'topic', uri: document.uri, level: 'emerging', index: 0 };
    const documented = [...list, { label: own, data: thread }]
      .map((item) => resolveCompletion(item, document, config, options).documentation)
      .filter((it) => it !== undefined)
      .map((it) => (typeof it === 'string' ? it : it.value));
    assert.ok(documented.some((markdown) => markdown.includes('evil')));
    for (const markdown of documented) {
      await assertWords(markdown, 'documentation');
    }
  });

  test('lenses, hints and the hierarchy of threads name them in one line; a link leads to a page', async () => {
    for (const { command } of codeLenses(document, config, 'framework.matrix')) {
      assertShown(command?.title ?? '', 'code lens');
      assert.equal(command?.command, 'framework.matrix');
    }
    const all = { start: document.text.positionAt(0), end: document.text.positionAt(text.length) };
    const hints = inlayHints(document, config, all, options);
    assert.ok(hints.length > 0);
    for (const { label, tooltip } of hints) {
      assert.match(String(label), /^[1-6]$/);
      await assertWords(typeof tooltip === 'object' ? tooltip.value : (tooltip ?? ''), 'inlay hint');
    }
    const linked = documentOf(
      JSON.stringify({ ...JSON.parse(text), sources: { a: `${hostile} http://ok.example/a command:x file:///etc` } }),
    );
    const links = documentLinks(linked);
    assert.ok(links.length > 0);
    for (const { target, tooltip } of links) {
      assert.match(target ?? '', /^https?:\/\//);
      assertShown(`${target}${tooltip}`, 'link');
    }
    for (const place of places) {
      for (const item of threadItem(document, config, place) ?? []) {
        const near = [...lowerItems(document, config, item), ...higherItems(document, config, item)];
        for (const { name, detail = '' } of [item, ...near]) {
          assertShown(name + detail, 'type hierarchy');
        }
      }
    }
  });

  test('the outline that views draw keeps them as data, and names no place outside of the file', () => {
    const outline = outlineOf(document, config);
    assert.equal(outline?.levels[0]?.statements[0]?.text, JSON.parse(text).framework.levels.emerging.statements[0]);
    assert.equal(outline?.uri, document.uri);
  });

  function insideOf(words: string) {
    return document.text.positionAt(text.indexOf(words) + words.length);
  }

  async function assertWords(markdown: string, about: string): Promise<void> {
    assertShown(markdown, about);
    assert.doesNotMatch(markdown, /(?<!\\)\$\(/, 'icon');
    await assertInertMarkdown(markdown, ['p', 'strong', 'em', 'code', 'ul', 'ol', 'li', 'br', 'hr'], about);
  }
});
