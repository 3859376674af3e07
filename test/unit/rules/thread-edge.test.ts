import { checkRule } from '../../support/check';
import { withThread } from '../../support/thread';

const rule = 'thread-edge';
const thread = {
  developing: '  "Fuel logs — record litres for each truck."',
  proficient: '  "Fuel logs — reconcile litres of all trucks with invoices."',
};

suite(rule, () => {
  test('is off', () => checkRule(rule, withThread(thread)));

  test('marks both ends of a thread', () =>
    checkRule(
      rule,
      withThread({
        developing: `${thread.developing}\n   ^^^^^^^^^ ${rule}: "Fuel logs" starts at Developing. Is there nothing to learn at Emerging?`,
        proficient: `${thread.proficient}\n   ^^^^^^^^^ ${rule}: "Fuel logs" stops at Proficient.`,
      }),
      { rules: { [rule]: { severity: 'hint' } } },
    ));
});
