import { checkFix, checkNoFix, checkRule } from '../../support/check';
import { occupation } from '../../support/parts';

suite('invalid-job-zone', () => {
  const cases: readonly (readonly [name: string, keys: string])[] = [
    ['a zone', '"jobZone": 3,\n"jobZoneInferred": true'],
    ['none', '"jobZone": null,\n"jobZoneInferred": false'],
    ['neither key', '"title": "Cooks, All Other"'],
    [
      'text',
      `
"jobZone": "3"
            ^ :is text`,
    ],
    [
      'six',
      `
"jobZone": 6
           ^ :is 6`,
    ],
    [
      'none is not zero',
      `
"jobZone": 0
           ^ :is 0`,
    ],
    [
      'a half',
      `
"jobZone": 3.5
           ^^^ :is 3.5`,
    ],
    [
      'a list',
      `
"jobZone": [3, 4]
 ^^^^^^^ :is a list`,
    ],
    [
      'inferred, but absent',
      `
"jobZone": null,
"jobZoneInferred": true
                   ^^^^ :but there is none`,
    ],
    [
      'inferred, and no key at all',
      `
"jobZoneInferred": true
                   ^^^^ :but there is none`,
    ],
    [
      'a wrong zone that is inferred is one fault',
      `
"jobZone": 6,
           ^
"jobZoneInferred": true`,
    ],
    [
      'inferred as text',
      `
"jobZone": 3,
"jobZoneInferred": "yes"
                    ^^^ :is text`,
    ],
  ];
  for (const [name, keys] of cases) {
    test(name, () => checkRule('invalid-job-zone', occupation(keys)));
  }

  test('takes the quotes away', () =>
    checkFix(occupation('"jobZone": "|3"'), 'Replace it by 3', occupation('"jobZone": 3')));
  test('takes the quotes of a truth away', () =>
    checkFix(
      occupation('"jobZone": 3, "jobZoneInferred": "|False"'),
      'Replace it by false',
      occupation('"jobZone": 3, "jobZoneInferred": false'),
    ));
  test('guesses no zone', () => checkNoFix(occupation('"jobZone": 6|')));
});
