import assert from 'node:assert/strict';
import { fromCsv, toCsv } from '../../../server/src/exchange/csv';

suite('comma-separated values', () => {
  test('what was written is read again, whatever stands in the cells', () => {
    const rows = [
      ['Level', 'Statement'],
      ['a,b', 'says "drain"'],
      [' blanks ', 'two\r\nlines'],
      ['=1+1', "'=quoted"],
      ['', 'last'],
    ];
    assert.deepEqual(fromCsv(toCsv(rows)).rows, rows);
  });

  test('a spreadsheet opens it as text: with a byte order mark, and formulas behind an apostrophe', () => {
    assert.equal(toCsv([['=A1', 'b']]), "\ufeff'=A1,b\r\n");
  });

  test('semicolons and tabs divide too; each row knows the line where it begins', () => {
    assert.deepEqual(fromCsv('a;b\n\n"x\ny";1,5\nlast;2\n'), {
      rows: [
        ['a', 'b'],
        ['x\ny', '1,5'],
        ['last', '2'],
      ],
      lines: [1, 3, 5],
      faults: [],
    });
    assert.deepEqual(fromCsv('a\tb, c\td').rows, [['a', 'b, c', 'd']]);
  });

  test('a quote that nothing closes is told by its line, since the rest of the text would be one cell', () => {
    const { rows, faults } = fromCsv('a,b\n\n\nc,"d\ne,f\n');
    assert.deepEqual(rows, []);
    assert.deepEqual(
      faults.map(({ where }) => where),
      ['line 4'],
    );
  });

  test('a quote inside a cell is a letter', () => {
    assert.deepEqual(fromCsv('a 2" pipe,b').rows, [['a 2" pipe', 'b']]);
  });
});
