import assert from 'node:assert/strict';
import { MarkupKind } from 'vscode-languageserver-types';
import { defaultConfig as config } from '../../../server/src/config/config';
import { codeLenses } from '../../../server/src/features/code-lens';
import { inlayHints } from '../../../server/src/features/inlay-hints';
import { semanticTokens, semanticTokensLegend } from '../../../server/src/features/semantic-tokens';
import { documentOf } from '../../support/check';
import { hoverAt } from '../../support/features';

const document = documentOf(`{"framework": {"levels": {
  "emerging": {"label": "Emerging", "statements": ["Logs \\u2014 \\"r\\" — record and file entries under direct supervision.", "Till — count coins."]},
  "developing": {"label": "Developing", "statements": []},
  "proficient": {"label": "Proficient", "statements": ["Till — audit the 😀 till autonomously."]}
}}}`);

suite('display', () => {
  test('a lens over each level', () => {
    const lenses = codeLenses(document, config, 'open');
    assert.match(lenses[0]?.command?.title ?? '', /^2 statements · mean strength [\d.]+$/);
    assert.match(lenses[1]?.command?.title ?? '', /^0 statements · 1 gap$/);
    assert.match(lenses[2]?.command?.title ?? '', /^1 statement · mean strength/);
    assert.deepEqual(lenses[1]?.command?.arguments, [document.uri, 'developing']);
  });

  test('the strength behind each verb of the range', () => {
    const hints = inlayHints(document, config, lines(1, 2), { markupKind: MarkupKind.Markdown });
    const text = document.text.getText();
    assert.deepEqual(
      hints.map(({ label, position }) => [text.slice(0, document.text.offsetAt(position)).match(/\w+$/)?.[0], label]),
      [
        ['record', '2'],
        ['file', '2'],
        ['count', '2'],
      ],
    );
  });

  test('tokens of topics, separators, verbs and cues, in the order of the text', () => {
    const shown = decode(semanticTokens(document, config).data);
    assert.deepEqual(shown.slice(-4), ['class Till', 'operator  — ', 'function audit', 'modifier autonomously']);
    assert.ok(shown.includes('modifier under direct supervision'));
    assert.deepEqual(decode(semanticTokens(document, config, lines(3, 4)).data), shown.slice(-4));
  });

  test('keys and values of the format explain themselves', () => {
    const at = (fixture: string) => hoverAt(fixture.replace(/}$/, ', "framework": {"levels": {}}}'));
    assert.match(at('{"occupation": {"soc": "15-1252|.00"}}'), /\*\*15-1252\.00\*\* · Software Developers/);
    assert.match(at('{"occupation": {"so|c": "15-1252.00"}}'), /Software Developers/);
    assert.match(at('{"occupation": {"sector": "5|4"}}'), /Professional, Scientific, and Technical Services/);
    assert.match(at('{"occupation": {"jobZone": 3|}}'), /Medium Preparation Needed/);
    assert.match(at('{"occupation": {"group": "Legal|"}}'), /group 23 of the SOC/);
    assert.match(at('{"sourc|es": {"onet": "v30"}}'), /What the framework was made from/);
    assert.equal(at('{"ot|her": 1}'), '');
  });
});

function lines(start: number, end: number) {
  return { start: { line: start, character: 0 }, end: { line: end, character: 0 } };
}

function decode(data: readonly number[]): string[] {
  const shown: string[] = [];
  let [line, character] = [0, 0];
  for (let at = 0; at < data.length; at += 5) {
    const [deltaLine = 0, deltaStart = 0, length = 0, type = 0] = data.slice(at, at + 4);
    character = deltaLine === 0 ? character + deltaStart : deltaStart;
    line += deltaLine;
    const range = { start: { line, character }, end: { line, character: character + length } };
    shown.push(`${semanticTokensLegend.tokenTypes[type]} ${document.text.getText(range)}`);
  }
  return shown;
}
