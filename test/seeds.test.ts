import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkDocument } from '../server/src/rules/check';
import { documentOf, fullConfig } from './support/check';

suite('the sample framework', () => {
  // People meet the product by it, and suites in VS Code count on it.
  for (const name of readdirSync('seeds').filter((it) => it.endsWith('.json'))) {
    test(`${name} gets no warning: it is asked for the credit of its source, and one thing more at most`, () => {
      const findings = checkDocument(documentOf(readFileSync(join('seeds', name), 'utf8')), fullConfig({}));
      const told = findings.map(({ rule, severity }) => `${rule}: ${severity}`);
      assert.ok(told.includes('missing-source-credit: information'), told.join());
      assert.deepEqual(
        told.filter((it) => !/: (information|hint)$/.test(it)),
        [],
      );
      assert.ok(told.length <= 2, told.join());
    });
  }
});
