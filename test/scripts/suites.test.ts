import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { runModule, withFolder } from './module';

suite('running a suite', () => {
  test('counts what passed, failed and was skipped', async () => {
    const source = "test('a', () => {}); test('b', () => { throw new Error('no'); }); test.skip('c', () => {});";
    assert.deepEqual(await run(source), { passed: 1, failed: 1, skipped: 1 });
  });

  test('a suite that ends before its end has failed', async () => {
    assert.equal((await run("test('a', () => process.exit(0));")).failed, 1);
  });

  test('a suite that does not load has failed', async () => {
    assert.equal((await run("require('./not-there');")).failed, 1);
  });

  test('a suite without a test has failed, also where all are skipped', async () => {
    assert.equal((await run('')).failed, 1);
    assert.equal((await run("test.skip('a', () => {});")).failed, 1);
  });

  test('a suite that leaves tests out by `only` has failed', async () => {
    assert.equal((await run("test.only('a', () => {}); test('b', () => {});")).failed, 1);
  });
});

/** Runs the source of a test file as a suite. */
function run(source: string): Promise<{ passed: number; failed: number; skipped: number }> {
  return withFolder(async (folder) => {
    const file = join(folder, 'sample.test.js');
    writeFileSync(file, source);
    const output = await runModule(`
      import { runMocha } from './scripts/suites/mocha.mjs';
      const result = await runMocha({ name: 'sample', files: [${JSON.stringify(file)}] });
      console.log('result ' + JSON.stringify(result));
    `);
    return JSON.parse(output.slice(output.indexOf('result ') + 'result '.length));
  });
}
