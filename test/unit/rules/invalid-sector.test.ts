import { checkFix, checkNoFix, checkRule } from '../../support/check';
import { occupation } from '../../support/parts';

suite('invalid-sector', () => {
  const cases: readonly (readonly [name: string, keys: string])[] = [
    ['a sector', '"sector": "54"'],
    ['a range of NAICS', '"sector": "31-33"'],
    ['a code inside a range', '"sector": "32"'],
    ['empty', '"sector": ""'],
    ['null', '"sector": null'],
    [
      'letters behind',
      `
"sector": "55x"
           ^^^ :is no NAICS sector`,
    ],
    [
      'digits that are no sector',
      `
"sector": "57"
           ^^ :is no NAICS sector`,
    ],
    [
      'a range that NAICS does not have',
      `
"sector": "31-32"
           ^^^^^ :is no NAICS sector`,
    ],
    [
      'an industry of a sector',
      `
"sector": "541512"
           ^^^^^^ :is no NAICS sector`,
    ],
    [
      'a number',
      `
"sector": 54
          ^^ :is a number`,
    ],
    [
      'a list',
      `
"sector": ["54"]
 ^^^^^^ :is a list`,
    ],
  ];
  for (const [name, keys] of cases) {
    test(name, () => checkRule('invalid-sector', occupation(keys)));
  }

  const fixes = [
    ['|54', '"54" (Professional, Scientific, and Technical Services)', '"54"'],
    ['"|541512"', '"54" (Professional, Scientific, and Technical Services)', '"54"'],
    ['"|44–45"', '"44-45" (Retail Trade)', '"44-45"'],
    ['"|62x"', '"62" (Health Care and Social Assistance)', '"62"'],
  ] as const;
  for (const [before, title, after] of fixes) {
    test(`offers a sector for ${before.replace('|', '')}`, () =>
      checkFix(occupation(`"sector": ${before}`), `Replace it by ${title}`, occupation(`"sector": ${after}`)));
  }
  test('guesses nothing', () => checkNoFix(occupation('"sector": "I|T"')));
});
