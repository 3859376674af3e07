import assert from 'node:assert/strict';
import { applyEdits, checkFindings, checkRule, checkStatement, minify } from '../../support/check';

suite('check helpers', () => {
  const fixture = `
{"framework": {"levels": {}}, "a": 1, "a": 2}
                                       ^ invalid-json: stands twice
`;

  test('pass where marks and findings agree', () => {
    checkRule('invalid-json', fixture);
    checkStatement('invalid-json', 'emerging', 'Logs — read them.');
  });

  test('fail on a finding too few, too many, elsewhere or with other words', () => {
    const broken = (from: string, to: string) => () => checkRule('invalid-json', fixture.replace(from, to));
    assert.throws(broken('"a": 2', '"b": 2'), assert.AssertionError);
    assert.throws(broken(/^ .*$/m.exec(fixture)?.[0] ?? '', ''), assert.AssertionError);
    assert.throws(broken('^ ', '^^ '), assert.AssertionError);
    assert.throws(broken('stands twice', 'stands thrice'), assert.AssertionError);
    assert.throws(() => checkFindings(`{"framework": {"levels": {}}, "a": 1, "a": 2}`), assert.AssertionError);
  });

  test('minify between tokens only', () => {
    const { text, offset } = minify('{ "a b" :\r\n [ 1 , 2 ] }', 4);
    assert.equal(text, '{"a b":[1,2]}');
    assert.equal(offset, 3);
  });

  test('apply edits of any order, and refuse those that overlap', () => {
    const edit = (start: number, end: number, text: string) => ({ span: { start, end }, text });
    assert.equal(applyEdits('abcdef', [edit(4, 5, 'X'), edit(0, 1, ''), edit(2, 2, 'Y')]), 'bYcdXf');
    assert.throws(() => applyEdits('abcdef', [edit(0, 3, ''), edit(2, 4, '')]), /overlap/);
  });
});
