import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { WorkspaceDiagnosticReport, WorkspaceDocumentDiagnosticReport } from 'vscode-languageserver-protocol';
import type { FrameworkOutline } from '../../server/src/lsp/protocol';
import { type LspClient, pulling, pushing, startClient } from '../support/lsp-client';

const framework = (topic: string) =>
  `{"framework":{"levels":{"low":{"label":"L","statements":["${topic} — read it.","${topic} — read it."]}}}}`;

suite('the workspace', () => {
  let client: LspClient;
  let folder: string;
  const uriOf = (...path: string[]) => pathToFileURL(join(folder, ...path)).href;
  const write = (name: string, text: string) => writeFileSync(join(folder, name), text);
  const names = (items: readonly WorkspaceDocumentDiagnosticReport[]) =>
    items.map(({ uri, kind }) => `${decodeURIComponent(uri.slice(uriOf().length + 1))} ${kind}`).sort();

  setup(() => {
    folder = mkdtempSync(join(tmpdir(), 'framework workspace-'));
    for (const name of ['sub dir', 'node_modules', '.hidden']) {
      mkdirSync(join(folder, name));
      write(`${name}/a.json`, framework('In a folder'));
    }
    symlinkSync(folder, join(folder, 'loop'));
    write('one.json', framework('First topic'));
    write('é.json', framework('Second topic'));
    write('package.json', '{"name": "x"}');
    write('broken.json', '{"framework": {"levels": {');
    write('.framework-lint.json', '{"rules": {"x": 1}}');
  });
  teardown(async () => {
    await client.stop();
    rmSync(folder, { recursive: true });
  });

  const start = (capabilities = pulling) => startClient({ folders: [uriOf()], capabilities });
  const pull = (previous: readonly WorkspaceDocumentDiagnosticReport[] = []) =>
    client.request<WorkspaceDiagnosticReport>('workspace/diagnostic', {
      previousResultIds: previous.flatMap(({ uri, resultId }) => (resultId ? [{ uri, value: resultId }] : [])),
    });

  test('frameworks and configurations that are not open are judged, other files left alone', async () => {
    client = await start();
    client.open(uriOf('é.json'), framework('x'));
    const { items } = await pull();
    assert.deepEqual(names(items), [
      '.framework-lint.json full',
      'broken.json full',
      'one.json full',
      'sub dir/a.json full',
    ]);
    for (const item of items) {
      assert.ok(item.kind === 'full' && item.items.length > 0, `nothing about ${item.uri}`);
    }
  });

  test('views get the list of frameworks, and the outline of one that is not open', async () => {
    client = await start();
    client.open(uriOf('é.json'), framework('x'));
    const list = await client.request<string[]>('framework/list', {});
    assert.deepEqual(list.map((uri) => decodeURIComponent(uri.slice(uriOf().length + 1))).sort(), [
      'broken.json',
      'one.json',
      'sub dir/a.json',
      'é.json',
    ]);
    const outline = await client.request<FrameworkOutline>('framework/outline', {
      textDocument: { uri: uriOf('one.json') },
    });
    assert.deepEqual([outline.version, outline.levels[0]?.statements[0]?.topic], [0, 'First topic']);
    const none = { textDocument: { uri: uriOf('gone.json') } };
    assert.equal(await client.request('framework/outline', none), null);
  });

  test('the next answer waits for a change, and tells it alone', async () => {
    write('.framework-lint.json', '{}');
    client = await start();
    const first = await pull();
    let answered = false;
    const second = pull(first.items).finally(() => {
      answered = true;
    });
    await client.request('textDocument/hover', {
      textDocument: { uri: uriOf('one.json') },
      position: { line: 0, character: 0 },
    });
    assert.equal(answered, false);
    write('one.json', framework('Other topic'));
    rmSync(join(folder, 'broken.json'));
    client.notify('workspace/didChangeWatchedFiles', {
      changes: [
        { uri: uriOf('one.json'), type: 2 },
        { uri: uriOf('broken.json'), type: 3 },
      ],
    });
    const { items } = await second;
    assert.deepEqual(names(items), [
      '.framework-lint.json unchanged',
      'broken.json full',
      'one.json full',
      'sub dir/a.json unchanged',
      'é.json unchanged',
    ]);
    assert.deepEqual(
      items.find(({ uri }) => uri === uriOf('broken.json')),
      { kind: 'full', uri: uriOf('broken.json'), version: null, items: [] },
    );
  });

  test('findings of a closed file that is none of the workspace, or gone, are taken back', async () => {
    client = await start();
    const first = await pull();
    const uris = [uriOf('../outside.json'), uriOf('gone.json')];
    for (const uri of uris) {
      client.open(uri, framework('Topic'));
      await client.request('textDocument/diagnostic', { textDocument: { uri } });
      client.notify('textDocument/didClose', { textDocument: { uri } });
    }
    // As VS Code does: it forgets what it was told of a document before it closes it.
    const { items } = await pull(first.items);
    assert.deepEqual(
      items.filter(({ uri }) => uris.includes(uri)),
      uris.map((uri) => ({ kind: 'full', uri, version: null, items: [] })),
    );
  });

  test('a waiting request can be cancelled', async () => {
    client = await start();
    const first = await pull();
    const { CancellationTokenSource } = await import('vscode-languageserver-protocol');
    const source = new CancellationTokenSource();
    const params = { previousResultIds: first.items.map(({ uri, resultId }) => ({ uri, value: resultId })) };
    const waiting = client.connection.sendRequest('workspace/diagnostic', params, source.token);
    source.cancel();
    await waiting.catch(() => {});
    assert.ok(await pull());
  });

  test('reports come in parts where the client wants them so', async () => {
    for (let count = 0; count < 50; count++) {
      write(`sub dir/${count}.json`, framework(`Topic ${count}`));
    }
    client = await start();
    const parts: WorkspaceDocumentDiagnosticReport[][] = [];
    client.connection.onNotification('$/progress', ({ token, value }) => {
      if (token === 'p') {
        parts.push(value.items);
      }
    });
    const { items } = await client.request<WorkspaceDiagnosticReport>('workspace/diagnostic', {
      previousResultIds: [],
      partialResultToken: 'p',
    });
    assert.deepEqual(items, []);
    assert.ok(parts.length > 1);
    assert.equal(parts.flat().length, 55);
  });

  test('topics are found in files that are open or not', async () => {
    client = await start();
    client.open(uriOf('é.json'), framework('Changed topic'));
    const find = async (query: string) =>
      (await client.request<{ name: string; location: { uri: string } }[]>('workspace/symbol', { query })).map(
        (it) => it.name,
      );
    assert.deepEqual(await find('topic'), ['First topic', 'First topic', 'Changed topic', 'Changed topic']);
    assert.deepEqual(await find('second'), []);
    assert.equal((await find('')).length, 6);
  });

  test('a client that cannot pull has the workspace checked by a command', async () => {
    client = await start(pushing);
    const first = client.pushed(uriOf('one.json'));
    const counts = await client.request<{ files: number }>('workspace/executeCommand', {
      command: 'framework-lint.checkWorkspace',
    });
    assert.equal(counts.files, 5);
    assert.ok((await first).diagnostics.length > 0);
  });

  test('folders come and go', async () => {
    client = await startClient({ folders: [uriOf('sub dir')] });
    assert.deepEqual(names((await pull()).items), ['sub dir/a.json full']);
    client.notify('workspace/didChangeWorkspaceFolders', {
      event: { added: [{ uri: uriOf(), name: 'x' }], removed: [{ uri: uriOf('sub dir'), name: 'y' }] },
    });
    assert.equal((await pull()).items.length, 5);
  });
});
