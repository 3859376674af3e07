import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { WorkspaceDiagnosticReport } from 'vscode-languageserver-protocol';
import type { Diagnostic, WorkspaceEdit } from 'vscode-languageserver-types';
import { type LspClient, pulling, pushing, startClient } from '../support/lsp-client';

const rule = 'duplicate-across-files';
const own = (text: string) => `Own work — note what is special to ${text}.`;
const framework = (...statements: string[]) =>
  JSON.stringify({ framework: { levels: { low: { label: 'Low', statements } } } });
const shared = 'Fuel logs — record litres for each truck.';

suite('statements of other files', () => {
  let client: LspClient;
  let folder: string;
  const uriOf = (...path: string[]) => pathToFileURL(join(folder, ...path)).href;
  const write = (name: string, text: string) => writeFileSync(join(folder, name), text);
  const twins = (found: readonly Diagnostic[]) => found.filter(({ code }) => code === rule);
  const ask = async (uri: string) => twins(await client.diagnostics(uri));

  setup(() => {
    folder = mkdtempSync(join(tmpdir(), 'framework across-'));
    mkdirSync(join(folder, 'sub'));
    write('.framework-lint.json', `{"rules": {"${rule}": "information"}}`);
    write('cook.json', framework(own('cooks'), shared));
    write('sub/driver (1).json', framework('fuel logs - record litres for each  truck', own('drivers')));
    write('other.json', '{"name": "x"}');
  });
  teardown(async () => {
    await client.stop();
    rmSync(folder, { recursive: true });
  });
  const start = (capabilities = pulling) => startClient({ folders: [uriOf()], capabilities });
  const watched = (...names: string[]) =>
    client.notify('workspace/didChangeWatchedFiles', { changes: names.map((name) => ({ uri: uriOf(name), type: 2 })) });
  const openFile = (name: string) => client.open(uriOf(name), readFileSync(join(folder, name), 'utf8'));
  /** The client was told to ask again, and did. */
  const again = async (uri: string, cause: () => void) => {
    const refresh = client.next('workspace/diagnostic/refresh');
    cause();
    await refresh;
    return ask(uri);
  };

  async function opened(name: string): Promise<Diagnostic[]> {
    const refresh = client.next('workspace/diagnostic/refresh');
    openFile(name);
    await client.diagnostics(uriOf(name));
    await refresh;
    return ask(uriOf(name));
  }

  test('are told of with their place, as soon as the files have been read', async () => {
    client = await start();
    const [found, ...more] = await opened('cook.json');
    assert.deepEqual(more, []);
    assert.equal(found?.severity, 3);
    assert.match(String(found?.message), /^This statement stands in sub\/driver \(1\)\.json too, at Low\./);
    const [place] = found?.relatedInformation ?? [];
    assert.equal(place?.location.uri, uriOf('sub', 'driver (1).json'));
    const text = readFileSync(join(folder, 'sub/driver (1).json'), 'utf8');
    const { range } = place?.location ?? {};
    assert.equal(text.slice(range?.start.character, range?.end.character), 'fuel logs - record litres for each  truck');
  });

  test('are not looked for where the rule is off', async () => {
    write('.framework-lint.json', '{}');
    client = await start();
    openFile('cook.json');
    assert.deepEqual(await ask(uriOf('cook.json')), []);
    write('.framework-lint.json', `{"rules": {"${rule}": "information"}}`);
    await again(uriOf('cook.json'), () => watched('.framework-lint.json'));
    assert.equal((await again(uriOf('cook.json'), () => {})).length, 1);
  });

  test('follow changes on disk, in the editor, and what is closed or gone', async () => {
    client = await start();
    const cook = uriOf('cook.json');
    // As VS Code writes it.
    const driver = uriOf('sub', 'driver (1).json').replace('(1)', '%281%29');
    assert.equal((await opened('cook.json')).length, 1);
    const text = framework(own('drivers'));
    assert.deepEqual(
      await again(cook, () => client.open(driver, text)),
      [],
      'what is open counts, not what is on disk',
    );
    assert.equal((await again(cook, () => client.change(driver, framework(own('drivers'), shared)))).length, 1);
    client.change(driver, text);
    assert.deepEqual(await again(cook, () => {}), []);
    assert.equal(
      (await again(cook, () => client.notify('textDocument/didClose', { textDocument: { uri: driver } }))).length,
      1,
    );
    rmSync(join(folder, 'sub/driver (1).json'));
    assert.deepEqual(await again(cook, () => watched('sub/driver (1).json')), []);
    write('new.json', framework(shared));
    const [found] = await again(cook, () => watched('new.json'));
    assert.match(String(found?.message), /stands in new\.json too/);
  });

  test('stand in the reports of files that are not open, and are told anew when they change', async () => {
    client = await start();
    const pull = (previous: WorkspaceDiagnosticReport['items'] = []) =>
      client.request<WorkspaceDiagnosticReport>('workspace/diagnostic', {
        previousResultIds: previous.flatMap(({ uri, resultId }) => (resultId ? [{ uri, value: resultId }] : [])),
      });
    const count = ({ items }: WorkspaceDiagnosticReport) =>
      items.map((it) => [it.uri.slice(it.uri.lastIndexOf('/') + 1), it.kind === 'full' ? twins(it.items).length : '=']);
    const first = await pull();
    assert.deepEqual(count(first).sort(), [
      ['.framework-lint.json', 0],
      ['cook.json', 1],
      ['driver%20(1).json', 1],
    ]);
    const second = pull(first.items);
    write('cook.json', framework(own('cooks')));
    watched('cook.json');
    // Told at once for the file itself, and for its twin when the files were read.
    let report = await second;
    if (count(report).some(([name, it]) => name === 'driver%20(1).json' && it === '=')) {
      report = await pull(report.items);
    }
    assert.deepEqual(
      count(report).filter(([name]) => name === 'driver%20(1).json'),
      [['driver%20(1).json', 0]],
    );
  });

  test('are pushed to a client that cannot ask', async () => {
    client = await start(pushing);
    const told = client.pushed(uriOf('cook.json'), ({ diagnostics }) => twins(diagnostics).length > 0);
    openFile('cook.json');
    assert.equal(twins((await told).diagnostics).length, 1);
  });

  test('are waited for where the client asks once only', async () => {
    client = await start({ textDocument: { diagnostic: {} } });
    openFile('cook.json');
    assert.equal((await ask(uriOf('cook.json'))).length, 1);
  });

  test('can be kept with a reason', async () => {
    client = await start();
    const [found] = await opened('cook.json');
    assert.ok(found);
    const edit = await client.request<WorkspaceEdit | null>('framework/suppress', {
      uri: uriOf('cook.json'),
      rule,
      path: ['framework', 'levels', 'low', 'statements', 1],
      message: found.message,
      reason: 'Both drive.',
    });
    assert.match(JSON.stringify(edit), /Both drive\./);
  });

  test('are the same in the command, with the same words', async () => {
    write('third.json', framework(shared, own('thirds'), own('cooks')));
    const { stdout } = spawnSync(
      process.execPath,
      [resolve('out/server/src/cli/main.js'), 'check', '.', '--format', 'json'],
      { encoding: 'utf8', cwd: folder },
    );
    client = await start();
    const files: { path: string; findings: { rule: string; message: string; range: unknown }[] }[] =
      JSON.parse(stdout).files;
    assert.equal(files.length, 4);
    await opened('cook.json');
    for (const { path, findings } of files) {
      openFile(path);
      assert.deepEqual(
        (await client.diagnostics(uriOf(path))).map(({ code, message, range }) => [code, message, range]),
        findings.map((it) => [it.rule, it.message, it.range]),
        path,
      );
    }
    assert.equal(files.flatMap(({ findings }) => findings.filter((it) => it.rule === rule)).length, 5);
  });
});
