import assert from 'node:assert/strict';
import { readFacts } from '../../../server/src/analysis/facts';
import { orderReader } from '../../../server/src/analysis/order';
import { judged } from '../../support/judged';

/** Three statements of a level, three of the next one, and the pairs of all with all. */
function readerOfThree(): (chances: Float64Array) => Float64Array {
  const analysis = judged('1: A.\n1: B.\n1: C.\n2: D.\n2: E.\n2: F.');
  const items = analysis.ladder.flatMap(({ statements }, rank) =>
    statements.map((statement) => ({ statement, rank, facts: readFacts(statement.value, analysis.lexicon) })),
  );
  return orderReader({ a: lower, b: higher, evidence: new Float64Array(9) }, items, 2);
}

const lower = Int32Array.of(0, 1, 2, 0, 1, 2, 0, 1, 2);
const higher = Int32Array.of(3, 3, 3, 4, 4, 4, 5, 5, 5);

suite('the order of statements', () => {
  test('speaks for pairs that keep it and against those that cross it', () => {
    const sure = new Float64Array(9).fill(1, 4, 5);
    const [keeping = 0, , crossing = 0] = readerOfThree()(sure);
    assert.ok(keeping > 0, `${keeping}`);
    assert.ok(crossing < 0, `${crossing}`);
  });

  test('says nothing where nothing is sure', () => {
    assert.deepEqual([...readerOfThree()(new Float64Array(9))], new Array(9).fill(0));
  });
});
