import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkDocument } from '../server/src/rules/check';
import { documentOf, fullConfig } from './support/check';

suite('the sample framework', () => {
  // People meet the product by it, and suites in VS Code count on it.
  for (const name of readdirSync('seeds').filter((it) => it.endsWith('.json'))) {
    test(`${name} gets no warning: it is only asked for the credit of its source`, () => {
      const findings = checkDocument(documentOf(readFileSync(join('seeds', name), 'utf8')), fullConfig({}));
      const told = findings.map(({ rule, severity }) => `${rule}: ${severity}`);
      assert.deepEqual(told, ['missing-source-credit: information']);
    });
  }
});
