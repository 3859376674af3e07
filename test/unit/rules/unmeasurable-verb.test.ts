import * as assert from 'node:assert/strict';
import { checkDocument } from '../../../server/src';
import { checkFixAmong, testAmong } from '../../support/among';
import { documentOf, fullConfig } from '../../support/check';

const rule = 'unmeasurable-verb';

suite(rule, () => {
  testAmong(rule, 'emerging', [
    'Fire code — explain exit rules to tenants.',
    'Fire code — demonstrate the use of a machine-learning detector.',
    'Fire code — repeat rules to confirm mutual understanding.',
    'Fire code — «understand» exit rules. => Nobody can watch someone "understand". Name what shows it',
    'Fire code — «be familiar with» exit rules.',
    'Search law — «be acquainted with» the main limits.',
    'Search law — «have» a sound working knowledge of limits. => Nobody can watch someone "have knowledge"',
    'Estates — list and value holdings by their price at the date of death.',
    'Fire code — «know» and apply exit rules.',
  ]);

  test('offers verbs of the level, spelt as in the file, with the preposition gone', () => {
    checkFixAmong(
      'emerging',
      'Fire code — under|stand exit rules.',
      'Replace "understand" by "describe"',
      'Fire code — describe exit rules.',
    );
    checkFixAmong(
      'emerging',
      'Fire code — be fam|iliar with exit rules.',
      'Replace "be familiar with" by "describe"',
      'Fire code — describe exit rules.',
    );
    checkFixAmong(
      'emerging',
      'Fire code — ha|ve a sound knowledge of exit rules.',
      'Replace "have" by "describe"',
      'Fire code — describe exit rules.',
    );
    checkFixAmong(
      'proficient',
      'Fire code — under|stand exit rules.',
      'Replace "understand" by "analyse"',
      'Fire code — analyse exit rules.',
    );
  });

  test('reports once from five statements on, where they are more than one in fourteen', () => {
    const found = (faults: number, of: number) => {
      const statements = Array.from({ length: of }, (_, index) =>
        index < faults ? `Code ${index} — know exit ${index}.` : `Pump ${index} — drain pump ${index}.`,
      );
      const text = JSON.stringify({ framework: { levels: { emerging: { label: 'Emerging', statements } } } });
      return checkDocument(documentOf(text), fullConfig({})).filter((finding) => finding.rule === rule).length;
    };
    assert.equal(found(4, 20), 4);
    assert.equal(found(5, 80), 5);
    assert.equal(found(5, 60), 1);
  });
});
