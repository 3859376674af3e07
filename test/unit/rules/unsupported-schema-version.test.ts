import { checkFix, checkNoFix, checkRule } from '../../support/check';
import { root } from '../../support/parts';

suite('unsupported-schema-version', () => {
  const cases: readonly (readonly [name: string, keys: string])[] = [
    ['the known version', '"schemaVersion": "1.0"'],
    ['none', '"attribution": ""'],
    ['null', '"schemaVersion": null'],
    [
      'a number',
      `
"schemaVersion": 1
                 ^ :is a number`,
    ],
    [
      'a later version',
      `
"schemaVersion": "2.0"
                  ^^^ :"2.0" is not known here`,
    ],
    [
      'a version in other words',
      `
"schemaVersion": "v1"
                  ^^ :"v1" is not known here`,
    ],
    [
      'empty',
      `
"schemaVersion": " "
                  ^ :is not known here`,
    ],
    [
      'a list',
      `
"schemaVersion": []
 ^^^^^^^^^^^^^ :is a list`,
    ],
  ];
  for (const [name, keys] of cases) {
    test(name, () => checkRule('unsupported-schema-version', root(keys)));
  }

  test('writes the number as text', () =>
    checkFix(root('"schemaVersion": 1|'), 'Replace it by "1.0"', root('"schemaVersion": "1.0"')));
  test('does not turn a later version into an earlier one', () => checkNoFix(root('"schemaVersion": "2|.0"')));
});
