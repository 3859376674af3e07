import { checkStatement } from '../../support/check';

const rule = 'vague-wording';

suite(rule, () => {
  for (const statement of [
    'Wounds — dress surgical and pressure wounds to the care plan.',
    'Sensors — connect devices of the Internet of Things to the gateway.',
    'Complex pumps — repair routine and non-routine faults with several crews.',
    'Nothing-to-declare lanes — staff at the variously timed shifts.',
  ]) {
    test(`says nothing of "${statement}"`, () => checkStatement(rule, 'emerging', statement));
  }

  test('marks the first of the vague words and names them all', () =>
    checkStatement(
      rule,
      'emerging',
      `
Wounds — dress various kinds as needed, etc.
               ^^^^^^^ vague-wording: "various", "as needed" and "etc." leave open what is meant.
`,
    ));

  test('marks words of the options instead of its own', () =>
    checkStatement(
      rule,
      'emerging',
      `
Wounds — dress various kinds in a timely manner.
                             ^^^^^^^^^^^^^^^^^^
`,
      { rules: { [rule]: { options: { words: ['in a timely manner', '('] } } } },
    ));
});
