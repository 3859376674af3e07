import assert from 'node:assert/strict';
import { tryInputs } from './inputs';

const inputs = Number(process.env.FRAMEWORK_FUZZ_INPUTS ?? 2_000);
const seed = Number(process.env.FRAMEWORK_FUZZ_SEED ?? 20_261_125);

suite('any text', () => {
  test(`${inputs} texts keep to what must hold of each`, async () => {
    const { inputs: tried, faults } = await tryInputs(inputs, seed);
    assert.deepEqual(
      faults.map(({ message, input }) => `${message}\n${JSON.stringify(input)}`),
      [],
    );
    assert.equal(tried, inputs);
  }).timeout(300_000);
});
