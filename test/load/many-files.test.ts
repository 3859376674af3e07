import assert from 'node:assert/strict';
import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pulling } from '../support/lsp-client';
import { filesOnDisk, type ManyFiles, manyFiles, renameFolder, ruleOfEachFile, scan, textOf } from './many-files';

suite('a workspace of many files', function () {
  this.timeout(120_000);
  const count = 300;
  let files: ManyFiles;
  let open: string;
  setup(async () => {
    files = await manyFiles(count);
    open = files.uriOf('group 0', '7.json');
    files.client.open(open, textOf(7));
  });
  teardown(() => files.remove());

  test('is known as it is at the end, though folders get other names and files go while it is read', async () => {
    const found = await scan(files, open, () => {
      // Listed already, and not read yet.
      rmSync(join(files.folder, 'group 1', '144.json'));
      return [
        ...renameFolder(files, 'group 2', 'group new é'),
        ...renameFolder(files, 'group 0', 'group 9'),
        { uri: files.uriOf('group 1', '144.json'), type: 3 },
      ];
    });
    const told = [...found.findings].filter(([, codes]) => codes.length > 0).map(([uri]) => uri);
    const due = filesOnDisk(files).filter((uri) => uri !== open);
    assert.deepEqual(told.sort(), due);
    assert.ok(found.meanwhile.length > 0, 'nobody could hover while the workspace was read');
    assert.ok(!files.client.received.some(({ method }) => /showMessage/.test(method)), 'somebody was disturbed');
  });

  test('is judged by the configuration that was written while it was read', async () => {
    const found = await scan(files, open, () => {
      const path = join(files.folder, '.framework-lint.json');
      writeFileSync(path, JSON.stringify({ rules: { [ruleOfEachFile]: 'off', 'unknown-verb': 'error' } }));
      return [{ uri: files.uriOf('.framework-lint.json'), type: 1 }];
    });
    const left = [...found.findings].filter(([, codes]) => codes.includes(ruleOfEachFile)).map(([uri]) => uri);
    assert.deepEqual(left, []);
    assert.ok(found.findings.size >= count - 1);
  });

  test('shows its progress, and ends where whoever sees it has enough', async () => {
    await files.remove();
    files = await manyFiles(count, { ...pulling, window: { workDoneProgress: true } });
    const { connection } = files.client;
    const steps: { kind: string; percentage?: number; cancellable?: boolean }[] = [];
    const created = new Promise<unknown>((fulfil) => {
      connection.onRequest('window/workDoneProgress/create', ({ token }) => {
        fulfil(token);
        return null;
      });
    });
    connection.onNotification('$/progress', ({ token, value }) => {
      if (value.kind) {
        steps.push(value);
        if (value.kind === 'report') {
          void connection.sendNotification('window/workDoneProgress/cancel', { token });
        }
      }
    });
    const question = files.client.request<{ items: unknown[] }>('workspace/diagnostic', { previousResultIds: [] });
    assert.ok(await created);
    const { items } = await question;
    assert.deepEqual([steps[0]?.kind, steps[0]?.cancellable], ['begin', true]);
    assert.equal(steps.at(-1)?.kind, 'end');
    assert.ok(items.length > 0 && items.length < count, `${items.length} of ${count} files were read`);
  });

  for (const [method, params] of [
    ['workspace/symbol', { query: 'log' }],
    ['workspace/executeCommand', { command: 'framework-lint.checkWorkspace' }],
    ['framework/list', {}],
    ['workspace/diagnostic', { previousResultIds: [] }],
  ] as const) {
    test(`${method} that is taken back keeps nobody waiting`, async () => {
      const { CancellationTokenSource } = await import('vscode-languageserver-protocol');
      const source = new CancellationTokenSource();
      const asked = files.client.connection.sendRequest(method, params, source.token).catch(() => {});
      await files.client.request('framework/outline', { textDocument: { uri: open } });
      source.cancel();
      await asked;
      assert.ok(await files.client.request('framework/outline', { textDocument: { uri: open } }));
      // Nothing was kept of the half of it.
      const list = await files.client.request<string[]>('framework/list', {});
      assert.equal(list.length, count);
    });
  }

  test('its reading ends where nobody wants it any more, and can begin again', async () => {
    const { CancellationTokenSource } = await import('vscode-languageserver-protocol');
    const source = new CancellationTokenSource();
    let told = 0;
    files.client.connection.onNotification('$/progress', ({ token, value }) => {
      told += token === 'p' ? value.items.length : 0;
    });
    const params = { previousResultIds: [], partialResultToken: 'p' };
    const question = files.client.connection.sendRequest('workspace/diagnostic', params, source.token);
    await files.client.request('framework/outline', { textDocument: { uri: open } });
    source.cancel();
    await question.catch(() => {});
    assert.ok(told < count - 1, 'all was read nevertheless');
    const { findings } = await scan(files, open, () => []);
    assert.equal(findings.size, count - 1);
  });
});
