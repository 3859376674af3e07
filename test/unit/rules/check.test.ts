import assert from 'node:assert/strict';
import { defaultConfig } from '../../../server/src/config/config';
import { checkDocument } from '../../../server/src/rules/check';
import { rules } from '../../../server/src/rules/index';
import { defineRule } from '../../../server/src/rules/rule';
import { documentOf } from '../../support/check';

suite('check', () => {
  test('a rule that throws costs its own findings, and is told; the others go on', () => {
    const broken = defineRule({
      meta: { id: 'broken', description: 'It throws.', severity: 'error', fix: 'none', options: {} },
      // biome-ignore lint/correctness/useYield: it does not come that far
      *check() {
        throw new Error('a bug');
      },
    });
    const document = documentOf('{"framework":{"levels":{"low":{"label":"Low","statements":["Logs — understand."]}}}}');
    const failed: string[] = [];
    const options = { rules: [broken, ...rules], onRuleFailure: (rule: string) => failed.push(rule) };
    assert.deepEqual(checkDocument(document, defaultConfig, options), checkDocument(document, defaultConfig));
    assert.deepEqual(failed, ['broken']);
  });
});
