import { checkFix, checkRule } from '../../support/check';
import { occupation } from '../../support/parts';

suite('group-mismatch', () => {
  const cases: readonly (readonly [name: string, keys: string])[] = [
    ['the group of the code', '"soc": "15-1299.08",\n"group": "Computer & Mathematical"'],
    ['with "and" and "Occupations"', '"soc": "15-1299.08",\n"group": "Computer and Mathematical Occupations"'],
    ['with more commas', '"soc": "19-2031.00",\n"group": "Life, Physical, & Social Science"'],
    ['a former name', '"soc": "25-2031.00",\n"group": "Education, Training, and Library"'],
    ['an empty group', '"soc": "15-1299.08",\n"group": ""'],
    ['no code to compare with', '"soc": "",\n"group": "Cookery"'],
    ['a code of no group is another matter', '"soc": "16-1299.00",\n"group": "Cookery"'],
    [
      'another group',
      `
"soc": "29-1141.00",
"group": "Healthcare Support"
          ^^^^^^^^^^^^^^^^^^ :"Healthcare Practitioners & Technical"`,
    ],
    [
      'no group',
      `
"soc": "29-1141.00",
"group": "Nursing"
          ^^^^^^^ :is no SOC major group`,
    ],
    [
      'a code that is not whole',
      `
"soc": "15-2051.1",
"group": "Legal"
          ^^^^^ :group 15`,
    ],
    [
      'a number',
      `
"soc": "15-1299.08",
"group": 15
         ^^ :is a number`,
    ],
  ];
  for (const [name, keys] of cases) {
    test(name, () => checkRule('group-mismatch', occupation(keys)));
  }

  test('writes the group as exporters do', () =>
    checkFix(
      occupation('"soc": "29-1141.00",\n"group": "|Nursing"'),
      'Replace it by "Healthcare Practitioners & Technical"',
      occupation('"soc": "29-1141.00",\n"group": "Healthcare Practitioners & Technical"'),
    ));
  test('keeps "and" and "Occupations"', () =>
    checkFix(
      occupation('"soc": "29-1141.00",\n"group": "|Life, Physical, and Social Science Occupations"'),
      'Replace it by "Healthcare Practitioners and Technical Occupations"',
      occupation('"soc": "29-1141.00",\n"group": "Healthcare Practitioners and Technical Occupations"'),
    ));
});
