import assert from 'node:assert/strict';
import { CodeActionKind, type TextDocumentEdit } from 'vscode-languageserver-types';
import { codeActions, fixAllKind } from '../../../server/src/features/code-actions';
import { fixAll } from '../../../server/src/features/fix-all';
import { applyEdits, documentOf, fullConfig, type PartialConfig } from '../../support/check';
import { readCursor } from '../../support/fixture';

const untidy =
  '{"framework":{"levels":{"low":{"label":"Low","statements":["Audit  trail — record each\u200b step ","Logs — read them."]}}}}';

function actionsAt(fixture: string, only?: string[], versionedEdits = true, config: PartialConfig = {}) {
  const { text, offset } = readCursor(fixture);
  const document = documentOf(text);
  const position = document.text.positionAt(offset);
  const context = { diagnostics: [], ...(only && { only }) };
  return codeActions(document, fullConfig(config), { start: position, end: position }, context, { versionedEdits });
}

suite('code actions', () => {
  const atBlanks = untidy.replace('\u200b', '|\u200b');

  test('offer the fixes of the finding at the cursor, with the version that they fit', () => {
    const [action, ...others] = actionsAt(atBlanks, [CodeActionKind.QuickFix]);
    assert.ok(action);
    assert.ok(others.every((it) => it.kind === CodeActionKind.QuickFix));
    const [edit] = (action.edit?.documentChanges ?? []) as TextDocumentEdit[];
    assert.deepEqual(edit?.textDocument, { uri: 'file:///frameworks/test.json', version: 1 });
    assert.equal(action.isPreferred, true);
  });

  test('edits without a version for clients that take no other', () => {
    const [action] = actionsAt(atBlanks, [CodeActionKind.QuickFix], false);
    assert.equal(action?.edit?.documentChanges, undefined);
    assert.equal(action?.edit?.changes?.['file:///frameworks/test.json']?.length, 3);
  });

  test('fix all is there where it is asked for only', () => {
    assert.deepEqual(
      actionsAt(atBlanks, ['source.fixAll']).map((it) => it.kind),
      [fixAllKind],
    );
    assert.deepEqual(
      actionsAt(atBlanks, ['source.fixAll.framework']).map((it) => it.kind),
      [fixAllKind],
    );
    assert.deepEqual(actionsAt(atBlanks, ['source.organizeImports', 'source.fixAll.eslint']), []);
    assert.ok(!actionsAt(atBlanks).some((it) => it.kind === fixAllKind));
    assert.deepEqual(actionsAt('{"framework":{"levels":{"|":{"statements":[]}}}}', ['source.fixAll']), []);
  });

  test('fix all mends what is safe, and a second time nothing', () => {
    const document = documentOf(untidy);
    const fixed = applyEdits(untidy, fixAll(document, fullConfig({})));
    assert.deepEqual(JSON.parse(fixed).framework.levels.low.statements, [
      'Audit trail — record each step',
      'Logs — read them.',
    ]);
    assert.deepEqual(fixAll(documentOf(fixed), fullConfig({})), []);
  });
});
