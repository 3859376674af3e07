import assert from 'node:assert/strict';
import type { FrameworkDocument } from '../../../server/src/index';
import { readingsToKeep } from '../../../server/src/lsp/readings';
import { documentOf } from '../../support/check';

/** Only the number of its statements is looked at. */
function documentWith(statements: number): FrameworkDocument {
  const document = documentOf('{"framework":{"levels":{"low":{"label":"Low","statements":["Logs — read them."]}}}}');
  const [level] = document.framework?.levels ?? [];
  const [statement] = level?.statements ?? [];
  assert.ok(document.framework && level && statement);
  const levels = [{ ...level, statements: new Array(statements).fill(statement) }];
  return { ...document, framework: { ...document.framework, levels } };
}

suite('readings that are kept', () => {
  test('of small frameworks: those of several', () =>
    assert.deepEqual(readingsToKeep([documentWith(40)]), { texts: 2_000, ofParts: true }));

  test('of a large one: two versions, so that fixing all of it is quick', () =>
    assert.deepEqual(readingsToKeep([documentWith(50_000), documentWith(40)]), { texts: 100_080, ofParts: true }));

  test('of one that would fill the memory: none, and the others keep theirs', () =>
    assert.deepEqual(readingsToKeep([documentWith(66_000), documentWith(1_500)]), { texts: 3_000, ofParts: false }));
});
