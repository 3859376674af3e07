import assert from 'node:assert/strict';
import { defaultConfig } from '../../../server/src/config/config';
import { checkDocument } from '../../../server/src/rules/check';
import { checkFix, checkNoFix, checkRule, documentOf } from '../../support/check';

const file = (keys: string, version = 'null') =>
  `{"framework": {"levels": {}, "version":\n${version.replace(/^\n/, '')}\n},\n${keys.replace(/^\n/, '')}\n}`;

suite('date-mismatch', () => {
  const cases: readonly (readonly [name: string, text: string])[] = [
    ['date and version of one month', file('"exportedAt": "2026-05-15T12:51:50.992Z"', '"v.26.05"')],
    ['no version', file('"exportedAt": "2026-05-15T12:51:50+02:00"')],
    ['a version of another form', file('"exportedAt": "2026-05-15T12:51Z"', '"2nd edition"')],
    ['no date', file('"attribution": ""', '"v.26.05"')],
    ['an empty date', file('"exportedAt": ""')],
    [
      'an American date',
      file(`
"exportedAt": "05/15/2026"
               ^^^^^^^^^^ :is no ISO 8601 date`),
    ],
    [
      'no time',
      file(`
"exportedAt": "2026-05-15"
               ^^^^^^^^^^ :is no ISO 8601 date`),
    ],
    [
      'no zone',
      file(`
"exportedAt": "2026-05-15T12:51:50"
               ^^^^^^^^^^^^^^^^^^^ :and a zone`),
    ],
    [
      'a day that no calendar has',
      file(`
"exportedAt": "2026-02-30T12:51:50Z"
               ^^^^^^^^^^^^^^^^^^^^ :is no ISO 8601 date`),
    ],
    [
      'a number',
      file(`
"exportedAt": 1778849510
              ^^^^^^^^^^ :is a number`),
    ],
    [
      'another month',
      file(
        '"exportedAt": "2026-06-01T00:00:00Z"',
        `
"v.26.05"
 ^^^^^^^ :names another month`,
      ),
    ],
    [
      'a month thirteen',
      file(
        '"exportedAt": null',
        `
"v.26.13"
 ^^^^^^^ :month 13`,
      ),
    ],
    [
      'a number as version',
      file(
        '"exportedAt": null',
        `
26.05
^^^^^ :is a number`,
      ),
    ],
  ];
  for (const [name, text] of cases) {
    test(name, () => checkRule('date-mismatch', text));
  }

  test('a date in the future, where today is known', () => {
    const found = (today?: string) =>
      checkDocument(documentOf(file('"exportedAt": "2026-05-15T12:51:50Z"')), defaultConfig, { today })
        .filter(({ rule }) => rule === 'date-mismatch')
        .map(({ message }) => message);
    assert.deepEqual(found('2026-05-13'), [
      'The date of the export, "2026-05-15T12:51:50Z", lies in the future. Correct it.',
    ]);
    assert.deepEqual(found('2026-05-14'), [], 'it may be tomorrow elsewhere');
    assert.deepEqual(found(), []);
  });

  const forms = [
    ['"2026-5-1|5"', '2026-05-15T00:00:00.000Z'],
    ['"2026-05-15 12:51|:50"', '2026-05-15T12:51:50Z'],
    ['"05/15|/2026"', '2026-05-15T00:00:00.000Z'],
    ['"05/06|/2026"', '2026-06-05T00:00:00.000Z'],
    ['"05/06|/2026"', '2026-05-06T00:00:00.000Z'],
  ] as const;
  for (const [before, after] of forms) {
    test(`offers ${after} for ${before.replace('|', '')}`, () =>
      checkFix(file(`"exportedAt": ${before}`), `Replace it by "${after}"`, file(`"exportedAt": "${after}"`)));
  }
  test('guesses no date', () => checkNoFix(file('"exportedAt": "last |May"')));
  test('offers the version of the date', () =>
    checkFix(
      file('"exportedAt": "2026-06-01T00:00:00Z"', '"v.26|.05"'),
      'Replace it by "v.26.06"',
      file('"exportedAt": "2026-06-01T00:00:00Z"', '"v.26.06"'),
    ));
});
