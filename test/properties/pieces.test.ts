import assert from 'node:assert/strict';
import { piecesOf } from '../../server/src/lsp/pieces';
import { random } from '../support/random';

suite('pieces of a large text', () => {
  test('are the text after random replacements, small and large', () => {
    const next = random(11);
    let text = Array.from({ length: 40_000 }, (_, at) => `line ${at} — 😀\n`).join('');
    let pieces = piecesOf(text);
    for (let edit = 0; edit < 400; edit++) {
      const start = next(text.length + 1);
      const end = Math.min(text.length, start + (next(20) === 0 ? next(200_000) : next(8)));
      const inserted = 'x—\n'.repeat(next(30) === 0 ? next(90_000) : next(4));
      const before = pieces;
      pieces = pieces.replaced(start, end, inserted);
      if (edit % 40 === 0) {
        assert.equal(before.join(), text, 'the text before has changed');
      }
      text = text.slice(0, start) + inserted + text.slice(end);
      assert.equal(pieces.length, text.length);
      const from = next(text.length);
      const to = Math.min(text.length, from + next(150_000));
      assert.equal(pieces.slice(from, to), text.slice(from, to));
      assert.equal(pieces.slice(to, from), text.slice(to, from));
    }
    assert.equal(pieces.join(), text);
    assert.equal(pieces.replaced(0, text.length, '').join(), '');
  });
});
