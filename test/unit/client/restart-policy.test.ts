import assert from 'node:assert/strict';
import { createRestartPolicy } from '../../../client/src/restart-policy';

suite('restarts after crashes', () => {
  test('come at once, then later and later, then not at all', () => {
    const policy = createRestartPolicy();
    const delays = [1, 2, 3, 4, 5, 6].map((second) => policy.afterCrash(second * 1000));
    assert.deepEqual(delays, [0, 250, 500, 1000, 2000, undefined]);
  });

  test('a crash now and then is forgiven for ever', () => {
    const policy = createRestartPolicy();
    const delays = Array.from({ length: 20 }, (_, hour) => policy.afterCrash(hour * 3_600_000));
    assert.deepEqual([...new Set(delays)], [0]);
  });
});
