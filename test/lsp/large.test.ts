/** A framework of 50,000 statements and some megabytes: the editor stays alive, and nothing is cut in silence. */
import assert from 'node:assert/strict';
import { parseTree } from 'jsonc-parser';
import { CancellationTokenSource } from 'vscode-languageserver-protocol/node';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { CodeAction } from 'vscode-languageserver-types';
import { checkDocument, defaultConfig, parseDocument } from '../../server/src/index';
import { applyWorkspaceEdit } from '../support/features';
import { type LspClient, megabytesOf, processorTimeOf, pulling, startClient } from '../support/lsp-client';
import { variedStatements } from '../support/varied';

const uri = 'file:///frameworks/large.json';
const framework = variedStatements(50_000);
const forms = { 'on one line': JSON.stringify(framework), indented: JSON.stringify(framework, null, 2) };
const start = { line: 0, character: 0 };
const fixAll = {
  textDocument: { uri },
  range: { start, end: start },
  context: { diagnostics: [], only: ['source.fixAll.framework'] },
};

for (const [form, text] of Object.entries(forms)) {
  suite(`a large framework, ${form}`, function () {
    this.timeout(180_000);
    let client: LspClient;
    const spent = () => processorTimeOf(client.process.pid);
    suiteSetup(async () => {
      client = await startClient({ capabilities: pulling });
    });
    suiteTeardown(() => client.stop());

    test('first findings come at once, all follow, and what is left out is told once', async () => {
      const before = spent();
      client.open(uri, text);
      let found = await client.diagnostics(uri);
      const first = spent() - before;
      assert.ok(first < 3_000, `the first findings took ${first} ms`);
      while (found.length < 2) {
        await new Promise((done) => setTimeout(done, 200));
        found = await client.diagnostics(uri);
      }
      const notes = found.filter(({ message }) => /are not shown/.test(String(message)));
      assert.equal(notes.length, 1);
      if (text === forms.indented) {
        return; // Counting all takes its time, and they are the same.
      }
      const document = parseDocument(TextDocument.create(uri, 'json', 1, text));
      const all = checkDocument(document, defaultConfig, { today: new Date().toISOString().slice(0, 10) }).length;
      assert.match(String(notes[0]?.message), new RegExp(`^${all - (found.length - 1)} more findings `));
    });

    test('from keystroke to hover, and memory', async () => {
      const at = text.indexOf(' — ', text.length / 2) + 6;
      const line = text.slice(0, at).split('\n').length - 1;
      const position = { line, character: at - text.lastIndexOf('\n', at) - 1 };
      const times: number[] = [];
      for (let version = 2; version < 12; version++) {
        const before = spent();
        // A letter comes, and goes.
        const end = { line, character: position.character + (version % 2) };
        const contentChanges = [{ range: { start: position, end }, text: version % 2 === 0 ? 'x' : '' }];
        client.notify('textDocument/didChange', { textDocument: { uri, version }, contentChanges });
        assert.ok(await client.request('textDocument/hover', { textDocument: { uri }, position }));
        times.push(spent() - before);
      }
      assert.ok(median(times) < 150, `from keystroke to hover: ${times.join(', ')} ms`);
      const megabytes = megabytesOf(client.process.pid);
      assert.ok(megabytes < 500, `${megabytes} MB`);
    });

    if (text === forms.indented) {
      return;
    }

    test('who asks to fix all and takes it back has the next hover at once', async () => {
      const position = { line: 0, character: text.indexOf(' — ') + 5 };
      for (let time = 0; time < 3; time++) {
        const source = new CancellationTokenSource();
        const asked = client.connection.sendRequest('textDocument/codeAction', fixAll, source.token).catch(() => {});
        await new Promise((done) => setTimeout(done, 50));
        source.cancel();
        const before = spent();
        assert.ok(await client.request('textDocument/hover', { textDocument: { uri }, position }));
        const took = spent() - before;
        await asked;
        assert.ok(took <= 100, `the hover took ${took} ms`);
      }
    });

    test('all is fixed in the time of reading it some times; a second time nothing', async () => {
      const times: number[] = [];
      let action: CodeAction | undefined;
      for (let time = 0; time < 6; time++) {
        const before = spent();
        [action] = (await client.request<CodeAction[] | null>('textDocument/codeAction', fixAll)) ?? [];
        times.push(spent() - before);
      }
      const fixed = applyWorkspaceEdit(parseDocument(TextDocument.create(uri, 'json', 1, text)), action?.edit);
      assert.notEqual(fixed, text);
      client.change(uri, fixed);
      assert.deepEqual(await client.request('textDocument/codeAction', fixAll), []);
      const reading = median(Array.from({ length: 5 }, () => timeOf(() => parseTree(text))));
      // About thirty where this was written; work that grows with the square of the statements is some thousand times.
      assert.ok(median(times) < 100 * reading, `${times.join(', ')} ms, and reading ${Math.round(reading)} ms`);
    });
  });
}

function timeOf(work: () => unknown): number {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[values.length >> 1] ?? 0;
}
