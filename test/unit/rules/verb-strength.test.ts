import { checkAmong, checkFixAmong, testAmong } from '../../support/among';

const rule = 'verb-strength';

suite(rule, () => {
  testAmong(rule, 'advanced', [
    'Fleet standards — set limits for idling.',
    'Fleet standards — manage limits for idling.',
    'Fleet standards — direct and copy limits for idling.',
  ]);
  testAmong(rule, 'emerging', [
    'Fleet standards — follow limits for idling.',
    'Front desk — greet and direct visitors to rooms.',
  ]);

  // Where a statement reads like one level in all, level-misfit says so; both weigh the same words.
  const alone = { rules: { 'level-misfit': { severity: 'off' as const } } };

  test('names a verb that is too weak, and verbs of the level', () =>
    checkAmong(rule, 'advanced', 'Fleet standards — «copy» limits for idling. => "copy" is weak for Advanced', alone));

  test('names a verb that is too strong', () =>
    checkAmong(
      rule,
      'emerging',
      'Fleet standards — «govern» limits for idling. => "govern" is strong for Emerging',
      alone,
    ));

  test('offers verbs of the level', () =>
    checkFixAmong(
      'advanced',
      'Fleet standards — fol|low limits for idling.',
      'Replace "follow" by "establish"',
      'Fleet standards — establish limits for idling.',
      alone,
    ));
});
