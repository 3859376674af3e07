import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { CodeAction, Diagnostic, TextDocumentEdit, TextEdit, WorkspaceEdit } from 'vscode-languageserver-types';
import { type LspClient, pulling, startClient } from '../support/lsp-client';

const misfit =
  '{"framework":{"levels":{"emerging":{"label":"Emerging","statements":["Till — set the long-term strategy for cash across the whole organization."]},' +
  '"developing":{"label":"D","statements":["a — b."]},"proficient":{"label":"P","statements":["a — b."]},"advanced":{"label":"A","statements":["Cash — govern it."]}}}}';

suite('configuration from the editor', () => {
  let client: LspClient;
  let folder: string;
  const uriOf = (...path: string[]) => pathToFileURL(join(folder, ...path)).href;
  const rule = (found: readonly Diagnostic[]) => found.find((it) => it.code === 'level-misfit');

  setup(() => {
    folder = mkdtempSync(join(tmpdir(), 'framework config-'));
    mkdirSync(join(folder, 'sub', 'deep'), { recursive: true });
  });
  teardown(async () => {
    await client.stop();
    rmSync(folder, { recursive: true });
  });

  const start = () =>
    startClient({
      folders: [pathToFileURL(folder).href],
      capabilities: {
        ...pulling,
        workspace: { ...pulling.workspace, workspaceEdit: { documentChanges: true, resourceOperations: ['create'] } },
      },
    });

  async function keepActions(uri: string, found: Diagnostic): Promise<CodeAction[]> {
    const actions = await client.request<CodeAction[]>('textDocument/codeAction', {
      textDocument: { uri },
      range: found.range,
      context: { diagnostics: [found], only: ['quickfix'] },
    });
    return actions.filter(({ title }) => title.includes('.framework-lint.json'));
  }

  test('a finding that is kept goes, and comes back with other words', async () => {
    client = await start();
    const uri = uriOf('sub', 'deep', 'a é.json');
    client.open(uri, misfit);
    const found = rule(await client.diagnostics(uri));
    assert.ok(found);
    const [keep] = await keepActions(uri, found);
    assert.equal(keep?.title, 'Keep this finding, with a reason in .framework-lint.json');
    writeEdit(keep?.edit);
    await changed(uriOf('.framework-lint.json'));
    const file = JSON.parse(readFileSync(join(folder, '.framework-lint.json'), 'utf8'));
    assert.equal(file.suppressions[0].file, 'sub/deep/a é.json');
    assert.equal(rule(await client.diagnostics(uri)), undefined);
    client.change(uri, misfit.replace('long-term', 'five-year'));
    assert.ok(rule(await client.diagnostics(uri)));
  });

  test('the nearest file is the one that is named and written', async () => {
    writeFileSync(join(folder, '.framework-lint.json'), '{}');
    writeFileSync(join(folder, 'sub', '.framework-lint.json'), '{\n  // near\n}\n');
    client = await start();
    const uri = uriOf('sub', 'deep', 'a.json');
    client.open(uri, misfit);
    const found = rule(await client.diagnostics(uri));
    assert.ok(found);
    const [, off] = await keepActions(uri, found);
    assert.equal(off?.title, 'Switch level-misfit off in sub/.framework-lint.json');
    const reason = await client.request<WorkspaceEdit>('framework/suppress', {
      uri,
      rule: 'level-misfit',
      path: ['framework', 'levels', 'emerging', 'statements', 0],
      message: found.message,
      reason: 'The owner wants it so.',
    });
    writeEdit(reason);
    const text = readFileSync(join(folder, 'sub', '.framework-lint.json'), 'utf8');
    assert.match(text, /\/\/ near/);
    assert.match(text, /"reason": "The owner wants it so\."/);
  });

  test('a change of a file that the configuration extends counts at once', async () => {
    writeFileSync(join(folder, 'base.json'), '{"rules": {"level-misfit": "hint"}}');
    writeFileSync(join(folder, '.framework-lint.json'), '{"extends": "./base.json"}');
    client = await start();
    const uri = uriOf('a.json');
    client.open(uri, misfit);
    assert.equal(rule(await client.diagnostics(uri))?.severity, 4);
    writeFileSync(join(folder, 'base.json'), '{"rules": {"level-misfit": "error"}}');
    await changed(uriOf('base.json'));
    assert.equal(rule(await client.diagnostics(uri))?.severity, 1);
    rmSync(join(folder, '.framework-lint.json'));
    await changed(uriOf('.framework-lint.json'));
    assert.notEqual(rule(await client.diagnostics(uri))?.severity, 1);
  });

  test('what it extends outside of the workspace is left out, and the file says so', async () => {
    const outside = mkdtempSync(join(tmpdir(), 'framework outside-'));
    try {
      writeFileSync(join(outside, 'base.json'), '{"rules": {"level-misfit": "error"}}');
      const base = `../${basename(outside)}/base.json`;
      const own = JSON.stringify({ extends: [base, './sub/../sub/near.json'] });
      writeFileSync(join(folder, '.framework-lint.json'), own);
      writeFileSync(join(folder, 'sub', 'near.json'), '{"rules": {"level-misfit": "hint"}}');
      client = await start();
      client.open(uriOf('a.json'), misfit);
      assert.equal(rule(await client.diagnostics(uriOf('a.json')))?.severity, 4);
      client.open(uriOf('.framework-lint.json'), own);
      const told = await client.diagnostics(uriOf('.framework-lint.json'));
      assert.deepEqual(
        told.map(({ severity, message }) => [severity, message]),
        [
          [
            3,
            `"${base}" lies outside of this workspace and counts on the command line only. Open a folder that holds both to have it here too.`,
          ],
        ],
      );
    } finally {
      rmSync(outside, { recursive: true });
    }
  });

  async function changed(uri: string): Promise<void> {
    const refresh = client.next('workspace/diagnostic/refresh');
    client.notify('workspace/didChangeWatchedFiles', { changes: [{ uri, type: 2 }] });
    await refresh;
  }
});

/** Does what a client does with the edit of one file. */
function writeEdit(edit: WorkspaceEdit | undefined): void {
  const change = edit?.documentChanges?.at(-1) as TextDocumentEdit | undefined;
  assert.ok(change);
  const path = fileURLToPath(change.textDocument.uri);
  const lines = edit?.documentChanges?.length === 2 ? [''] : readFileSync(path, 'utf8').split(/(?<=\n)/);
  const offset = ({ line, character }: { line: number; character: number }) =>
    lines.slice(0, line).join('').length + character;
  const edits = [...(change.edits as TextEdit[])].sort((a, b) => offset(b.range.start) - offset(a.range.start));
  let text = lines.join('');
  for (const { range, newText } of edits) {
    text = text.slice(0, offset(range.start)) + newText + text.slice(offset(range.end));
  }
  writeFileSync(path, text);
}
