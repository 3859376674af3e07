import assert from 'node:assert/strict';
import { readFacts } from '../../../server/src/analysis/facts';
import { evidenceOfPlaces } from '../../../server/src/analysis/same-place';
import { judged } from '../../support/judged';

const size = 6;
const count = size * size;
/** All pairs of two levels of six statements. */
const lower = Int32Array.from({ length: count }, (_, at) => at % size);
const higher = Int32Array.from({ length: count }, (_, at) => size + Math.floor(at / size));

/** @param isLikely whether the statements at two places are likely one ability */
function evidenceWhere(isLikely: (low: number, high: number) => boolean): (low: number, high: number) => number {
  const level = (key: string) => Array.from({ length: size }, (_, at) => `${key}: Topic ${at}.`).join('\n');
  const analysis = judged(`${level('1')}\n${level('2')}`);
  const items = analysis.ladder.flatMap(({ statements }, rank) =>
    statements.map((statement) => ({ statement, rank, facts: readFacts(statement.value, analysis.lexicon) })),
  );
  const chances = Float64Array.from(lower, (low, at) => (isLikely(low, (higher[at] ?? 0) - size) ? 0.9 : 0.02));
  const evidence = evidenceOfPlaces({ a: lower, b: higher, evidence: new Float64Array(count) }, items, chances);
  return (low, high) => evidence[high * size + low] ?? 0;
}

suite('the places of two statements', () => {
  test('speak for one ability where the sure ones stand at the same place', () => {
    const evidence = evidenceWhere((low, high) => low === high && low < 5);
    assert.ok(evidence(5, 5) > 0.3, `${evidence(5, 5)}`);
    assert.ok(evidence(0, 5) < 0, `${evidence(0, 5)}`);
  });

  test('say less where the sure ones stand anywhere', () => {
    const inRows = evidenceWhere((low, high) => low === high);
    const anywhere = evidenceWhere((low, high) => (low + 3) % size === high);
    assert.ok(anywhere(5, 5) < inRows(5, 5) - 0.2, `${anywhere(5, 5)} ${inRows(5, 5)}`);
  });
});
