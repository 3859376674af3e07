import { checkFix, checkRule } from '../../support/check';
import { withThread } from '../../support/thread';

const rule = 'level-regression';
const replace = '  "Brakes — replace pads and rotors of trucks."';

/** It says the same of such statements, and stands in the place of this rule. */
const alone = { rules: { 'level-misfit': { severity: 'off' as const } } };

suite(rule, () => {
  test('marks the weaker verb of the higher level and shows the level below', () =>
    checkRule(
      rule,
      withThread({
        developing: replace,
        proficient: `  "Brakes — copy pad numbers of trucks."\n            ^^^^ ${rule}: "Brakes" goes back: Proficient says "copy", Developing below it says "replace".`,
      }),
      alone,
    ));

  test('says nothing where the verb grows, falls by one, or may mean anything', () => {
    checkRule(
      rule,
      withThread({ developing: replace, proficient: '  "Brakes — diagnose faulty pads and rotors of trucks."' }),
    );
    checkRule(
      rule,
      withThread({
        developing: '  "Brakes — diagnose faulty pads of trucks."',
        proficient: '  "Brakes — replace faulty pads of trucks."',
      }),
    );
    checkRule(rule, withThread({ developing: replace, proficient: '  "Brakes — manage pads and rotors of trucks."' }));
  });

  test('offers verbs of the level', () =>
    checkFix(
      withThread({ developing: replace, proficient: '  "Brakes — co|py pad numbers of trucks."' }),
      'Replace "copy" by "customize"',
      withThread({ developing: replace, proficient: '  "Brakes — customize pad numbers of trucks."' }),
      alone,
    ));
});
