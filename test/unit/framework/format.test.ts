import assert from 'node:assert/strict';
import { formatKeys } from '../../../server/src/framework/format';
import { nearestName } from '../../../server/src/nearest-name';

suite('format', () => {
  const known = Object.values(formatKeys).flat();
  const cases: readonly (readonly [key: string, nearest: string | undefined])[] = [
    ['statments', 'statements'],
    ['contextCoverd', 'contextCovered'],
    ['context_covered', 'contextCovered'],
    ['jobZoneInfered', 'jobZoneInferred'],
    ['Title', 'title'],
    ['sco', 'soc'],
    ['source', 'sources'],
    ['name', undefined],
    ['tile page', undefined],
    ['jobZoneNote', undefined],
    ['id', undefined],
    ['', undefined],
    ['x'.repeat(100_000), undefined],
  ];
  for (const [key, nearest] of cases) {
    test(`${nearest ?? 'nothing'} is near to "${key.slice(0, 20)}"`, () => {
      assert.equal(nearestName(key, known), nearest);
    });
  }
});
