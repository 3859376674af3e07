/** The world changes in the middle of the work. */
import assert from 'node:assert/strict';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Diagnostic } from 'vscode-languageserver-types';
import { framework, withProject } from '../support/command';
import { type LspClient, startClient } from '../support/lsp-client';
import { variedStatements } from '../support/varied';

const vague = framework({
  low: ['Logs — understand each log of the pump.'],
  high: ['Logs — design the log of pumps.'],
});
const rule = 'unmeasurable-verb';

suite('faults, in the editor', () => {
  let folder: string;
  let client: LspClient;
  const uriOf = (name: string) => pathToFileURL(join(folder, name)).href;
  const start = () => startClient({ folders: [pathToFileURL(folder).href] });
  const shown = (found: readonly Diagnostic[]) => found.map(({ code, range, message }) => ({ code, range, message }));

  setup(async () => {
    folder = mkdtempSync(join(tmpdir(), 'framework faults-'));
    client = await start();
  });
  teardown(async () => {
    await client.stop();
    rmSync(folder, { recursive: true });
  });

  test('a configuration that is replaced while a framework is judged counts for it', async () => {
    const { framework: large } = variedStatements(800);
    large.levels.emerging?.statements.push('Logs — understand each log of the pump.');
    const uri = uriOf('a.json');
    client.open(uri, JSON.stringify({ framework: large }));
    const first = client.diagnostics(uri);
    writeFileSync(join(folder, '.framework-lint.json'), JSON.stringify({ rules: { [rule]: 'off' } }));
    const refresh = client.next('workspace/diagnostic/refresh');
    client.notify('workspace/didChangeWatchedFiles', { changes: [{ uri: uriOf('.framework-lint.json'), type: 1 }] });
    await Promise.all([first, refresh]);
    assert.deepEqual(
      (await client.diagnostics(uri)).filter(({ code }) => code === rule),
      [],
    );
  }).timeout(60_000);

  test('a server that is killed in the middle of a request loses nothing: the next one knows what the editor has', async () => {
    writeFileSync(join(folder, 'a.json'), vague);
    const typed = vague.replace('each log', 'each  log');
    const uri = uriOf('a.json');
    const whole = { start: { line: 0, character: 0 }, end: { line: 0, character: 400 } };
    const fixAll = { textDocument: { uri }, range: whole, context: { diagnostics: [], only: ['source.fixAll'] } };
    client.open(uri, vague);
    client.change(uri, typed);
    const [before, edits] = [
      shown(await client.diagnostics(uri)),
      await client.request('textDocument/codeAction', fixAll),
    ];
    assert.ok(before.length > 0);

    const asked = [
      client.request('textDocument/codeAction', fixAll),
      client.request('workspace/diagnostic', { previousResultIds: [] }),
      client.request('textDocument/diagnostic', { textDocument: { uri } }),
    ].map((it) =>
      it.then(
        () => 'answered',
        () => 'refused',
      ),
    );
    client.process.kill('SIGKILL');
    await new Promise((done) => client.process.once('exit', done));
    client.connection.dispose();
    await Promise.all(asked);
    assert.deepEqual(readdirSync(folder), ['a.json']);
    assert.equal(readFileSync(join(folder, 'a.json'), 'utf8'), vague, 'the server wrote to a file');

    client = await start();
    client.open(uri, vague);
    client.change(uri, typed);
    assert.deepEqual(shown(await client.diagnostics(uri)), before);
    assert.deepEqual(await client.request('textDocument/codeAction', fixAll), edits);
  });
});

suite('faults, in the command', () => {
  /** Files whose second one is met after something has happened. */
  const files = { 'a.json': vague, 'b.json': vague, 'c.json': vague };
  const once = (happen: () => void) => {
    let calls = 0;
    return async () => {
      if (++calls === 2) {
        happen();
      }
      return false;
    };
  };

  test('a file that goes between listing and reading: 2, a word why, and the others are checked', () =>
    withProject(files, async ({ lint, path }) => {
      const breathe = once(() => rmSync(path('b.json')));
      const { code, stdout, stderr } = await lint(['check', '.', '--format', 'json'], { breathe });
      assert.equal(code, 2);
      assert.match(stderr, /b\.json cannot be read: it is no longer there\./);
      const { files: checked } = JSON.parse(stdout);
      assert.deepEqual(
        checked.map((it: { path: string }) => it.path),
        ['a.json', 'c.json'],
      );
    }));

  test('a folder that gets another name while files are fixed: 2, and no half of anything', () =>
    withProject(
      { 'sub/a.json': vague, 'sub/b.json': vague.replace('each log', 'each  log') },
      async ({ lint, path, folder }) => {
        const breathe = once(() => rmSync(path('sub'), { recursive: true }));
        const { code, stderr } = await lint(['fix', '.'], { breathe });
        assert.equal(code, 2);
        assert.match(stderr, /b\.json cannot be (?:read|written): it is no longer there\./);
        assert.deepEqual(readdirSync(folder), []);
      },
    ));

  test('a configuration that is replaced while files are checked: all are judged by one', () =>
    withProject({ ...files, '.framework-lint.json': { rules: { [rule]: 'error' } } }, async ({ lint, write }) => {
      const breathe = once(() => write('.framework-lint.json', { rules: { [rule]: 'off' } }));
      const { code, stdout } = await lint(['check', '.', '--format', 'json'], { breathe });
      assert.equal(code, 1);
      assert.equal(JSON.parse(stdout).summary.errors, 3);
    }));
});
