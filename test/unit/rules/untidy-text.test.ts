import { checkRule, checkStatement, checkStatementFix } from '../../support/check';

suite('untidy-text', () => {
  test('marks the first run of blanks, and says how many more there are', () => {
    checkStatement('untidy-text', 'emerging', 'Audit trail — record each entry on the same day.');
    checkStatement(
      'untidy-text',
      'emerging',
      `
Audit  trail — record each  entry.
     ^^ untidy-text: 2 blanks stand here where one is enough. Remove the rest. One more place
`,
    );
  });

  test('marks blanks at the ends', () => {
    checkRule(
      'untidy-text',
      `
{"framework": {"levels": {"emerging": {"statements": [
  " Audit trail — record each entry.",
   ^ untidy-text: starts with a blank
  "Stock — count daily.  "
                       ^^ untidy-text: ends with 2 blanks. Remove them.
]}}}}`,
    );
  });

  test('names the invisible character, before any blank', () => {
    checkStatement(
      'untidy-text',
      'emerging',
      `
Audit  trail — record\\u00a0each entry.
                     ^^^^^^ untidy-text: A no-break space (U+00A0)
`,
    );
    checkStatement(
      'untidy-text',
      'emerging',
      `
Audit trail\\u200b — record each entry.
           ^^^^^^^ untidy-text: A zero-width space (U+200B)
`,
    );
  });

  test('leaves alone what holds a number to its unit, joined emoji', () => {
    checkStatement('untidy-text', 'emerging', 'Ovens — heat to 120\u00a0°C before the shift 👩‍🍳.');
  });

  test('tidies the whole statement at once', () => {
    checkStatementFix(
      'emerging',
      'Audit|\\u200b  trail —  record\\teach entry.\\u00a0',
      'Tidy the blanks of this statement',
      'Audit trail — record each entry.',
    );
  });
});
