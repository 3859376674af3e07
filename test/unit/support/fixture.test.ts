import assert from 'node:assert/strict';
import { readCursor, readFiles, readFixture, showMarks } from '../../support/fixture';

suite('fixtures', () => {
  test('take mark lines and cursors out of the text', () => {
    const { text, marks, cursors } = readFixture(`
{"a": "b|c",
      ^^^^ some-rule: words: more
 "d": ""
       | other-rule
}`);
    assert.equal(text, '{"a": "bc",\n "d": ""\n}');
    assert.deepEqual(cursors, [8]);
    assert.deepEqual(marks, [
      { start: 6, end: 9, id: 'some-rule', message: 'words: more' },
      { start: 19, end: 19, id: 'other-rule', message: undefined },
    ]);
    assert.equal(text.slice(6, 9), '"bc');
  });

  test('show marks as they are written', () => {
    const shown = '{"a": 1,\n ^^^ x\n ^^^ y: z\n "b": 2}\n    | w\n';
    const { text, marks } = readFixture(shown);
    assert.equal(showMarks(text, marks), shown);
  });

  test('need one cursor where one is asked for', () => {
    assert.throws(() => readCursor('{}'), /this has 0/);
    assert.throws(() => readCursor('|{}|'), /this has 2/);
    assert.deepEqual(readCursor('{|}'), { text: '{}', offset: 1 });
  });

  test('may hold several files', () => {
    const files = readFiles('//- /a/b c.json\n{}\n//- /d.json\n[1|]\n');
    assert.deepEqual(
      [...files].map(([path, { text }]) => [path, text]),
      [
        ['/a/b c.json', '{}\n'],
        ['/d.json', '[1]\n'],
      ],
    );
  });
});
