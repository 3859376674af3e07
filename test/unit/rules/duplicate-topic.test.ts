import { checkFix, checkRule } from '../../support/check';

const rule = 'duplicate-topic';
const level = (...statements: string[]) =>
  `{"framework": {"levels": {"emerging": {"label": "Emerging", "statements": [\n${statements.join(',\n')}\n]}}}}`;
const others = '"Brakes — check pads and rotors.", "Tyres — measure treads.", "Lamps — replace bulbs."';

suite(rule, () => {
  for (const [what, first, second] of [
    ['the same', 'Fuel logs', 'Fuel logs'],
    ['in the singular', 'Fuel logs', 'Fuel log '],
    ['turned round', 'Interview scheduling', 'Scheduling of interviews'],
    ['in other words', 'Car cleaning', 'Cleaning of vehicles'],
  ] as const) {
    test(`marks a topic that is ${what}, and shows its twin`, () =>
      checkRule(
        rule,
        level(
          `  "${first} — record the times each day."`,
          others,
          `  "${second} — record and file times."\n   ${'^'.repeat(second.trim().length)} ${rule}: "${first} — record the times each day."`,
        ),
      ));
  }

  test('says nothing of topics that share a word', () =>
    checkRule(
      rule,
      level(
        '"Hardware maintenance tasks — replace worn disks."',
        '"Hardware procurement tasks — order listed disks."',
        others,
      ),
    ));

  test('says nothing where topics are categories', () =>
    checkRule(
      rule,
      level(
        '"Quality — test each part."',
        '"Quality — file the results."',
        '"Safety — wear gloves."',
        '"Safety — lock machines."',
      ),
    ));

  test('removes either of the two', () => {
    const before = level('"Fuel logs — record times."', others, '"Fuel l|ogs — file times."');
    checkFix(
      before,
      'Remove this statement and keep "Fuel logs — record times."',
      level('"Fuel logs — record times."', others),
    );
    checkFix(
      before,
      'Remove the other statement: "Fuel logs — record times."',
      level(others, '"Fuel logs — file times."'),
    );
  });
});
