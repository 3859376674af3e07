import { checkStatement } from '../../support/check';

const rule = 'product-name';

suite(rule, () => {
  test('is off, and silent without names', () => {
    checkStatement(rule, 'emerging', 'Tickets — close in Deskly.');
    checkStatement(rule, 'emerging', 'Tickets — close in Deskly.', { rules: { [rule]: { severity: 'hint' } } });
  });

  test('marks the names of the options', () =>
    checkStatement(
      rule,
      'emerging',
      `
Tickets — close in Deskly and desklyst.
                   ^^^^^^ product-name: "Deskly" is a product
`,
      { rules: { [rule]: { severity: 'hint', options: { names: ['deskly'] } } } },
    ));
});
