import assert from 'node:assert/strict';
import { type CodeAction, CodeActionKind, type TextDocumentEdit } from 'vscode-languageserver-types';
import { codeActions } from '../../../server/src/features/code-actions';
import type { CodeActionOptions } from '../../../server/src/features/workspace-edit';
import { documentOf, fullConfig, type PartialConfig } from '../../support/check';
import { applyWorkspaceEdit, cursorIn } from '../../support/features';

const text =
  '{"framework":{"levels":{' +
  '"emerging":{"label":"Emerging","statements":["System logs — Monitor entries under direct supervision.","Till — set the long-term strategy for cash across the whole organization."]},' +
  '"developing":{"label":"Developing","statements":["Cash handling — reconcile the till at closing time."]},' +
  '"proficient":{"label":"Proficient","statements":["System logs — design retention across multiple departments.","Cash handling — reconcile the till at closing time."]},' +
  '"advanced":{"label":"Advanced","statements":[]}}}}';
const config = {
  uri: 'file:///frameworks/.framework-lint.json',
  name: '.framework-lint.json',
  text: undefined,
  version: null,
};
const options: CodeActionOptions = { versionedEdits: true, createsFiles: true, config };

function actionsAt(
  needle: string,
  only: string[] = [CodeActionKind.Refactor],
  more: Partial<CodeActionOptions> = {},
  settings: PartialConfig = {},
): CodeAction[] {
  const { document, position } = cursorIn(text.replace(needle, `${needle.slice(0, 1)}|${needle.slice(1)}`));
  return codeActions(
    document,
    fullConfig(settings),
    { start: position, end: position },
    { diagnostics: [], only },
    { ...options, ...more },
  );
}

function applied(actions: readonly CodeAction[], title: RegExp): Record<string, string[]> {
  const action = actions.find((it) => title.test(it.title));
  assert.ok(action, `nothing is called ${title}: ${actions.map((it) => it.title).join(' | ')}`);
  const { levels } = JSON.parse(applyWorkspaceEdit(documentOf(text), action.edit)).framework;
  return Object.fromEntries(Object.entries<{ statements: string[] }>(levels).map(([key, it]) => [key, it.statements]));
}

suite('refactorings', () => {
  test('replace the verb, in its case', () => {
    const after = applied(actionsAt('Monitor entries'), /^Replace "Monitor" by "Watch" \(strength 1\)$/);
    assert.equal(after.emerging?.[0], 'System logs — Watch entries under direct supervision.');
  });

  test('move the statement to the level that it reads like', () => {
    const after = applied(actionsAt('set the long'), /^Move this statement to Advanced/);
    assert.deepEqual(after.advanced, ['Till — set the long-term strategy for cash across the whole organization.']);
    assert.equal(after.emerging?.length, 1);
  });

  test('add a stub where the thread skips a level', () => {
    assert.deepEqual(
      applied(actionsAt('System logs — Monitor'), /^Add "System logs" to Developing/).developing?.[1],
      'System logs — ',
    );
  });

  test('remove or merge a duplicate', () => {
    const actions = actionsAt('Cash handling — reconcile');
    assert.deepEqual(applied(actions, /^Remove this statement and keep "Cash/).developing, []);
    const merged = applied(actions, /^Merge this statement into "Cash/);
    assert.deepEqual(merged.developing, []);
    assert.equal(merged.proficient?.[1], 'Cash handling — reconcile the till at closing time.');
  });

  test('kinds are kept apart', () => {
    assert.ok(actionsAt('set the long', ['refactor.move']).every(({ kind }) => kind === 'refactor.move'));
    assert.deepEqual(actionsAt('set the long', ['refactor.inline']), []);
  });
});

suite('actions that write the configuration', () => {
  const written = (action: CodeAction | undefined): unknown => {
    const [create, edit] = action?.edit?.documentChanges ?? [];
    assert.deepEqual(create, { kind: 'create', uri: config.uri, options: { ignoreIfExists: true } });
    const { textDocument, edits } = edit as TextDocumentEdit;
    assert.deepEqual(textDocument, { uri: config.uri, version: null });
    return JSON.parse((edits[0] as { newText: string }).newText);
  };
  const quick = (more: Partial<CodeActionOptions> = {}) => actionsAt('set the long', [CodeActionKind.QuickFix], more);

  test('keep a finding, and say which file is written', () => {
    const action = quick().find(({ title }) => title.startsWith('Keep this finding'));
    assert.equal(action?.title, 'Keep this finding, with a reason in .framework-lint.json');
    const { suppressions } = written(action) as { suppressions: Record<string, string>[] };
    assert.equal(suppressions[0]?.rule, 'level-misfit');
    assert.equal(suppressions[0]?.file, 'test.json');
    assert.equal(suppressions[0]?.at, '/framework/levels/emerging/statements/1');
    assert.match(suppressions[0]?.hash ?? '', /^[0-9a-f]{16}$/);
  });

  test('switch a rule off', () => {
    const action = quick().find(({ title }) => title === 'Switch level-misfit off in .framework-lint.json');
    assert.deepEqual(written(action), { rules: { 'level-misfit': 'off' } });
  });

  test('add a verb that the list does not know, as strong as comes naturally there', () => {
    const { document, position } = cursorIn(text.replace('Monitor entries', 'Frob|nicate entries'));
    const at = { start: position, end: position };
    const actions = codeActions(document, fullConfig({}), at, { diagnostics: [], only: ['quickfix'] }, options);
    const action = actions.find(({ title }) => title.startsWith('Add '));
    assert.equal(action?.title, 'Add "frobnicate" as a verb of strength 2 to .framework-lint.json');
    assert.deepEqual(written(action), { verbs: { frobnicate: { strength: 2 } } });
  });

  test('leave it to the client to ask for the reason', () => {
    const action = quick({ reasonCommand: 'ask' }).find(({ title }) => title.startsWith('Keep this finding'));
    assert.equal(action?.edit, undefined);
    assert.deepEqual(action?.command?.arguments?.[0].path, ['framework', 'levels', 'emerging', 'statements', 1]);
  });

  test('link and unlink topics', () => {
    const cut = actionsAt('Till —').find(({ title }) => title.startsWith('Take "Till" out of the thread'));
    assert.deepEqual(written(cut), { threads: { cut: [['Till', 'Cash handling']] } });
    const apart = { threads: { link: [], cut: [['Till', 'Cash handling']] } };
    const link = actionsAt('Till —', undefined, {}, apart).find(({ title }) => title.startsWith('Link "Till" with'));
    assert.deepEqual(written(link), { threads: { link: [{ topics: ['Till', 'Cash handling'] }] } });
  });

  test('are not offered where no file can be written', () => {
    assert.ok(!quick({ config: undefined }).some(({ title }) => title.includes('.framework-lint.json')));
    assert.ok(!quick({ createsFiles: false }).some(({ title }) => title.includes('.framework-lint.json')));
  });
});
