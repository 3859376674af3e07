import { checkRule } from '../../support/check';

const rule = 'repeated-verb';
const level = (...verbs: string[]) =>
  `{"framework": {"levels": {"emerging": {"label": "Emerging", "statements": [
${verbs.map((verb, index) => `  "Topic ${index} — ${verb} the parts."`).join(',\n')}
]}}}}`;

suite(rule, () => {
  test('marks the label of a level that one verb fills', () =>
    checkRule(
      rule,
      level('clean', 'checks', 'check', 'sort', 'check', 'checking', 'count').replace(
        'statements": [\n',
        'statements": [\n                                                 ^^^^^^^^ repeated-verb: "check" opens 4 of the 7 statements of Emerging.\n',
      ),
    ));

  test('is silent below four uses, and below a third of the level', () => {
    checkRule(rule, level('check', 'check', 'check'));
    checkRule(
      rule,
      level(
        'check',
        'check',
        'check',
        'check',
        ...Array.from({ length: 9 }, () => 'sort').map((_, i) => ['sort', 'count', 'clean'][i % 3] ?? ''),
      ),
    );
  });
});
