import assert from 'node:assert/strict';
import { type } from './typing';

suite('typing', () => {
  test('thousands of letters, each answered: nothing is lost, and memory stays', async () => {
    const { isSame, megabytes } = await type(4_000);
    assert.ok(isSame, 'the server has another text than the client');
    const [late = 0, last = 0] = megabytes.slice(-2);
    const middle = megabytes[4] ?? 0;
    assert.ok(Math.max(late, last) < middle + 80, `memory grows: ${megabytes.join(', ')} MB`);
  }).timeout(120_000);
});
