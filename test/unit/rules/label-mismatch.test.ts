import { checkFix, checkRule } from '../../support/check';
import { levels } from '../../support/parts';

suite('label-mismatch', () => {
  const cases: readonly (readonly [name: string, text: string])[] = [
    ['own labels', levels('"emerging": {"label": "Emerging"}, "level-2": {"label": "Level 2"}')],
    ['a label in other words', levels('"ic1": {"label": "Junior Engineer"}, "ic2": {"label": "Engineer"}')],
    ['no labels', levels('"emerging": {}, "advanced": {"label": ""}')],
    [
      'the name of another level',
      levels(`
"emerging": {"label": "Proficient"},
                       ^^^^^^^^^^ :which is the name of another level
"proficient": {"label": "Proficient"}`),
    ],
    [
      'the name of a level that the file lacks',
      levels(`
"emerging": {"label": "Emerging"},
"proficient": {"label": "Developing"}
                         ^^^^^^^^^^ :which is the name of another level`),
    ],
    [
      'one label for two',
      levels(`
"ic1": {"label": "Engineer"},
"ic2": {"label": "engineer"}
                  ^^^^^^^^ :The levels "ic1" and "ic2" are both labelled "engineer"`),
    ],
    [
      'swapped',
      levels(`
"emerging": {"label": "Developing"},
                       ^^^^^^^^^^ :which is the name of another level
"developing": {"label": "Emerging"}
                         ^^^^^^^^ :which is the name of another level`),
    ],
  ];
  for (const [name, text] of cases) {
    test(name, () => checkRule('label-mismatch', text));
  }

  test('labels a level by its key', () =>
    checkFix(
      levels('"emerging": {"label": "Pro|ficient"}, "proficient": {"label": "Proficient"}'),
      'Label it "Emerging"',
      levels('"emerging": {"label": "Emerging"}, "proficient": {"label": "Proficient"}'),
    ));
});
