import assert from 'node:assert/strict';
import { checkedRequests } from '../../server/src/lsp/params';
import { type LspClient, startClient } from '../support/lsp-client';

const uri = 'file:///frameworks/a.json';
const text = '{"framework":{"levels":{"low":{"label":"Low","statements":["Logs — read them."]}}}}';
const textDocument = { uri };
const position = { line: 0, character: 61 };
const range = { start: position, end: position };
const options = { tabSize: 2, insertSpaces: true };
const item = { uri, name: 'x', kind: 15, range, selectionRange: range, data: { level: 'low', index: 0 } };

/** What is sound, and something that is not, with the words that tell. */
const cases: Readonly<
  Record<string, readonly [sound: object, ...broken: (readonly [params: object, told: RegExp])[]]>
> = {
  'textDocument/completion': [
    { textDocument, position },
    [
      { textDocument, position: { line: '0', character: 1 } },
      /"position\.line" should be a whole number from 0 up, not "0"\./,
    ],
    [{ position }, /"textDocument" is missing, and should be an object\./],
  ],
  'completionItem/resolve': [
    { label: 'x' },
    [{ label: 'x', data: { uri: 3 } }, /"data\.uri" should be a text, not 3/],
    [{ label: 'x', data: { uri: null } }, /"data\.uri"/],
  ],
  'textDocument/hover': [
    { textDocument, position },
    [{ textDocument, position: { line: -1, character: 0 } }, /"position\.line"/],
  ],
  'textDocument/definition': [{ textDocument, position }, [{ textDocument }, /"position" is missing/]],
  'textDocument/implementation': [
    { textDocument, position },
    [{ textDocument: [], position }, /"textDocument" should be an object, not \[\]/],
  ],
  'textDocument/references': [
    { textDocument, position, context: { includeDeclaration: true } },
    [{ textDocument, position }, /"context" is missing/],
  ],
  'textDocument/documentHighlight': [
    { textDocument, position },
    [{ textDocument, position: 3 }, /"position" should be an object/],
  ],
  'textDocument/prepareTypeHierarchy': [
    { textDocument, position },
    [{ textDocument: { uri: null }, position }, /"textDocument\.uri"/],
  ],
  'typeHierarchy/supertypes': [{ item }, [{ item: { ...item, uri: 1 } }, /"item\.uri"/]],
  'typeHierarchy/subtypes': [{ item }, [{}, /"item" is missing/]],
  'textDocument/prepareRename': [
    { textDocument, position },
    [{ textDocument, position: {} }, /"position\.line" is missing/],
  ],
  'textDocument/rename': [
    { textDocument, position, newName: 'x' },
    [{ textDocument, position, newName: 4 }, /"newName" should be a text, not 4/],
  ],
  'textDocument/codeAction': [
    { textDocument, range, context: { diagnostics: [] } },
    [{ textDocument, range, context: { diagnostics: 'all' } }, /"context\.diagnostics" should be a list, not "all"/],
    [{ textDocument, range, context: { diagnostics: [], only: [1] } }, /"context\.only\[0\]" should be a text/],
  ],
  'textDocument/codeLens': [{ textDocument }, [{}, /"textDocument" is missing/]],
  'textDocument/documentLink': [{ textDocument }, [{}, /"textDocument" is missing/]],
  'textDocument/documentSymbol': [{ textDocument }, [{}, /"textDocument" is missing/]],
  'textDocument/foldingRange': [{ textDocument }, [{}, /"textDocument" is missing/]],
  'textDocument/selectionRange': [
    { textDocument, positions: [position] },
    [{ textDocument, positions: [null] }, /"positions\[0\]"/],
  ],
  'textDocument/inlayHint': [
    { textDocument, range },
    [{ textDocument, range: { start: position } }, /"range\.end" is missing/],
  ],
  'textDocument/semanticTokens/full': [{ textDocument }, [{}, /"textDocument" is missing/]],
  'textDocument/semanticTokens/range': [{ textDocument, range }, [{ textDocument }, /"range" is missing/]],
  'textDocument/formatting': [
    { textDocument, options },
    [{ textDocument, options: { tabSize: 'x' } }, /"options\.tabSize"/],
  ],
  'textDocument/rangeFormatting': [{ textDocument, options, range }, [{ textDocument, options }, /"range" is missing/]],
  'textDocument/diagnostic': [{ textDocument }, [{ textDocument, previousResultId: 3 }, /"previousResultId"/]],
  'workspace/diagnostic': [{ previousResultIds: [] }, [{}, /"previousResultIds" is missing, and should be a list/]],
  'workspace/symbol': [{ query: '' }, [{ query: null }, /"query" should be a text, not null/]],
  'workspace/executeCommand': [{ command: 'framework-lint.checkWorkspace' }, [{}, /"command" is missing/]],
  'framework/outline': [{ textDocument }, [{}, /"textDocument" is missing/]],
  'framework/edit': [
    { textDocument, change: { kind: 'remove', statements: [] } },
    [
      { textDocument, change: { kind: 'x' } },
      /"change\.kind" should be one of "insert", "replace", "remove", "move", not "x"/,
    ],
    [{ textDocument, change: { kind: 'insert', at: { level: 'low', index: 0 }, texts: [1] } }, /"change\.texts\[0\]"/],
    [{ textDocument, change: null }, /"change" should be an object, not null/],
  ],
  'framework/verbs': [{ textDocument, level: 'low', index: 0 }, [{ textDocument, level: 'low' }, /"index" is missing/]],
  'framework/suppress': [
    { uri, rule: 'x', path: [], message: '', reason: '' },
    [{ uri, rule: 'x', path: 'x', message: '', reason: '' }, /"path" should be a list/],
  ],
  'framework/compare': [
    { before: { uri, text }, after: { uri, text } },
    [{ before: { uri, text } }, /"after" is missing/],
  ],
  'framework/export': [{ uri, text, form: 'csv' }, [{ uri, text, form: 'xls' }, /"form" should be one of "csv"/]],
  'framework/import': [{ text: '', form: 'csv' }, [{ form: 'csv' }, /"text" is missing/]],
  'framework/report': [
    { texts: [], form: 'html' },
    [{ texts: [{ uri, text }], form: 'html' }, /"texts\[0\]\.path" is missing/],
  ],
};

suite('parameters', () => {
  let client: LspClient;
  suiteSetup(async () => {
    client = await startClient();
    client.open(uri, text);
  });
  suiteTeardown(() => client.stop());

  test('every request is in the table', () => {
    assert.deepEqual(Object.keys(cases).sort(), checkedRequests.filter((it) => it !== 'initialize').sort());
  });

  for (const [method, [sound, ...broken]] of Object.entries(cases)) {
    test(`${method}: what is broken is refused with a sentence, what is sound is answered`, async () => {
      await client.request(method, sound);
      for (const [params, told] of broken) {
        await assert.rejects(client.request(method, params), (error: { code: number; message: string }) => {
          assert.equal(error.code, -32602, error.message);
          assert.ok(error.message.startsWith(`The parameters of ${method} are not what the protocol asks for. `));
          assert.match(error.message, told);
          return true;
        });
      }
      // Parameters by place are none of ours, nor are none at all.
      await assert.rejects(client.connection.sendRequest(method, 1, 2), { code: -32602 });
      await assert.rejects(client.connection.sendRequest(method), { code: -32602 });
    });
  }

  test('a notification is told in the log, and changes nothing', async () => {
    const told = client.next('window/logMessage');
    client.notify('textDocument/didChange', { textDocument: { uri, version: 2 }, contentChanges: [{ text: 1 }] });
    assert.match(JSON.stringify(await told), /contentChanges\[0\]\.text\\" should be a text, not 1/);
    assert.ok(await client.request('textDocument/hover', { textDocument, position }));
  });

  test('initialize asks for capabilities', async () => {
    const other = await startClient();
    await assert.rejects(other.connection.sendRequest('initialize', {}), { code: -32602 });
    await other.stop();
  });
});
