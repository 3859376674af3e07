import assert from 'node:assert/strict';
import { draftOf } from '../../server/src/exchange/draft';
import {
  type Exported,
  exportSheets,
  exportText,
  type Imported,
  importSheets,
  importText,
} from '../../server/src/exchange/exchange';
import { escapeFormula, unescapeFormula } from '../../server/src/exchange/formulas';
import type { FrameworkDocument } from '../../server/src/framework/model';
import { fromWorkbook, toWorkbook } from '../../server/src/workbooks';
import { documentOf } from '../support/check';
import { corpus } from '../support/corpus';

const time = '2026-01-01T00:00:00Z';

interface Form {
  readonly there: (document: FrameworkDocument) => Exported<unknown> | undefined;
  readonly back: (content: never) => Imported | undefined;
}

const forms: Readonly<Record<string, Form>> = {
  markdown: { there: (it) => exportText(it, 'markdown', time), back: (it: string) => importText(it, 'markdown') },
  case: { there: (it) => exportText(it, 'case', time), back: (it: string) => importText(it, 'case') },
  rsd: { there: (it) => exportText(it, 'rsd', time), back: (it: string) => importText(it, 'rsd') },
  csv: { there: (it) => exportText(it, 'csv', time), back: (it: string) => importText(it, 'csv') },
  sheets: { there: exportSheets, back: importSheets },
};

/** Places that differ, by JSON pointer; the order of keys is no difference. */
function differences(a: unknown, b: unknown, pointer = ''): string[] {
  if (typeof a === 'object' && a !== null && !Array.isArray(a)) {
    const other = (typeof b === 'object' && b !== null ? b : {}) as Record<string, unknown>;
    return Object.entries(a).flatMap(([key, value]) => differences(value, other[key], `${pointer}/${key}`));
  }
  if (Array.isArray(a) && Array.isArray(b)) {
    return a.flatMap((item, index) => differences(item, b[index], `${pointer}/${index}`));
  }
  return JSON.stringify(a) === JSON.stringify(b) ? [] : [pointer];
}

function roundTrip({ there, back }: Form, text: string) {
  const exported = there(documentOf(text));
  assert.ok(exported);
  const imported = back(exported.content as never);
  assert.ok(imported);
  return { losses: exported.losses, text: imported.text, problems: imported.problems };
}

suite('import(export(x)) is x, or the loss is listed', () => {
  const frameworks = corpus().filter(({ text }, at) => at % 7 === 0 && draftOf(documentOf(text)));

  for (const [name, form] of Object.entries(forms)) {
    test(name, () => {
      for (const { name: file, text } of frameworks) {
        const { losses, text: again } = roundTrip(form, text);
        const places = losses.map(({ where }) => where);
        for (const pointer of differences(JSON.parse(text), JSON.parse(again))) {
          const list = pointer.replace(/\d+$/, '');
          assert.ok(
            places.some(
              (place) =>
                pointer === place || pointer.startsWith(`${place}/`) || (list !== pointer && place.startsWith(list)),
            ),
            `${file}: ${pointer} differs and is not among the losses`,
          );
        }
      }
    }).timeout(60_000);
  }

  test('the seed and labelled frameworks come back whole from Markdown, CASE, RSD and workbooks', () => {
    // Labelled files have faults on purpose: items that are no text, blank statements, blanks at edges.
    const isTidy = (value: string | undefined) => value === undefined || (value !== '' && value === value.trim());
    const whole = corpus().filter(({ name, text }) => {
      const read = /(seeds|labelled)/.test(name) ? draftOf(documentOf(text)) : undefined;
      const texts = read?.draft.levels.flatMap(({ label, statements }) => [label, ...statements]);
      return read?.problems.length === 0 && texts?.every((it) => isTidy(it) && !/—\s{2}/.test(it ?? ''));
    });
    assert.ok(whole.length >= 8, String(whole.length));
    for (const { name: file, text } of whole) {
      for (const name of ['markdown', 'case', 'rsd', 'sheets']) {
        const { losses, text: again, problems } = roundTrip(forms[name] ?? assert.fail(), text);
        assert.deepEqual(losses, [], `${file} as ${name}`);
        assert.deepEqual(problems, [], `${file} as ${name}`);
        assert.deepEqual(JSON.parse(again), JSON.parse(text));
      }
    }
  }).timeout(30_000);

  test('the file of a workbook holds any text, as Excel writes what XML has no place for', async () => {
    const statements = [
      'Bells — ring\u0007 it.',
      'Halves — \ud800 of pairs.',
      'Lines — a\r\nb.',
      '_x0041_ — write it.',
      ' x ',
    ];
    const text = JSON.stringify({ schemaVersion: '1.0', framework: { levels: { low: { label: 'Low', statements } } } });
    const exported = exportSheets(documentOf(text)) ?? assert.fail();
    const { sheets } = await fromWorkbook(await toWorkbook(exported.content));
    assert.deepEqual(exported.losses, []);
    assert.deepEqual(JSON.parse(importSheets(sheets).text), JSON.parse(text));
  });

  test('nasty texts come back whole, or are told', () => {
    const statements = [
      'Plain — write it.',
      '- dash first — then more.',
      '1. number — one.',
      '# heading *star* _under_ `code` [a](b) <b>x</b> a|b \\ & ~x~ {#y}',
      'A — b — c.',
      ' — no topic.',
      'no separator',
      '=1+1 — formula.',
      '  blanks  ',
      'two\nlines',
      'tab\there',
      '"quotes", commas; and ünïcode 👍🏽',
      '',
      '***',
      'a\\*b \\\\ c',
    ];
    const text = JSON.stringify({
      __proto__x: 1,
      occupation: {
        title: 'T* [x]',
        soc: '11-1111.00',
        zone: 3,
        text: '54',
        empty: '',
        none: null,
        list: [1, { a: 2 }],
      },
      framework: {
        version: null,
        levels: {
          '2': { label: 'Two', statements },
          'A b/c~{}': { statements: [] },
          x: { label: '', statements: ['Plain — write it.', 'Plain — write it.'] },
          emerging: { label: ' Odd  *label* ', statements: ['x'] },
        },
      },
    });
    for (const [name, form] of Object.entries(forms)) {
      const { losses, text: again } = roundTrip(form, text);
      const places = losses.map(({ where }) => where);
      for (const pointer of differences(JSON.parse(text), JSON.parse(again))) {
        // Behind a statement that is left out, the others move up.
        const list = pointer.replace(/\d+$/, '');
        assert.ok(
          places.some((place) => pointer.startsWith(place) || place.startsWith(list)),
          `${name}: ${pointer}`,
        );
      }
    }
    assert.deepEqual(
      roundTrip(forms.case ?? assert.fail(), text).losses.map(({ where }) => where),
      ['/framework/levels/2/statements/12'],
    );
  });

  test('formulas are shown by a spreadsheet, not run, and come back', () => {
    for (const cell of ['=1+1', '+1', '-x', '@SUM(A1)', "'=1", "''-x", '\t=1', '＝1']) {
      assert.match(escapeFormula(cell), /^'/);
      assert.equal(unescapeFormula(escapeFormula(cell)), cell);
    }
    for (const cell of ['a=1', "'quoted'", '', '— x']) {
      assert.equal(escapeFormula(cell), cell);
      assert.equal(unescapeFormula(cell), cell);
    }
  });
});
