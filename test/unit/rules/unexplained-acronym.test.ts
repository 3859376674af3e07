import { checkRule, checkStatement } from '../../support/check';

const rule = 'unexplained-acronym';
const on = { rules: { [rule]: { severity: 'hint' as const } } };

suite(rule, () => {
  test('is off', () => checkStatement(rule, 'emerging', 'NDT — schedule inspections.'));

  test('marks an acronym once in a file', () =>
    checkRule(
      rule,
      `
{"framework": {"levels": {"emerging": {"statements": [
  "NDT — schedule inspections.",
   ^^^ unexplained-acronym: "NDT" is written out nowhere
  "NDT reports — file with POs of PART II.",
                           ^^^
                                  ^^^^
  "X-rays — read in the UK with HR."
]}}}}`,
      on,
    ));

  test('is content with words in brackets on either side', () =>
    checkRule(
      rule,
      `
{"framework": {"levels": {"emerging": {"statements": [
  "Welds — test by NDT and by GTAW.",
  "Non-destructive testing (NDT) — schedule.",
  "GTAW (gas tungsten arc welding) — weld."
]}}}}`,
      on,
    ));

  test('does not ask for those of the options', () =>
    checkStatement(rule, 'emerging', 'NDT — schedule inspections.', {
      rules: { [rule]: { severity: 'hint', options: { known: ['NDT'] } } },
    }));
});
