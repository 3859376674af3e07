import { checkFix, checkNoFix, checkRule } from '../../support/check';

const file = (mark: string, keys: string) =>
  `{"framework": {\n"levels": {\n${mark}${keys
    .split(' ')
    .map((key) => `"${key}": {}`)
    .join(', ')}}}}`;
const marked = (message: string) => ` ^^^^^^ :${message}\n`;

suite('level-order', () => {
  for (const keys of [
    'emerging developing proficient advanced',
    'novice competent expert',
    '1 2 3',
    'n00b play3r pr0 1337',
    'lead junior senior',
    'only',
  ]) {
    test(`${keys} is in order, or nobody knows`, () => checkRule('level-order', file('', keys)));
  }

  const cases: readonly (readonly [keys: string, message: string])[] = [
    [
      'advanced emerging developing proficient',
      'Put them weakest first: "emerging", "developing", "proficient", "advanced".',
    ],
    ['Expert Awareness Working Practitioner', 'weakest first: "Awareness", "Working"'],
    ['level2 level10 level1', 'weakest first: "level1", "level2", "level10"'],
    ['3 2 1', 'weakest first: "1", "2", "3"'],
  ];
  for (const [keys, message] of cases) {
    test(`${keys} is out of order`, () => checkRule('level-order', file(marked(message), keys)));
  }

  test('the ladder of the configuration counts first', () => {
    checkRule('level-order', file('', 'senior junior'), { ladder: ['senior', 'junior'] });
    checkRule('level-order', file(marked('first: "pr0", "1337"'), '1337 pr0'), { ladder: ['pr0', '1337'] });
  });

  test('moves the levels and nothing else', () =>
    checkFix(
      `{"framework": {"lev|els": {
  "advanced": { "label": "Advanced" },
  "emerging": {"statements": ["A — b."]},

  "developing": {}
}}}`,
      'Put the levels in order, weakest first',
      `{"framework": {"levels": {
  "emerging": {"statements": ["A — b."]},
  "developing": {},

  "advanced": { "label": "Advanced" }
}}}`,
    ));
  test('moves nothing where a key stands twice', () =>
    checkNoFix(
      '{"framework": {"lev|els": {"advanced": {}, "emerging": {}, "advanced": {}}}}',
      'Put the levels in order, weakest first',
    ));
});
