import assert from 'node:assert/strict';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { Text } from '../../../server/src/lsp/text';
import { random } from '../../support/random';

const pieces = ['a', '\n', '\r\n', '\r', '—', '😀', '"', 'é', '\u0301', 'ש', 'xyz', ''];

function randomText(next: (below: number) => number, most: number): string {
  return Array.from({ length: next(most) }, () => pieces[next(pieces.length)]).join('');
}

suite('text', () => {
  test('agrees with vscode-languageserver-textdocument over random edits', () => {
    const next = random(1);
    let text = new Text('file:///a.json', 'json', 0, '');
    const reference = TextDocument.create('file:///a.json', 'json', 0, '');
    for (let version = 1; version <= 1000; version++) {
      if (next(200) === 0) {
        text = text.replaced(text.replacementOf({ text: '' }), version);
        TextDocument.update(reference, [{ text: '' }], version);
      }
      const position = () => ({ line: next(reference.lineCount + 1), character: next(30) });
      const change = { range: { start: position(), end: position() }, text: randomText(next, 12) };
      text = text.replaced(text.replacementOf(change), version);
      TextDocument.update(reference, [change], version);
      assert.equal(text.getText(), reference.getText());
      assert.equal(text.lineCount, reference.lineCount);
      for (let count = 0; count < 5; count++) {
        const offset = next(reference.getText().length + 2);
        assert.deepEqual(text.positionAt(offset), reference.positionAt(offset));
        const place = position();
        assert.equal(text.offsetAt(place), reference.offsetAt(place));
      }
    }
  });

  test('counts UTF-8 bytes where that is agreed', () => {
    const line = `Logs — “read” 😀 them${'—'.repeat(3000)}.`;
    const text = new Text('file:///a.json', 'json', 1, `first\r\n${line}\r\nlast`, 'utf-8');
    for (const offset of [0, 4, 6, 7, 14, 16, 20, 1500, 3019, line.length]) {
      const position = { line: 1, character: Buffer.byteLength(line.slice(0, offset)) };
      assert.deepEqual(text.positionAt(7 + offset), position);
      assert.equal(text.offsetAt(position), 7 + offset);
    }
    assert.equal(text.offsetAt({ line: 1, character: 1e9 }), 7 + line.length);
  });

  test('a version stays as it was', () => {
    const first = new Text('file:///a.json', 'json', 1, 'ab');
    const second = first.replaced({ start: 1, end: 1, text: '\n' }, 2);
    assert.deepEqual([first.getText(), first.version, first.lineCount], ['ab', 1, 1]);
    assert.deepEqual([second.getText(), second.version, second.lineCount], ['a\nb', 2, 2]);
  });
});
