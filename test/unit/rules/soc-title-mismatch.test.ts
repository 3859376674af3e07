import { checkFix, checkRule } from '../../support/check';
import { occupation } from '../../support/parts';

suite('soc-title-mismatch', () => {
  const cases: readonly (readonly [name: string, keys: string])[] = [
    ['the title of the code', '"soc": "15-1254.00",\n"title": "Web Developers"'],
    ['in the singular, in other letters', '"soc": "11-1021.00",\n"title": "GENERAL & OPERATIONS MANAGER"'],
    ['a house name of the same work', '"soc": "15-1254.00",\n"title": "Senior Web Engineer"'],
    ['a code that is not listed', '"soc": "19-4099.03",\n"title": "Remote Sensing Technicians"'],
    ['a code of another form is another matter', '"soc": "15-1299.8",\n"title": "Web Developers"'],
    ['a retired code is another matter', '"soc": "15-1134.00",\n"title": "Lawyers"'],
    ['an empty title', '"soc": "15-1254.00",\n"title": ""'],
    ['no code', '"soc": "",\n"title": "Web Developers"'],
    [
      'the title of another code',
      `
"soc": "15-1299.08",
"title": "Web Developers"
          ^^^^^^^^^^^^^^ :it is the O*NET title of 15-1254.00`,
    ],
    [
      'the title of another code, while this code is not listed',
      `
"soc": "19-4099.03",
"title": "Lawyer"
          ^^^^^^ :it is the O*NET title of 23-1011.00`,
    ],
    [
      'a title of other work',
      `
"soc": "47-2111.00",
"title": "Pastry Wizard"
          ^^^^^^^^^^^^^ :O*NET title of 47-2111.00, "Electricians"`,
    ],
  ];
  for (const [name, keys] of cases) {
    test(name, () => checkRule('soc-title-mismatch', occupation(keys)));
  }

  const mixed = '"soc": "15-1299.08",\n"title": "Web |Developers"';
  test('offers the title of the code', () =>
    checkFix(
      occupation(mixed),
      'Replace the title by "Computer Systems Engineers/Architects"',
      occupation('"soc": "15-1299.08",\n"title": "Computer Systems Engineers/Architects"'),
    ));
  test('offers the code of the title', () =>
    checkFix(
      occupation(mixed),
      'Replace the code by "15-1254.00"',
      occupation('"soc": "15-1254.00",\n"title": "Web Developers"'),
    ));
});
