import assert from 'node:assert/strict';
import { parse } from 'csv-parse/sync';
import { fromCsv, toCsv } from '../../server/src/exchange/csv';
import { unescapeFormula } from '../../server/src/exchange/formulas';
import { random } from '../support/random';

suite('comma-separated values of any cells', () => {
  test('whatever the cells, they come back, here and in another reader', () => {
    const next = random(7);
    const parts = ['"', '""', ',', ';', '\t', '\r', '\n', ' ', "'", '=', 'a', '—', ''];
    const cell = () => Array.from({ length: next(5) }, () => parts[next(parts.length)]).join('');
    for (let round = 0; round < 500; round++) {
      // The first line tells what divides cells.
      const rows = [['a', 'b', 'c'], ...Array.from({ length: 1 + next(4) }, () => [cell(), cell(), cell()])];
      const csv = toCsv(rows);
      assert.deepEqual(fromCsv(csv).rows, rows);
      const others = parse(csv, { bom: true }) as string[][];
      assert.deepEqual(
        others.map((row) => row.map(unescapeFormula)),
        rows,
      );
    }
  });
});
