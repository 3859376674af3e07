import { checkFix, checkNoFix, checkRule } from '../../support/check';
import { occupation } from '../../support/parts';

suite('invalid-soc-code', () => {
  const cases: readonly (readonly [name: string, keys: string])[] = [
    ['a whole code', '"soc": "15-1299.08"'],
    ['a code that is listed nowhere here', '"soc": "19-4099.03"'],
    ['no code', '"title": "Baristas"'],
    ['an empty code', '"soc": ""'],
    ['null', '"soc": null'],
    [
      'no decimals',
      `
"soc": "15-1299"
        ^^^^^^^ :lacks the two decimals`,
    ],
    [
      'one decimal',
      `
"soc": "35-1011.0"
        ^^^^^^^^^ :is no O*NET-SOC code`,
    ],
    [
      'a digit lost',
      `
"soc": "47-215.00"
        ^^^^^^^^^ :is no O*NET-SOC code`,
    ],
    [
      'a dash in place of the hyphen',
      `
"soc": "15–1299.08"
        ^^^^^^^^^^ :is no O*NET-SOC code`,
    ],
    [
      'a blank around it',
      `
"soc": " 15-1299.08"
        ^^^^^^^^^^^ :is no O*NET-SOC code`,
    ],
    [
      'words',
      `
"soc": "Cook"
        ^^^^ :is no O*NET-SOC code`,
    ],
    [
      'a major group that SOC does not have',
      `
"soc": "16-1299.00"
        ^^^^^^^^^^ :no major group 16`,
    ],
    [
      'a retired code',
      `
"soc": "15-1199.02"
        ^^^^^^^^^^ :Use "15-1299.08" (Computer Systems Engineers/Architects).`,
    ],
    [
      'a retired code without decimals',
      `
"soc": "15-1199"
        ^^^^^^^ :Use "15-1299.00"`,
    ],
    [
      'a retired code whose work was split',
      `
"soc": "29-2041.00"
        ^^^^^^^^^^ :"29-2042.00" (Emergency`,
    ],
    [
      'a number',
      `
"soc": 15
       ^^ :is a number`,
    ],
    [
      'a list',
      `
"soc": ["15-1299.08"]
 ^^^ :is a list`,
    ],
  ];
  for (const [name, keys] of cases) {
    test(name, () => checkRule('invalid-soc-code', occupation(keys)));
  }

  test('adds the decimals', () =>
    checkFix(
      occupation('"soc": "15-12|99"'),
      'Replace it by "15-1299.00" (Computer Occupations, All Other)',
      occupation('"soc": "15-1299.00"'),
    ));
  test('takes the decimals from the title, and says so alone', () => {
    const keys = (soc: string) => `"soc": "${soc}", "title": "Computer Systems Engineers/Architects"`;
    checkFix(
      occupation(keys('15-12|99')),
      'Replace it by "15-1299.08" (Computer Systems Engineers/Architects)',
      occupation(keys('15-1299.08')),
    );
    checkRule('soc-title-mismatch', occupation(keys('15-1299')));
  });
  test('offers what the digits can mean', () =>
    checkFix(
      occupation('"soc": "|35-1011.0"'),
      'Replace it by "35-1011.00" (Chefs and Head Cooks)',
      occupation('"soc": "35-1011.00"'),
    ));
  test('offers each code that took over the work', () =>
    checkFix(
      occupation('"soc": "29-2041|.00"'),
      'Replace it by "29-2043.00" (Paramedics)',
      occupation('"soc": "29-2043.00"'),
    ));
  test('invents no digit', () => checkNoFix(occupation('"soc": "47-215|.00"')));
});
