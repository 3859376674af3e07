import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import type { FrameworkDocument, JsonNode } from '../../server/src/framework/model';
import { parseDocument } from '../../server/src/framework/parse';
import { type Replacement, reparse } from '../../server/src/framework/reparse';
import { Text } from '../../server/src/lsp/text';
import { random } from '../support/random';

const seed = readFileSync('seeds/15-1299.08.json', 'utf8');
const small = JSON.stringify(
  JSON.parse(seed, (key, value) => (key === 'statements' ? value.slice(0, 3) : value)),
  null,
  2,
);
/** Levels whose labels and strange items stand behind their statements. */
const odd = `{"framework": {"levels": {
  "low": {"statements": ["a \\u2014 \\"b\\".", 3, null, "c — d.", ""], "label": "Low"},
  "high": {"note": {"x": [1, {"y": 2}]}, "statements": ["e — f."], "label": "High"}
}}, "attribution": "z"}`;

const pieces = ['x', ' ', '—', '😀', '\\"', '\\n', '\\u00e9', '"', '\\', '\n', '\t', ',', ']', 'words to insert', ''];

/** What of a document can be compared: the tree without its links upwards. */
function plain({ root, framework, syntaxProblems, version }: FrameworkDocument): unknown {
  const bare = ({ type, offset, length, colonOffset, value, children }: JsonNode): unknown => ({
    type,
    offset,
    length,
    colonOffset,
    value,
    children: children?.map(bare),
  });
  return {
    version,
    syntaxProblems,
    root: root && bare(root),
    levels: framework?.levels.map(({ key, keySpan, label, statements }) => ({
      key,
      keySpan,
      label,
      statements: statements.map(({ index, span, value, level }) => ({ index, span, value, level: level.key })),
    })),
  };
}

suite('reparse', () => {
  for (const [name, source] of Object.entries({ seed, small, crlf: small.replace(/\n/g, '\r\n'), odd })) {
    test(`equals a full parse after random edits in strings: ${name}`, () => {
      const next = random(name.length);
      let text = new Text('file:///a.json', 'json', 1, source);
      let document = parseDocument(text);
      let followed = 0;
      for (let version = 2; version < 250; version++) {
        const replacement = randomReplacement(document, next);
        const changed = text.replaced(replacement, version);
        const made = reparse(document, replacement, changed);
        const full = parseDocument(changed);
        if (made) {
          assert.deepEqual(plain(made.document), plain(full));
          assert.equal(
            made.after.level.statements.find((it) => it.index === made.after.index),
            made.after,
          );
          followed++;
        }
        // A text that breaks is taken back, so that the run goes on with sound ones.
        if (full.syntaxProblems.length === 0) {
          text = changed;
          document = made?.document ?? full;
        } else {
          assert.equal(made, undefined);
        }
      }
      assert.ok(followed > 100, `only ${followed} edits were followed`);
    });
  }

  test('does nothing for edits of anything else, and leaves the document alone', () => {
    const text = new Text('file:///a.json', 'json', 1, odd);
    const document = parseDocument(text);
    const before = structuredClone(plain(document));
    const at = (words: string) => odd.indexOf(words);
    const edits: Replacement[] = [
      { start: at('"Low"') + 1, end: at('"Low"') + 2, text: 'N' },
      { start: at('3, null'), end: at('3, null') + 1, text: '4' },
      { start: at('c — d') - 1, end: at('c — d') + 2, text: '"' },
      { start: at('c — d') + 2, end: at('c — d') + 2, text: '", "' },
      { start: at('e — f') + 2, end: at('"High"'), text: '' },
      { start: at('e — f.') + 6, end: at('e — f.') + 6, text: '\\' },
    ];
    for (const edit of edits) {
      assert.equal(reparse(document, edit, text.replaced(edit, 2)), undefined);
    }
    assert.deepEqual(plain(document), before);
  });
});

function randomReplacement(document: FrameworkDocument, next: (below: number) => number): Replacement {
  const statements = document.framework?.levels.flatMap((level) => level.statements) ?? [];
  const { span } = statements[next(statements.length)] ?? assert.fail();
  const length = span.end - span.start;
  const start = span.start + next(length + 1);
  const end = Math.min(span.end, start + (next(3) === 0 ? next(6) : 0));
  return { start, end, text: pieces[next(pieces.length)] ?? '' };
}
