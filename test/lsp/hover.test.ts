/** Each thing that a hover tells, over the wire, on one line. */
import assert from 'node:assert/strict';
import type { Hover, MarkupContent } from 'vscode-languageserver-types';
import { type LspClient, pulling, startClient } from '../support/lsp-client';

const uri = 'file:///frameworks/a.json';
const text =
  '{"occupation":{"soc":"15-1252.00","title":"Software Developers","group":"Legal","sector":"54","jobZone":4},"framework":{"levels":{' +
  '"emerging":{"label":"Emerging","statements":["System logs — understand 😀 outputs under direct supervision."]},' +
  '"developing":{"label":"Developing","statements":["Forms — blorf them."]},' +
  '"proficient":{"label":"Proficient","statements":["System logs — design log retention across multiple departments."]}}},' +
  '"sources":{"onet":"v30.1","crosswalk":"https://skillscrosswalk.com"},"attribution":"x"}';

/** The words that are marked, and all that must be told of them. */
const cases: Readonly<Record<string, readonly [at: string, words: string, ...told: RegExp[]]>> = {
  'a verb: strength drawn in text, Bloom, levels, weaker and stronger ones': [
    'design',
    'design',
    /strength 5 of 6 · Bloom 6 \(create\)/,
    /▰▰▰▰▰▱/,
    /Fits \*Proficient\*\./,
    /Weaker: /,
    /Stronger: /,
  ],
  'a verb that nobody can watch': ['understand', 'understand', /cannot be assessed/, /For Emerging: /],
  'an unknown verb': ['blorf', 'blorf', /no verb that is known here/],
  'a topic: its thread across levels with the gap': [
    'System logs',
    'System logs',
    /Thread: System logs/,
    /Emerging: .*understand/,
    /Developing: \*missing\*/,
    /Proficient: System logs — design/,
  ],
  'a cue': ['under direct', 'under direct supervision', /cue of autonomy/, /speaks for \*Emerging\*/],
  'a level: count, mean strength, findings': [
    'emerging',
    'emerging',
    /level 1 of 3/,
    /1 statement · mean strength [\d.]+ .*· \d+ findings?/,
  ],
  'a level that a thread skips': ['developing', 'developing', /Threads that skip this level: \*System logs\*/],
  'the code': ['15-1252', '"15-1252.00"', /Software Developers/, /Group 15/],
  'the group': ['Legal', '"Legal"', /group 23 of the SOC/],
  'the sector': ['54"', '"54"', /Professional, Scientific, and Technical Services/],
  'the job zone': ['4}', '4', /Job zone 4/],
  'the sources': ['sources', '"sources"', /What the framework was made from/],
};

suite('hover over the wire', () => {
  for (const encoding of ['utf-16', 'utf-8'] as const) {
    suite(`in ${encoding}`, () => {
      let client: LspClient;
      suiteSetup(async () => {
        client = await startClient({
          capabilities: {
            ...pulling,
            general: { positionEncodings: [encoding] },
            textDocument: { ...pulling.textDocument, hover: { contentFormat: ['markdown', 'plaintext'] } },
          },
        });
        client.open(uri, text);
      });
      suiteTeardown(() => client.stop());
      const count = (words: string) => (encoding === 'utf-8' ? Buffer.byteLength(words) : words.length);

      for (const [name, [at, words, ...told]] of Object.entries(cases)) {
        test(name, async () => {
          const offset = text.indexOf(at) + (/^\d/.test(at) ? 0 : 1);
          const position = { line: 0, character: count(text.slice(0, offset)) };
          const found = await client.request<Hover | null>('textDocument/hover', { textDocument: { uri }, position });
          assert.ok(found);
          const { kind, value } = found.contents as MarkupContent;
          assert.equal(kind, 'markdown');
          for (const it of told) {
            assert.match(value, it);
          }
          const start = text.lastIndexOf(words, offset + 1);
          assert.deepEqual(found.range, {
            start: { line: 0, character: count(text.slice(0, start)) },
            end: { line: 0, character: count(text.slice(0, start + words.length)) },
          });
        });
      }
    });
  }

  test('as plain text where the client shows no other', async () => {
    const client = await startClient();
    client.open(uri, text);
    const position = { line: 0, character: text.indexOf('design') + 1 };
    const found = await client.request<Hover>('textDocument/hover', { textDocument: { uri }, position });
    const { kind, value } = found.contents as MarkupContent;
    assert.equal(kind, 'plaintext');
    assert.ok(!/\*\*|\\/.test(value), value);
    await client.stop();
  });
});
