import * as assert from 'node:assert/strict';
import { analysisOf, checkDocument } from '../../../server/src';
import { checkFix, checkNoFix, checkRule, documentOf, fullConfig } from '../../support/check';
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

  test('asks once for all levels that a thread skips in a row, and shows each', () => {
    const text = withThread({ emerging: record, advanced: reconcile });
    checkRule(
      rule,
      text.replace(
        '"developing": {"label": "Developing", "statements": [\n',
        `$&                         ${'^'.repeat(10)} ${rule}: "Fuel logs" is at Emerging and Advanced, but neither at Developing nor at Proficient. Are steps missing here? Add statements between\n`,
      ),
    );
    const document = documentOf(text);
    const [gap] = checkDocument(document, fullConfig({})).filter((finding) => finding.rule === rule);
    assert.deepEqual(
      gap?.related?.map(({ span, message }) => [text.slice(span.start, span.end).trim(), message]),
      [
        ['Proficient', '"Fuel logs" is missing at Proficient too.'],
        ['Fuel logs — record litres for each truck.', '"Fuel logs" at Emerging.'],
        ['Fuel logs — reconcile litres of all trucks with invoices.', '"Fuel logs" at Advanced.'],
      ],
    );
    assert.deepEqual(
      analysisOf(document, fullConfig({}))?.threads[0]?.missing.map(({ key }) => key),
      ['developing', 'proficient'],
    );
  });

  test('asks twice where the thread stands in between', () => {
    const levels = ['level1', 'level2', 'level3', 'level4', 'level5'].map((key, index) => {
      const own = index % 2 === 0 ? [`Fuel logs — ${['record', '', 'check', '', 'reconcile'][index]} litres.`] : [];
      return [
        key,
        {
          label: key.toUpperCase(),
          statements: [
            `${['Tool crib — return borrowed spanners', 'Coolant circuits — flush and refill radiators', 'Gearbox overhauls — plan rebuilds of transmissions', 'Fire drills — govern evacuation at every depot', 'Wages — negotiate rates with unions'][index]}.`,
            ...own,
          ],
        },
      ];
    });
    const found = checkDocument(
      documentOf(JSON.stringify({ framework: { levels: Object.fromEntries(levels) } })),
      fullConfig({}),
    );
    assert.deepEqual(
      found.filter((finding) => finding.rule === rule).map(({ path }) => path.at(-1)),
      ['level2', 'level4'],
    );
  });

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

  test('offers statements for all levels at once, and for one of them', () => {
    const before = withThread({ emerging: record, advanced: reconcile }).replace('"Developing"', '"Devel|oping"');
    const stub = '  "Fuel logs — "';
    checkFix(
      before,
      'Add statements about "Fuel logs" to Developing and Proficient',
      withThread({ emerging: record, developing: stub, proficient: stub, advanced: reconcile }),
    );
  });

  test('offers none where statements have no topics: the name of the thread alone would be no step of it', () => {
    const levels = withThread({
      emerging: '  "Record litres of fuel for each truck."',
      proficient: '  "Reconcile litres of fuel for each truck with invoices."',
    });
    checkNoFix(levels.replace('"Developing"', '"Devel|oping"'), undefined);
  });
});
