import { testAmong } from '../../support/among';
import { checkRule, checkStatement } from '../../support/check';

const rule = 'empty-part';

suite(rule, () => {
  testAmong(rule, 'emerging', [
    'Payroll — enter hours from time sheets.',
    'Undefined behaviour — list cases of the language standard.',
    'Payroll — «TBD» => "TBD" holds the place of a statement',
    'Payroll — «This skill level is currently not defined.»',
    'Payroll — «n/a»',
    '«Payroll —» => Nothing follows the topic "Payroll"',
    'Payroll — «…»',
    '«— »enter hours from time sheets. => No topic stands before "enter hours',
  ]);

  test('marks the quotes of an empty statement', () => {
    checkRule(
      rule,
      `
{"framework": {"levels": {"emerging": {"label": "Emerging", "statements": [
  "",
  ^^ empty-part: This statement of Emerging is blank.
  "  \\t",
  ^^^^^^
  "Payroll — enter hours."
]}}}}`,
    );
    checkStatement(rule, 'emerging', 'Payroll — enter hours.');
  });
});
