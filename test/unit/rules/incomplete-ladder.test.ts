import { checkFix, checkNoFix, checkRule } from '../../support/check';
import { levels } from '../../support/parts';

const ladder = (keys: string) =>
  keys
    .split(' ')
    .map((key) => `"${key}": {"label": "", "statements": ["A — b."]}`)
    .join(',\n');

/** `framework.levels` on a line of its own, where what is missing is marked. */
const file = (mark: string, keys: string) => `{"framework": {\n"levels": {\n${mark}${ladder(keys)}\n}}}`;
const marked = (message: string) => ` ^^^^^^ :${message}\n`;

suite('incomplete-ladder', () => {
  const whole = [
    'emerging developing proficient advanced',
    'advanced emerging proficient developing',
    'novice competent expert',
    'apprentice journeyman master',
    'basic intermediate advanced',
    'proficient advanced',
    'level1 level2 level3',
    '10 20 30',
    'trainee-cook cook head-cook',
    'Awareness Working Expert',
    'one',
  ];
  for (const keys of whole) {
    test(`${keys} is whole`, () => checkRule('incomplete-ladder', file('', keys)));
  }

  const holes: readonly (readonly [keys: string, message: string])[] = [
    ['emerging proficient advanced', 'The level "developing" is missing on the ladder "emerging", "developing"'],
    ['emerging', 'The levels "developing", "proficient", "advanced" are missing'],
    ['awareness working expert', 'The level "practitioner" is missing'],
    ['level1 level2 level4', 'The level "level3" is missing'],
    ['4 2 1', 'The level "3" is missing'],
  ];
  for (const [keys, message] of holes) {
    test(`${keys} has a hole`, () => checkRule('incomplete-ladder', file(marked(message), keys)));
  }

  test('the configuration says which levels there should be', () => {
    const config = { ladder: ['novice', 'competent', 'expert', 'master'] };
    checkRule('incomplete-ladder', file(marked('The level "master" is missing'), 'novice competent expert'), config);
    checkRule('incomplete-ladder', file('', 'junior senior'), { ladder: ['one', 'two'] });
  });

  const empty: readonly (readonly [name: string, text: string])[] = [
    [
      'a level without statements',
      levels(`
"novice": {"label": "Novice", "statements": ["A — b."]},
"expert": {"label": "Expert", "statements": []}
 ^^^^^^ :The level "Expert" has no statements`),
    ],
    [
      'a level whose statements are of another type is another matter',
      levels('"novice": {"statements": ["A — b."]}, "expert": {"statements": "C — d."}'),
    ],
    [
      'a framework just begun, as one finding',
      `{"framework": {
"levels": {
 ^^^^^^ :No level of this framework has a statement yet
"novice": {"statements": []}, "expert": {"statements": []}}}}`,
    ],
    [
      'no level',
      `{"framework": {
"levels": {}
 ^^^^^^ :has no level yet
}}`,
    ],
    ['a text that breaks off', '{"framework": {"levels": {"emerging": {"label": "Emerging", "statements": ["A'],
  ];
  for (const [name, text] of empty) {
    test(name, () => checkRule('incomplete-ladder', text));
  }

  test('adds the level in its place, laid out as its neighbours', () =>
    checkFix(
      `{
  "framework": {
    "lev|els": {
      "emerging": {
        "statements": ["A — b."]
      },
      "proficient": {
        "statements": ["C — d."]
      },
      "advanced": {
        "statements": ["E — f."]
      }
    }
  }
}`,
      'Add "developing"',
      `{
  "framework": {
    "levels": {
      "emerging": {
        "statements": ["A — b."]
      },
      "developing": {
        "label": "Developing",
        "statements": []
      },
      "proficient": {
        "statements": ["C — d."]
      },
      "advanced": {
        "statements": ["E — f."]
      }
    }
  }
}`,
    ));
  test('adds the lowest level in front', () =>
    checkFix(
      '{"framework": {"lev|els": {"developing": {"statements": ["A — b."]}, "proficient": {}, "advanced": {}}}}',
      'Add "emerging"',
      '{"framework": {"levels": {"emerging": { "label": "Emerging", "statements": [] }, "developing": {"statements": ["A — b."]}, "proficient": {}, "advanced": {}}}}',
    ));
  test('adds several in a row', () =>
    checkFix(
      '{"framework": {"lev|els": {"emerging": {"statements": ["A — b."]}, "advanced": {}}}}',
      'Add "developing" and "proficient"',
      '{"framework": {"levels": {"emerging": {"statements": ["A — b."]}, "developing": { "label": "Developing", "statements": [] }, "proficient": { "label": "Proficient", "statements": [] }, "advanced": {}}}}',
    ));
  test('has no statements to offer', () =>
    checkNoFix(levels('"a": {"label": "A", "statements": ["B — c."]}, "b|": {"label": "B", "statements": []}')));
});
