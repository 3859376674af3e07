import { checkStatement } from '../../support/check';

const rule = 'statement-length';
const words = (count: number) => Array.from({ length: count }, (_, index) => `w${index}`).join(' ');

suite(rule, () => {
  test('marks what exceeds forty words', () => {
    checkStatement(rule, 'emerging', `Pumps — ${words(39)}.`);
    checkStatement(
      rule,
      'emerging',
      `Pumps — ${words(39)} more words.\n${' '.repeat(`Pumps — ${words(39)} `.length)}^^^^^^^^^^^ ${rule}: has 42 words`.replace(
        '42',
        '42',
      ),
    );
  });

  test('does not count dashes and signs as words', () => {
    checkStatement(rule, 'emerging', `Pumps — & – … ${words(39)}.`);
  });

  test('marks a topic of more than ten words', () => {
    checkStatement(rule, 'emerging', `${words(10)} — inspect pumps.`);
    checkStatement(
      rule,
      'emerging',
      `${words(11)} — inspect pumps.\n${'^'.repeat(words(11).length)} ${rule}: The topic has 11 words`,
    );
  });

  test('takes its limits from the options', () => {
    checkStatement(
      rule,
      'emerging',
      'Pumps — inspect all pumps of the hall daily.\n                          ^^^^^^^^^^^^^^^^^^',
      {
        rules: { [rule]: { options: { words: 4 } } },
      },
    );
  });
});
