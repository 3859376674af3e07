import { checkStatement, checkStatementFix } from '../../support/check';

const rule = 'biased-wording';

suite(rule, () => {
  for (const statement of [
    'Crews — brief before each shift under the direction of the foreman.',
    'Theatres — help the journeyman with heritage manuscripts.',
  ]) {
    test(`says nothing of "${statement}"`, () => checkStatement(rule, 'emerging', statement));
  }

  test('marks pronouns and titles, the longest phrase first', () =>
    checkStatement(
      rule,
      'emerging',
      `
Crews — his or her chairman briefs each crew; Whitelist it.
        ^^^^^^^^^^ biased-wording: "his or her" leaves people out. Write "their" instead.
                   ^^^^^^^^ biased-wording: Write "chair"
                                              ^^^^^^^^^ biased-wording: Write "allowlist" or "allow list"
`.replace(' or "allow list"', ''),
    ));

  test('knows the words of the project, and what it allows', () =>
    checkStatement(
      rule,
      'emerging',
      `
Foreman — brief his crew with the chairman.
^^^^^^^ biased-wording: Write "site lead" instead.
          
`.trimEnd(),
      { rules: { [rule]: { options: { words: ['foreman: site lead'], allowed: ['his', 'Chairman'] } } } },
    ));

  test('offers each replacement, in the case of the word', () => {
    checkStatementFix(
      'emerging',
      '|Manpower — plan each week.',
      'Replace "Manpower" by "staffing"',
      'Staffing — plan each week.',
    );
    checkStatementFix('emerging', 'Crews — brief |his crew.', 'Replace "his" by "their"', 'Crews — brief their crew.');
  });
});
