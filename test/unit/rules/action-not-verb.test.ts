import { among, checkFixAmong, testAmong } from '../../support/among';
import { checkNoFix, checkRule } from '../../support/check';

const rule = 'action-not-verb';

suite(rule, () => {
  testAmong(rule, 'emerging', [
    'Dosage — calculate doses from weight charts.',
    'Brakes — also check the fluid level.',
    'Brakes — usually check on Mondays.',
    'Brakes — not only check but also bleed them.',
    'Brakes — bleed promptly after each repair.',
    'Openness — role models the mending of relationships.',
    'Dosage — «accurate» calculation of doses. => "accurate" is no verb',
    'Dosage — «the» chart on the wall.',
    'Dosage — 1. «Hands-on» use of charts. => "Hands-on" is no verb',
    'Inclusive teaching — «SEND», EAL, and high attainers in every lesson.',
    'Dosage — «accurately» measure doses from weight charts. => Start with "measure"',
  ]);

  test('leaves a word that may be a misspelt verb to unknown-verb, and a missing dash to malformed-separator', () => {
    checkRule(rule, among('emerging', 'Dosage — calculat doses from charts.'));
    checkRule(rule, among('emerging', 'The chart on the wall.'));
  });

  test('moves the adverb behind the verb, or behind its object', () => {
    const title = 'Move "accurately" behind the verb';
    checkFixAmong('emerging', 'Dosage — accu|rately measure doses.', title, 'Dosage — measure doses accurately.');
    checkFixAmong(
      'emerging',
      'Dosage — accu|rately measure doses of syrup from weight charts.',
      title,
      'Dosage — measure doses of syrup accurately from weight charts.',
    );
    checkFixAmong(
      'emerging',
      'Dosage — Accu|rately read and note on the chart.',
      title,
      'Dosage — Read and note accurately on the chart.',
    );
    checkNoFix(among('emerging', 'Dosage — accu|rately measure doses and times, and note them.'));
  });

  test('reports once for a file that lists things instead of acts', () =>
    checkRule(
      rule,
      `
{"framework": {"levels": {"emerging": {"statements": [
  "Pumps — knowledge of seals.",
           ^^^^^^^^^ action-not-verb: 5 of 6 statements do not start with a verb
  "Valves — the right grease.", "Fans — attention to detail.", "Belts — honesty.", "Filters — good eyesight.",
  "Tanks — drain weekly."
]}}}}`,
    ));
});
