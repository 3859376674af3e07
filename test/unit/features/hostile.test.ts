import assert from 'node:assert/strict';
import { MarkupKind } from 'vscode-languageserver-types';
import { codeActions } from '../../../server/src/features/code-actions';
import { diagnosticOf } from '../../../server/src/features/diagnostics';
import { documentSymbols } from '../../../server/src/features/document-symbols';
import { hover } from '../../../server/src/features/hover';
import { topicsOf } from '../../../server/src/features/workspace-symbols';
import { checkDocument } from '../../../server/src/rules/check';
import { documentOf, fullConfig } from '../../support/check';
import { completionsAt } from '../../support/features';
import { assertInertMarkdown, assertShown, hostileFramework } from '../../support/hostile';

const document = documentOf(hostileFramework());
const config = fullConfig({ rules: { 'untidy-text': { severity: 'warning' } } });
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
});
