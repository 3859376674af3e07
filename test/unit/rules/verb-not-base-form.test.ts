import { checkFixAmong, testAmong } from '../../support/among';
import { checkRule } from '../../support/check';

const rule = 'verb-not-base-form';

suite(rule, () => {
  testAmong(rule, 'emerging', [
    'Scales — calibrate weekly.',
    'Scales — process and focus samples.',
    'Scales — set weekly.',
    'Scales — «calibrates» weekly. => in the third person; a statement names its action in the base form. Write "calibrate".',
    'Scales — «calibrating» weekly. => -ing form',
    'Scales — «recorded» the weekly readings. => past form',
    'Scales — «designs» and automate weekly checks. => "designs" is in the third person',
    'Scales — «points» out faults to the supervisor. => "points" is',
  ]);

  test('puts every verb of the statement into its base form', () => {
    checkFixAmong(
      'emerging',
      'Scales — cali|brates and logs weekly.',
      'Write "calibrate" and "log"',
      'Scales — calibrate and log weekly.',
    );
    checkFixAmong('emerging', 'Scales — poi|nts out faults.', 'Write "point"', 'Scales — point out faults.');
    checkFixAmong('emerging', 'Scales — analy|sing faults.', 'Write "analyse"', 'Scales — analyse faults.');
  });

  test('is silent where the third person is the style of the file', () =>
    checkRule(
      rule,
      `{"framework": {"levels": {"emerging": {"statements": [
  "Code — writes tests.", "Code — reads logs.", "Code — fixes faults.", "Code — reviews changes.", "Code — asks for help.",
  "Code — document interfaces."
]}}}}`,
    ));
});
