import { checkAmong, checkFixAmong, testAmong } from '../../support/among';

const rule = 'supervision-too-high';
const alone = { rules: { 'level-misfit': { severity: 'off' as const } } };

suite(rule, () => {
  testAmong(rule, 'emerging', ['Fuel stores — dip tanks under direct supervision.'], alone);
  testAmong(
    rule,
    'advanced',
    [
      'Fuel stores — design tank layouts with support from suppliers.',
      'Fuel stores — design tank layouts as directed by the board.',
      'Fuel stores — design the supervision of tank crews.',
      'Fuel stores — design tank layouts «under close supervision». => belongs to a beginner, and this is Advanced',
      'Fuel stores — design tank layouts «as instructed».',
    ],
    alone,
  );

  test('is a warning at the top and information below it', () => {
    checkAmong(rule, 'proficient', 'Fuel stores — design tank layouts «under direct supervision».', alone);
    checkAmong(rule, 'developing', 'Fuel stores — dip tanks under direct supervision.', alone);
  });

  test('drops the words with whoever supervises', () =>
    checkFixAmong(
      'advanced',
      'Fuel stores — design tank layouts, under direct super|vision of the yard foreman, for each depot.',
      'Drop "under direct supervision of the yard foreman"',
      'Fuel stores — design tank layouts, for each depot.',
      alone,
    ));

  test('drops words that stand twice in a row at once', () =>
    checkFixAmong(
      'advanced',
      'Fuel stores — design tank layouts under direct super|vision under direct supervision.',
      'Drop "under direct supervision under direct supervision"',
      'Fuel stores — design tank layouts.',
      alone,
    ));
});
