import assert from 'node:assert/strict';
import { parseTree } from 'jsonc-parser';
import { indexInLiteral, offsetInLiteral } from '../../../server/src/framework/string-offsets';

suite('string offsets', () => {
  for (const literal of [
    'plain',
    'a\\u2014b',
    '\\"a\\\\b\\/\\n',
    'emoji 😀 \\ud83d\\ude00.',
    'broken \\e escape',
    'broken \\u12 escape',
    'x\\u\\x\\uD8',
    'broken \\😀 escape',
  ]) {
    test(`each character of "${literal}" is found where it stands, as the parser reads it`, () => {
      const text = `"${literal}"`;
      const value: string = parseTree(text)?.value;
      const span = { start: 1, end: text.length - 1 };
      for (let index = 0; index < value.length; index++) {
        const offset = offsetInLiteral(text, span, index);
        assert.equal(indexInLiteral(text, span, offset), index);
        if (text[offset] !== '\\') {
          assert.equal(text[offset], value[index]);
        }
      }
      assert.equal(indexInLiteral(text, span, offsetInLiteral(text, span, value.length)), value.length);
      assert.equal(indexInLiteral(text, span, span.end), value.length);
    });
  }
});
