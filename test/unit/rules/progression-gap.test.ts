import { checkFix, checkNoFix, checkRule } from '../../support/check';
import { withThread } from '../../support/thread';

const rule = 'progression-gap';
const record = '  "Fuel logs — record litres for each truck."';
const reconcile = '  "Fuel logs — reconcile litres of all trucks with invoices."';

suite(rule, () => {
  test('asks for the level between two, on its label', () =>
    checkRule(
      rule,
      withThread({ emerging: record, proficient: reconcile }).replace(
        '"developing": {"label": "Developing", "statements": [\n',
        `$&                         ${'^'.repeat(10)} ${rule}: "Fuel logs" is at Emerging and Proficient, but not at Developing. Is a step missing here?\n`,
      ),
    ));

  test('says nothing of a thread without a gap, or of one that starts late', () => {
    checkRule(rule, withThread({ emerging: record, developing: reconcile }));
    checkRule(rule, withThread({ proficient: record, advanced: reconcile }));
  });

  test('takes a placeholder for a gap', () =>
    checkRule(
      rule,
      withThread({ emerging: record, developing: '  "Fuel logs — TBD"', proficient: reconcile }).replace(
        '"developing": {"label": "Developing", "statements": [\n',
        `$&                         ${'^'.repeat(10)} ${rule}\n`,
      ),
    ));

  test('offers a statement to write on', () =>
    checkFix(
      withThread({ emerging: record, proficient: reconcile }).replace('"Developing"', '"Devel|oping"'),
      'Add a statement about "Fuel logs" to Developing',
      withThread({ emerging: record, developing: '  "Fuel logs — "', proficient: reconcile }),
    ));

  test('offers none where statements have no topics: the name of the thread alone would be no step of it', () => {
    const levels = withThread({
      emerging: '  "Record litres of fuel for each truck."',
      proficient: '  "Reconcile litres of fuel for each truck with invoices."',
    });
    checkNoFix(levels.replace('"Developing"', '"Devel|oping"'), undefined);
  });
});
