import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type LspClient, pulling, pushing, startClient } from '../support/lsp-client';

const seed = readFileSync('seeds/15-1299.08.json', 'utf8');
const twice = '{"framework": {"levels": {}}, "a": 1, "a": 2}';

suite('diagnostics of the server', () => {
  let client: LspClient;
  let folder: string;
  const uriOf = (name: string) => pathToFileURL(join(folder, name)).href;

  setup(() => {
    folder = mkdtempSync(join(tmpdir(), 'framework server é%20-'));
  });
  teardown(async () => {
    await client.stop();
    rmSync(folder, { recursive: true });
  });

  test('are pulled and never pushed where the client can pull', async () => {
    client = await startClient({ capabilities: pulling });
    client.open(uriOf('a.json'), twice);
    const [finding, ...more] = (await client.diagnostics(uriOf('a.json'))).filter((it) => it.code === 'invalid-json');
    assert.deepEqual(more, []);
    assert.equal(finding?.code, 'invalid-json');
    assert.equal(finding?.source, 'framework-lint');
    assert.deepEqual(finding?.range, { start: { line: 0, character: 39 }, end: { line: 0, character: 40 } });
    assert.match(finding?.codeDescription?.href ?? '', /^file:.*\/docs\/rules\/invalid-json\.md$/);
    assert.ok(!client.received.some(({ method }) => method === 'textDocument/publishDiagnostics'));
  });

  test('a question that is overtaken is answered so that the client asks again, and not as given up', async () => {
    const { CancellationTokenSource, LSPErrorCodes } = await import('vscode-languageserver-protocol');
    client = await startClient({ capabilities: pulling });
    const uri = uriOf('a.json');
    client.open(uri, seed);
    const source = new CancellationTokenSource();
    const question = client.connection.sendRequest('textDocument/diagnostic', { textDocument: { uri } }, source.token);
    source.cancel();
    const error = await question.then(
      () => undefined,
      (reason: { code: number; data?: unknown }) => reason,
    );
    // The server may have been quicker than the cancellation.
    assert.deepEqual(
      [error?.code ?? LSPErrorCodes.RequestCancelled, error?.data],
      [LSPErrorCodes.RequestCancelled, undefined],
    );
    assert.ok((await client.diagnostics(uri)).length > 0);
  });

  test('are pushed with their version to other clients, and taken away on close', async () => {
    client = await startClient({ capabilities: pushing });
    assert.equal(client.initialized.capabilities.diagnosticProvider, undefined);
    const uri = uriOf('a.json');
    const first = client.pushed(uri);
    client.open(uri, twice);
    assert.equal((await first).version, 1);
    assert.ok((await first).diagnostics.length > 0);
    const second = client.pushed(uri, ({ version }) => version === 2);
    client.change(uri, '{"name": "other"}');
    assert.deepEqual((await second).diagnostics, []);
    const last = client.pushed(uri);
    client.notify('textDocument/didClose', { textDocument: { uri } });
    assert.deepEqual((await last).diagnostics, []);
  });

  test('leave broken JSON to a JSON service', async () => {
    client = await startClient({ initializationOptions: { jsonService: true, rulePage: 'command:page?{rule}' } });
    client.open(uriOf('a.json'), twice);
    assert.ok(!(await client.diagnostics(uriOf('a.json'))).some((it) => it.code === 'invalid-json'));
  });

  test('show no error on the seed framework', async () => {
    client = await startClient();
    client.open(uriOf('seed.json'), seed);
    assert.ok(!(await client.diagnostics(uriOf('seed.json'))).some((it) => it.severity === 1));
  });

  test('follow the configuration file, and a broken one leaves the last good one in force', async () => {
    client = await startClient();
    const uri = uriOf('a.json');
    const config = join(folder, '.framework-lint.json');
    const reload = async (text: string) => {
      writeFileSync(config, text);
      const refresh = client.next('workspace/diagnostic/refresh');
      client.notify('workspace/didChangeWatchedFiles', { changes: [{ uri: pathToFileURL(config).href, type: 2 }] });
      await refresh;
      return (await client.diagnostics(uri)).find((it) => it.code === 'invalid-json');
    };
    client.open(uri, twice);
    assert.equal((await client.diagnostics(uri)).find((it) => it.code === 'invalid-json')?.severity, 1);
    assert.equal((await reload('{"rules": {"invalid-json": "hint"}}'))?.severity, 4);
    assert.equal((await reload('{"rules": {"invalid-json": "of"}}'))?.severity, 4);
    client.open(pathToFileURL(config).href, '{"rules": {"invalid-json": "of"}}', 'jsonc');
    const [problem] = await client.diagnostics(pathToFileURL(config).href);
    assert.deepEqual(problem?.range.start, { line: 0, character: 27 });
    assert.equal(await reload('{"rules": {"invalid-json": "off"}}'), undefined);
  });
});
