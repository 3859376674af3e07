import { checkFixAmong, testAmong } from '../../support/among';

const rule = 'unknown-verb';

suite(rule, () => {
  testAmong(rule, 'emerging', [
    'Dosage — calculate doses from weight charts.',
    'Dosage — the chart on the wall.',
    'Dosage — «calculat» doses from weight charts. => Write "calculate"',
    'Cocktails — «gizmofy» the drinks of each table. => Add "gizmofy" under "verbs" in the configuration.',
  ]);

  testAmong(rule, 'emerging', ['Cocktails — gizmofy the drinks of each table.'], {
    verbs: { gizmofy: { strength: 3 } },
  });

  test('offers the verb that was meant', () =>
    checkFixAmong(
      'emerging',
      'Dosage — calc|ulat doses from weight charts.',
      'Replace "calculat" by "calculate"',
      'Dosage — calculate doses from weight charts.',
    ));
});
