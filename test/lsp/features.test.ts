import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { type LspClient, pulling, startClient } from '../support/lsp-client';

const seed = readFileSync('seeds/15-1299.08.json', 'utf8');
const uri = 'file:///frameworks/a%20b%25/s%C3%A9ed.json';

/** The position of some words in the seed, which is one line. */
const at = (words: string, shift = 1) => ({ line: 0, character: seed.indexOf(words) + shift });

suite('features of the server', () => {
  let client: LspClient;
  teardown(() => client.stop());

  test('every request about a document is answered on the one-line seed', async () => {
    client = await startClient();
    client.open(uri, seed);
    const textDocument = { uri };
    const position = at('System operation logs');
    const range = { start: position, end: position };
    const requests: readonly [method: string, params: object][] = [
      ['textDocument/hover', { position }],
      ['textDocument/completion', { position: at('monitor routine', 3) }],
      ['textDocument/codeAction', { range, context: { diagnostics: [] } }],
      ['textDocument/documentSymbol', {}],
      ['textDocument/references', { position, context: { includeDeclaration: true } }],
      ['textDocument/documentHighlight', { position }],
      ['textDocument/definition', { position: at('System operation monitoring') }],
      ['textDocument/implementation', { position }],
      ['textDocument/prepareTypeHierarchy', { position }],
      ['textDocument/prepareRename', { position }],
      ['textDocument/rename', { position, newName: 'Logs of operation' }],
      ['textDocument/foldingRange', {}],
      ['textDocument/selectionRange', { positions: [position] }],
      ['textDocument/documentLink', {}],
      ['textDocument/codeLens', {}],
      ['textDocument/semanticTokens/full', {}],
      ['textDocument/semanticTokens/range', { range: { start: at('"levels"'), end: position } }],
      ['framework/outline', {}],
      ['framework/verbs', { level: 'emerging', index: 3 }],
      ['framework/edit', { change: { kind: 'remove', statements: [{ level: 'emerging', index: 3 }] } }],
    ];
    for (const [method, params] of requests) {
      const answer = await client.request<unknown>(method, { textDocument, ...params });
      assert.ok(answer, `${method} was answered by ${JSON.stringify(answer)}`);
    }
    const [item] = await client.request<object[]>('textDocument/prepareTypeHierarchy', { textDocument, position });
    assert.equal((await client.request<object[]>('typeHierarchy/subtypes', { item })).length, 1);
    assert.deepEqual(await client.request<object[]>('typeHierarchy/supertypes', { item }), []);
  });

  test('other JSON is left alone', async () => {
    client = await startClient();
    client.open(uri, '{"name": "x", "levels": [1]}');
    const textDocument = { uri };
    assert.equal(
      await client.request('textDocument/hover', { textDocument, position: { line: 0, character: 3 } }),
      null,
    );
    assert.equal(await client.request('framework/outline', { textDocument }), null);
    assert.deepEqual(await client.diagnostics(uri), []);
  });

  test('settings of a folder switch displays, and changes count at once', async () => {
    let hints = true;
    client = await startClient({
      capabilities: {
        ...pulling,
        workspace: { ...pulling.workspace, configuration: true, inlayHint: { refreshSupport: true } },
      },
      answers: {
        'workspace/configuration': () => [{ inlayHints: { enabled: hints }, codeLens: { enabled: false } }],
      },
    });
    client.open(uri, seed);
    const textDocument = { uri };
    const range = { start: { line: 0, character: 0 }, end: { line: 1, character: 0 } };
    const count = async () =>
      (await client.request<object[] | null>('textDocument/inlayHint', { textDocument, range }))?.length;
    assert.ok(((await count()) ?? 0) > 40);
    assert.equal(await client.request('textDocument/codeLens', { textDocument }), null);
    hints = false;
    const refresh = client.next('workspace/inlayHint/refresh');
    client.notify('workspace/didChangeConfiguration', { settings: null });
    await refresh;
    assert.equal(await count(), undefined);
  });

  test('clients without settings get the defaults, or what initialize told', async () => {
    client = await startClient({ initializationOptions: { settings: { inlayHints: { enabled: true } } } });
    client.open(uri, seed);
    const range = { start: { line: 0, character: 0 }, end: { line: 1, character: 0 } };
    assert.ok(await client.request('textDocument/inlayHint', { textDocument: { uri }, range }));
    assert.ok(await client.request('textDocument/codeLens', { textDocument: { uri } }));
  });

  test('a new name that cannot stand is refused with a sentence', async () => {
    client = await startClient();
    client.open(uri, seed);
    await assert.rejects(
      client.request('textDocument/rename', {
        textDocument: { uri },
        position: at('System operation logs'),
        newName: '',
      }),
      /Choose another name/,
    );
  });

  test('characters are counted in UTF-8 where the client offers nothing else', async () => {
    client = await startClient({ capabilities: { ...pulling, general: { positionEncodings: ['utf-8'] } } });
    assert.equal(client.initialized.capabilities.positionEncoding, 'utf-8');
    client.open(uri, seed);
    const bytes = (words: string) => Buffer.byteLength(seed.slice(0, seed.indexOf(words)));
    const position = { line: 0, character: bytes('monitor routine') + 1 };
    const found = await client.request<{ range: { start: object } }>('textDocument/hover', {
      textDocument: { uri },
      position,
    });
    assert.deepEqual(found.range.start, { line: 0, character: bytes('monitor routine') });
  });

  test('formatting, and help in the configuration, for editors without a JSON service', async () => {
    client = await startClient();
    const config = 'file:///frameworks/.framework-lint.json';
    client.open(uri, '{"framework":{"levels":{}}}');
    client.open('file:///other.json', '{"a":1}');
    client.open(config, '{"rules": {"": "off"}, "": 1}', 'jsonc');
    const options = { tabSize: 2, insertSpaces: true };
    const format = (of: string) =>
      client.request<object[] | null>('textDocument/formatting', { textDocument: { uri: of }, options });
    assert.ok(((await format(uri)) ?? []).length > 0);
    assert.equal(await format('file:///other.json'), null);
    const keys = await client.request<{ items: { label: string }[] }>('textDocument/completion', {
      textDocument: { uri: config },
      position: { line: 0, character: 12 },
    });
    assert.ok(keys.items.some(({ label }) => label === 'duplicate-topic'));
    const position = { line: 0, character: 3 };
    const hover = await client.request<{ contents: unknown }>('textDocument/hover', {
      textDocument: { uri: config },
      position,
    });
    assert.match(JSON.stringify(hover.contents), /[Rr]ule/);
  });

  test('all that a JSON service gives is left to it', async () => {
    client = await startClient({ initializationOptions: { jsonService: true } });
    assert.equal(client.initialized.capabilities.documentFormattingProvider, false);
    assert.equal(client.initialized.capabilities.foldingRangeProvider, false);
    client.open('file:///frameworks/.framework-lint.json', '{"": 1}', 'jsonc');
    const params = {
      textDocument: { uri: 'file:///frameworks/.framework-lint.json' },
      position: { line: 0, character: 2 },
    };
    assert.equal(await client.request('textDocument/completion', params), null);
  });
});
