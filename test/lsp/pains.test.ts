/** What users of other tools complain about: each test does the check that would show it here. */
import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { PublishDiagnosticsParams, WorkspaceDiagnosticReport } from 'vscode-languageserver-protocol';
import type { CodeAction, Diagnostic } from 'vscode-languageserver-types';
import { type LspClient, pulling, pushing, startClient } from '../support/lsp-client';

const vague = (words = 'each log') =>
  `{"framework":{"levels":{"low":{"label":"Low","statements":["Logs — understand ${words} of the pump."]}}}}`;
const rule = 'unmeasurable-verb';
const severities = (found: readonly Diagnostic[]) => found.filter(({ code }) => code === rule).map((it) => it.severity);

suite('what users complain about', () => {
  let folder: string;
  let client: LspClient;
  const uriOf = (...path: string[]) => pathToFileURL(join(folder, ...path)).href;
  const write = (name: string, text: string | object) =>
    writeFileSync(join(folder, name), typeof text === 'string' ? text : JSON.stringify(text));
  const config = (severity: string) => ({ rules: { [rule]: severity } });
  const watched = async (...changes: (readonly [name: string, type: number])[]) => {
    const refresh = client.next('workspace/diagnostic/refresh');
    client.notify('workspace/didChangeWatchedFiles', {
      changes: changes.map(([name, type]) => ({ uri: uriOf(name), type })),
    });
    await refresh;
  };

  setup(() => {
    folder = mkdtempSync(join(tmpdir(), 'framework pains-'));
    mkdirSync(join(folder, 'one'));
    mkdirSync(join(folder, 'two'));
  });
  teardown(async () => {
    await client.stop();
    rmSync(folder, { recursive: true });
  });

  test('a base configuration that changes, goes and comes back counts for all open files at once', async () => {
    write('base.json', config('hint'));
    write('.framework-lint.json', { extends: './base.json' });
    client = await startClient({ folders: [uriOf()] });
    const uris = [uriOf('one', 'a.json'), uriOf('two', 'b.json')];
    const shown = async () => (await Promise.all(uris.map((uri) => client.diagnostics(uri)))).map(severities);
    for (const uri of uris) {
      client.open(uri, vague());
    }
    assert.deepEqual(await shown(), [[4], [4]]);
    write('base.json', config('error'));
    await watched(['base.json', 2]);
    assert.deepEqual(await shown(), [[1], [1]]);
    rmSync(join(folder, 'base.json'));
    await watched(['base.json', 3]);
    assert.deepEqual(await shown(), [[1], [1]], 'the last sound configuration stays');
    write('base.json', config('hint'));
    await watched(['base.json', 1]);
    assert.deepEqual(await shown(), [[4], [4]]);
    rmSync(join(folder, '.framework-lint.json'));
    await watched(['.framework-lint.json', 3]);
    assert.deepEqual(await shown(), [[2], [2]], 'the defaults are back');
    write('.framework-lint.json', { extends: './base.json' });
    await watched(['.framework-lint.json', 1]);
    assert.deepEqual(await shown(), [[4], [4]]);
  });

  test('nothing old stays: closed, and of versions that came fast, only the last', async () => {
    client = await startClient({ folders: [uriOf()], capabilities: pushing });
    const uri = uriOf('a.json');
    const last = client.pushed(uri, ({ version, diagnostics }) => version === 6 && severities(diagnostics).length > 0);
    client.open(uri, vague());
    for (let version = 2; version <= 6; version++) {
      client.change(uri, version % 2 === 0 ? vague(`version ${version}`) : '{"framework":{"levels":{}}}');
      await new Promise((done) => setTimeout(done, 1));
    }
    await last;
    const closed = client.pushed(uri, ({ version }) => version === undefined);
    client.notify('textDocument/didClose', { textDocument: { uri } });
    assert.deepEqual((await closed).diagnostics, []);
    const published = client.received
      .filter(({ method }) => method === 'textDocument/publishDiagnostics')
      .map(({ params }) => params as PublishDiagnosticsParams);
    const versions = published.flatMap(({ version }) => version ?? []);
    assert.deepEqual(
      versions,
      [...versions].sort((a, b) => a - b),
      'an older version came later',
    );
    for (const { version, diagnostics } of published) {
      if (version === 3 || version === 5) {
        assert.deepEqual(severities(diagnostics), []);
      }
    }
  });

  test('files that are none of its business: no finding, no hover, no outline, no lens', async () => {
    client = await startClient({ folders: [uriOf()] });
    const packages = readdirSync('node_modules')
      .filter((name) => !/^[.@]/.test(name))
      .slice(0, 30)
      .map((name) => readFileSync(`node_modules/${name}/package.json`, 'utf8'));
    const own = ['package.json', 'package-lock.json', 'tsconfig.json', 'biome.json', 'tsconfig.base.json'].map((name) =>
      readFileSync(name, 'utf8'),
    );
    const others = [
      { type: 'FeatureCollection', features: [{ type: 'Feature', geometry: { type: 'Point', coordinates: [1, 2] } }] },
      { $schema: 'https://json-schema.org/draft-07/schema', type: 'object', properties: { levels: {}, framework: {} } },
      { CFDocument: { title: 'Skills', creator: 'x' }, CFItems: [{ fullStatement: 'Read logs.' }], CFAssociations: [] },
      { openapi: '3.0.0', info: { title: 'x', version: '1' }, paths: {} },
      { framework: 'react', levels: 3 },
      { framework: { name: 'x' }, levels: [1] },
      { framework: { version: 2 } },
      { levels: { emerging: { statements: ['a'] } } },
      { framework: null, levels: null },
      { name: 'game', levels: [{ label: '1', statements: [] }] },
      { cells: [{ cell_type: 'code', source: ['x'] }], nbformat: 4 },
      { 'editor.tabSize': 2, 'files.exclude': { '**/x': true } },
      { version: '0.2.0', configurations: [{ name: 'x', type: 'node' }] },
      { recommendations: ['a.b'] },
      { compilerOptions: { strict: true } },
      { require: { php: '>=8' }, autoload: {} },
      { dependencies: { a: { version: '1', resolved: 'x' } }, lockfileVersion: 3 },
      { manifest_version: 3, name: 'x', permissions: [] },
      { '@context': 'https://schema.org', '@type': 'Person', name: 'x' },
      { log: { version: '1.2', entries: [] } },
      { swagger: '2.0' },
      { dashboard: { panels: [] } },
      { hello: 'Hallo', levels: 'Stufen' },
      {},
      [],
    ].map((it) => JSON.stringify(it));
    const texts = [...packages, ...own, ...others, '', 'null', '"framework"', '3'];
    assert.ok(texts.length >= 50);
    for (const [number, text] of texts.entries()) {
      const uri = uriOf(`${number}.json`);
      const textDocument = { uri };
      client.open(uri, text);
      assert.deepEqual(await client.diagnostics(uri), [], text.slice(0, 80));
      for (const character of [1, 10, 25]) {
        const position = { line: 0, character };
        assert.equal(await client.request('textDocument/hover', { textDocument, position }), null, text.slice(0, 80));
      }
      assert.equal(await client.request('framework/outline', { textDocument }), null);
      const lenses = await client.request<object[] | null>('textDocument/codeLens', { textDocument });
      assert.deepEqual(lenses ?? [], []);
      client.notify('textDocument/didClose', { textDocument });
    }
  }).timeout(60_000);

  for (const [name, files] of Object.entries({
    'an empty folder': {},
    'a project of another kind': { 'pyproject.toml': '[x]', 'main.py': 'print(1)', 'settings.json': '{"a": 1}' },
    'a project with a broken configuration': { '.framework-lint.json': '{"rules": {', 'a.json': vague() },
  })) {
    test(`nobody is disturbed in ${name}`, async () => {
      for (const [file, text] of Object.entries(files)) {
        write(file, text);
      }
      client = await startClient({ folders: [uriOf()] });
      const report = await client.request<WorkspaceDiagnosticReport>('workspace/diagnostic', { previousResultIds: [] });
      const about = (file: string) =>
        report.items.flatMap((it) => (it.uri === uriOf(file) && it.kind === 'full' ? it.items : []));
      if ('.framework-lint.json' in files) {
        assert.ok(about('.framework-lint.json').length > 0, 'the fault is told at the file');
        client.open(uriOf('.framework-lint.json'), files['.framework-lint.json'], 'jsonc');
        assert.ok((await client.diagnostics(uriOf('.framework-lint.json'))).length > 0);
      } else {
        assert.deepEqual(report.items, []);
      }
      assert.ok(!client.received.some(({ method }) => /^window\/show/.test(method)));
    });
  }

  for (const order of [
    ['one', 'two'],
    ['two', 'one'],
  ]) {
    test(`each file by its own folder, with folders in the order ${order.join(', ')}`, async () => {
      write('one/.framework-lint.json', config('error'));
      write('two/.framework-lint.json', config('hint'));
      client = await startClient({ folders: order.map((name) => uriOf(name)) });
      for (const [name, severity] of [
        ['one', 1],
        ['two', 4],
      ] as const) {
        const uri = uriOf(name, 'a.json');
        client.open(uri, vague());
        const found = await client.diagnostics(uri);
        assert.deepEqual(severities(found), [severity]);
        const { range } = found.find(({ code }) => code === rule) ?? {};
        const actions = await client.request<CodeAction[]>('textDocument/codeAction', {
          textDocument: { uri },
          range,
          context: { diagnostics: found },
        });
        const written = actions.filter(({ title }) => title.includes('.framework-lint.json'));
        assert.ok(written.length >= 2);
        for (const { title, edit } of written) {
          const targets = edit?.documentChanges?.map((it) => ('textDocument' in it ? it.textDocument.uri : it.kind));
          assert.deepEqual(targets, [uriOf(name, '.framework-lint.json')], title);
        }
      }
    });
  }

  test('settings of each folder: displays, and findings of files that are not open', async () => {
    write('one/a.json', vague());
    write('two/b.json', vague());
    client = await startClient({
      folders: [uriOf('one'), uriOf('two')],
      capabilities: { ...pulling, workspace: { ...pulling.workspace, configuration: true } },
      answers: {
        'workspace/configuration': (params) =>
          (params as { items: { scopeUri: string }[] }).items.map(({ scopeUri }) => {
            const enabled = scopeUri.startsWith(uriOf('two'));
            return {
              codeLens: { enabled },
              semanticTokens: { enabled },
              inlayHints: { enabled },
              workspaceDiagnostics: { enabled },
            };
          }),
      },
    });
    const { items } = await client.request<WorkspaceDiagnosticReport>('workspace/diagnostic', {
      previousResultIds: [],
    });
    assert.deepEqual(
      items.map(({ uri }) => uri),
      [uriOf('two', 'b.json')],
    );
    const lenses = async (...path: string[]) => {
      client.open(uriOf(...path), vague());
      return client.request<object[] | null>('textDocument/codeLens', { textDocument: { uri: uriOf(...path) } });
    };
    assert.equal(await lenses('one', 'a.json'), null);
    assert.equal((await lenses('two', 'b.json'))?.length, 1);
    const shown = async (...path: string[]) => {
      const textDocument = { uri: uriOf(...path) };
      const range = { start: { line: 0, character: 0 }, end: { line: 0, character: 200 } };
      const tokens = await client.request<{ data: number[] }>('textDocument/semanticTokens/full', { textDocument });
      const hints = await client.request<object[] | null>('textDocument/inlayHint', { textDocument, range });
      return [tokens.data.length > 0, (hints ?? []).length > 0];
    };
    assert.deepEqual(await shown('one', 'a.json'), [false, false]);
    assert.deepEqual(await shown('two', 'b.json'), [true, true]);
  });

  test('a configuration for another version: told at its line, and never a run with the defaults', async () => {
    write('.framework-lint.json', '{\n  "requiredVersion": ">=99"\n}');
    client = await startClient({ folders: [uriOf()] });
    client.open(uriOf('a.json'), vague());
    assert.deepEqual(await client.diagnostics(uriOf('a.json')), []);
    client.open(uriOf('.framework-lint.json'), '{\n  "requiredVersion": ">=99"\n}', 'jsonc');
    const [problem, ...more] = await client.diagnostics(uriOf('.framework-lint.json'));
    assert.deepEqual(more, []);
    assert.equal(problem?.range.start.line, 1);
    assert.match(String(problem?.message), />=99/);
  });

  for (const encoding of ['utf-16', 'utf-8'] as const) {
    test(`columns behind dashes, emoji, combining marks and right-to-left text, in ${encoding}`, async () => {
      client = await startClient({ capabilities: { ...pulling, general: { positionEncodings: [encoding] } } });
      for (const before of ['—', '😀👩‍🔧', 'e\u0301', 'الصيانة', 'ß İ', '\\u2014\\ud83d\\ude00']) {
        const text = vague().replace('"Logs', `"${before} logs`);
        client.open(uriOf('a.json'), text);
        const found = (await client.diagnostics(uriOf('a.json'))).find(({ code }) => code === rule);
        const count = (words: string) => (encoding === 'utf-8' ? Buffer.byteLength(words) : words.length);
        const start = count(text.slice(0, text.indexOf('understand')));
        assert.deepEqual(
          [found?.range.start, found?.range.end],
          [
            { line: 0, character: start },
            { line: 0, character: start + 'understand'.length },
          ],
          before,
        );
      }
    });
  }

  test('an answer that is known already is not sent again, and its parts are all there', async () => {
    client = await startClient({ folders: [uriOf()] });
    const twice = vague().replace('["Logs', '["Logs — understand each log of the pump.","Logs');
    const uri = uriOf('a.json');
    client.open(uri, twice);
    const ask = (previousResultId?: string) =>
      client.request<{ kind: string; resultId: string; items: Diagnostic[] }>('textDocument/diagnostic', {
        textDocument: { uri },
        ...(previousResultId && { previousResultId }),
      });
    const first = await ask();
    assert.deepEqual(await ask(first.resultId), { kind: 'unchanged', resultId: first.resultId });
    const copy = first.items.find(({ relatedInformation }) => relatedInformation);
    assert.match(String(copy?.code), /^duplicate/);
    assert.match(copy?.codeDescription?.href ?? '', /duplicate-[\w-]+\.md$/);
    assert.equal(copy?.relatedInformation?.[0]?.location.uri, uri);
    assert.ok(
      first.items.some(({ tags }) => tags?.includes(1)),
      'what may go is not greyed out',
    );
    client.change(uri, `${twice} `);
    assert.equal((await ask(first.resultId)).kind, 'full');
  });

  test('a configuration that changes has all displays asked for anew', async () => {
    client = await startClient({
      folders: [uriOf()],
      capabilities: {
        ...pulling,
        workspace: {
          ...pulling.workspace,
          codeLens: { refreshSupport: true },
          inlayHint: { refreshSupport: true },
          semanticTokens: { refreshSupport: true },
        },
      },
    });
    client.open(uriOf('a.json'), vague());
    await client.diagnostics(uriOf('a.json'));
    const refreshed = ['diagnostic', 'codeLens', 'inlayHint', 'semanticTokens'].map((it) =>
      client.next(`workspace/${it}/refresh`),
    );
    write('.framework-lint.json', config('off'));
    client.notify('workspace/didChangeWatchedFiles', { changes: [{ uri: uriOf('.framework-lint.json'), type: 1 }] });
    await Promise.all(refreshed);
    assert.deepEqual(await client.diagnostics(uriOf('a.json')), []);
    const registered = client.received.filter(({ method }) => method === 'client/registerCapability');
    assert.match(JSON.stringify(registered), /didChangeWatchedFiles.*\*\*\/\*\.\{json,jsonc\}/);
  });
});
