import { checkFixAmong, testAmong } from '../../support/among';
import { checkRule } from '../../support/check';

const rule = 'stated-subject';

suite(rule, () => {
  testAmong(rule, 'emerging', [
    'Triage — sort patients by urgency.',
    'Triage — help those who are able to walk.',
    'Triage — «the nurse is able to» sort patients by urgency. => Drop it and start with "sort"',
    'Triage — «Ability to» sort patients by urgency.',
    'Triage — «You can» sort patients by urgency.',
    'Triage — «Responsible for» sorting patients by urgency. => start with "sort"',
    'Triage — «I’m» the one to ask. => Start with the verb.',
  ]);

  test('drops the words and leaves the verb in its base form', () => {
    const after = 'Triage — sort and tag patients by urgency.';
    checkFixAmong('emerging', 'Triage — Abil|ity to sort and tag patients by urgency.', 'Drop "Ability to"', after);
    checkFixAmong(
      'emerging',
      'Triage — Respon|sible for sorting and tagging patients by urgency.',
      'Drop "Responsible for"',
      after,
    );
    checkFixAmong(
      'emerging',
      'Triage — The nu|rse must sort and tag patients by urgency.',
      'Drop "The nurse must"',
      after,
    );
  });

  test('reports once for a file that addresses its readers', () =>
    checkRule(
      rule,
      `
{"framework": {"levels": {"emerging": {"statements": [
  "Code — You write tests.",
          ^^^ stated-subject: 5 of 5 statements start with their subject
  "Logs — You read them.", "Faults — You fix them.", "Changes — You review them.", "Help — You ask for it."
]}}}}`,
    ));
});
