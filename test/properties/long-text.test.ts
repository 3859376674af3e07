import assert from 'node:assert/strict';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { checkDocument, defaultConfig, parseDocument } from '../../server/src/index';

/** Were any rule slower than linear, this would take minutes; `npm run fuzz` measures each. */
suite('a statement of many thousand words', () => {
  for (const part of [
    'and ',
    'and quickly ',
    'under direct supervision, independently. ',
    'plan, ',
    '. ',
    ' \u00a0',
    '— -',
  ]) {
    test(`"${part}" again and again is judged by every rule`, () => {
      const long = `Topic — plan ${part.repeat(50_000 / part.length)}`;
      const statements = [long, 'Logs — record it.', `${long}x`];
      const text = JSON.stringify({ framework: { levels: { emerging: { label: 'Emerging', statements } } } });
      const document = parseDocument(TextDocument.create('file:///a.json', 'json', 1, text));
      const failed: string[] = [];
      const findings = checkDocument(document, defaultConfig, { onRuleFailure: (rule) => failed.push(rule) });
      assert.deepEqual(failed, []);
      assert.ok(findings.every(({ span }) => span.start >= 0 && span.start <= span.end && span.end <= text.length));
    });
  }
});
