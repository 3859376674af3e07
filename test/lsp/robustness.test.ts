import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createMessageConnection, StreamMessageReader, StreamMessageWriter } from 'vscode-languageserver-protocol/node';
import { type LspClient, pulling, pushing, serverProgram, startClient } from '../support/lsp-client';

const seed = readFileSync('seeds/15-1299.08.json', 'utf8');
const uri = 'file:///frameworks/a.json';
const untidy = seed.replace('monitor routine', 'understand routine');

/** A server that nothing was said to yet. */
function bare() {
  const child = spawn(process.execPath, [serverProgram(), '--stdio'], { stdio: ['pipe', 'pipe', 'inherit'] });
  const connection = createMessageConnection(
    new StreamMessageReader(child.stdout),
    new StreamMessageWriter(child.stdin),
  );
  connection.listen();
  const exit = new Promise<number | null>((done) => child.once('exit', done));
  return { child, connection, exit };
}

const initialize = { processId: null, rootUri: null, capabilities: {} };

suite('robustness of the server', () => {
  test('what comes before initialize is refused or passed over', async () => {
    const { connection, exit } = bare();
    void connection.sendNotification('textDocument/didOpen', {
      textDocument: { uri, languageId: 'json', version: 1, text: seed },
    });
    const hover = connection.sendRequest('textDocument/hover', {
      textDocument: { uri },
      position: { line: 0, character: 1 },
    });
    await assert.rejects(hover, { code: -32002 });
    await connection.sendRequest('initialize', initialize);
    await assert.rejects(connection.sendRequest('initialize', initialize), { code: -32600 });
    await assert.rejects(connection.sendRequest('no/suchMethod', {}), { code: -32601 });
    void connection.sendNotification('no/suchNotification', {});
    await connection.sendRequest('shutdown');
    await assert.rejects(
      connection.sendRequest('textDocument/hover', { textDocument: { uri }, position: { line: 0, character: 1 } }),
      { code: -32600 },
    );
    void connection.sendNotification('exit');
    assert.equal(await exit, 0);
    connection.dispose();
  });

  test('exit without shutdown, and an editor that is gone, end the process', async () => {
    const first = bare();
    await first.connection.sendRequest('initialize', initialize);
    void first.connection.sendNotification('exit');
    assert.equal(await first.exit, 1);
    first.connection.dispose();

    const second = bare();
    await second.connection.sendRequest('initialize', initialize);
    second.child.stdin.end();
    assert.equal(await second.exit, 1);
    second.connection.dispose();

    const parent = spawn(process.execPath, ['-e', '']);
    await new Promise((done) => parent.once('exit', done));
    const third = bare();
    await third.connection.sendRequest('initialize', { ...initialize, processId: parent.pid });
    assert.equal(await third.exit, 1);
    third.connection.dispose();
  }).timeout(20_000);

  suite('with a client', () => {
    let client: LspClient;
    teardown(() => client.stop());
    const codes = async (of: string) => (await client.diagnostics(of)).map(({ code }) => code);

    test('messages in any order, and about documents that are not open', async () => {
      client = await startClient();
      client.change('file:///never-opened.json', seed);
      client.notify('textDocument/didClose', { textDocument: { uri: 'file:///never-opened.json' } });
      client.notify('textDocument/didSave', { textDocument: { uri: 'file:///never-opened.json' } });
      client.notify('textDocument/didChange', { textDocument: { uri }, contentChanges: 'none' });
      client.open(uri, untidy);
      client.open(uri, untidy);
      const far = { line: 99, character: 99 };
      assert.equal(await client.request('textDocument/hover', { textDocument: { uri }, position: far }), null);
      assert.deepEqual(
        await client.request('textDocument/codeAction', {
          textDocument: { uri },
          range: { start: far, end: far },
          context: { diagnostics: [] },
        }),
        [],
      );
      await client.request('textDocument/hover', {}).catch(() => {});
      assert.ok((await codes(uri)).includes('unmeasurable-verb'));
      client.notify('textDocument/didClose', { textDocument: { uri } });
      assert.deepEqual(await codes(uri), []);
    });

    test('documents of any address, but none of a history', async () => {
      client = await startClient();
      const served = [
        'untitled:Untitled-1',
        'file:///c%3A/Frameworks/a%20b%25/%C3%A9%28a%29%5B1%5D.json',
        'file:///C:/x.json',
        'vscode-vfs://github/a/b.json',
        'memfs:/a.json',
      ];
      for (const it of served) {
        client.open(it, untidy);
        assert.ok((await codes(it)).includes('unmeasurable-verb'), it);
      }
      client.open('git:/a.json?%7B%22ref%22%3A%22HEAD%22%7D', untidy);
      assert.deepEqual(await codes('git:/a.json?%7B%22ref%22%3A%22HEAD%22%7D'), []);
    });

    test('of five versions in a row the last one is shown', async () => {
      client = await startClient({ capabilities: pushing });
      client.open(uri, seed);
      const last = client.pushed(uri, ({ version }) => version === 6);
      for (let version = 2; version <= 6; version++) {
        client.change(uri, version % 2 === 0 ? untidy : seed);
      }
      assert.ok((await last).diagnostics.some(({ code }) => code === 'unmeasurable-verb'));
    });

    test('what only the whole file tells follows when nobody types', async () => {
      client = await startClient({ capabilities: pulling });
      client.open(uri, seed);
      await client.diagnostics(uri);
      const [words, twin] = [
        'monitor routine outputs and flag potential anomalies to a supervising engineer during standard shift operations',
        'identify basic options suitable for specified user needs using provided checklists and reference guides',
      ];
      const character = seed.indexOf(`System operation logs — ${words}`);
      const refresh = client.next('workspace/diagnostic/refresh');
      client.notify('textDocument/didChange', {
        textDocument: { uri, version: 2 },
        contentChanges: [
          {
            range: {
              start: { line: 0, character },
              end: { line: 0, character: character + `System operation logs — ${words}`.length },
            },
            text: `Hardware and software components — ${twin}`,
          },
        ],
      });
      await client.diagnostics(uri);
      await refresh;
      assert.ok((await codes(uri)).some((code) => String(code).startsWith('duplicate')));
    });

    test('edits with emoji and CRLF leave the server the text of the client', async () => {
      client = await startClient();
      const lines = JSON.stringify(JSON.parse(seed), null, 2).split('\n');
      const statements = [...lines.keys()].filter((it) => lines[it]?.includes(' — '));
      client.open(uri, lines.join('\r\n'));
      for (let edit = 0; edit < 1_000; edit++) {
        const line = statements[(edit * 7) % 9] ?? 0;
        const text = lines[line] ?? '';
        const from = 12 + ((edit * 13) % 20);
        const to = from + (edit % 3);
        const inserted = ['😀', 'é — ', '', 'x\\"y', 'ש'][edit % 5] ?? '';
        // Never between the halves of an emoji, nor inside an escape.
        if (/[\ud800-\udfff\\"]/.test(text.slice(from - 1, to + 1))) {
          continue;
        }
        lines[line] = text.slice(0, from) + inserted + text.slice(to);
        client.notify('textDocument/didChange', {
          textDocument: { uri, version: edit + 2 },
          contentChanges: [
            { range: { start: { line, character: from }, end: { line, character: to } }, text: inserted },
          ],
        });
        if (edit % 10 === 0) {
          await client.diagnostics(uri);
        }
      }
      const outline = await client.request<{ levels: { statements: { text: string }[] }[] }>('framework/outline', {
        textDocument: { uri },
      });
      const { levels } = JSON.parse(lines.join('\r\n')).framework;
      assert.deepEqual(
        outline.levels.map(({ statements }) => statements.map(({ text }) => text)),
        Object.values<{ statements: string[] }>(levels).map(({ statements }) => statements),
      );
      // Quick fixes are made for a full check, so the next answer is one.
      const start = { line: 0, character: 0 };
      await client.request('textDocument/codeAction', {
        textDocument: { uri },
        range: { start, end: start },
        context: { diagnostics: [] },
      });
      const carried = await client.diagnostics(uri);
      client.open('file:///frameworks/fresh.json', lines.join('\r\n'));
      const fresh = await client.diagnostics('file:///frameworks/fresh.json');
      const local = (found: typeof fresh) =>
        found
          .filter(({ code }) => code === 'untidy-text' || code === 'unmeasurable-verb')
          .map(({ code, range }) => [code, range]);
      assert.deepEqual(local(carried), local(fresh));
    });

    test('a broken text, an empty one and a deep one leave it alive', async () => {
      client = await startClient();
      for (const text of [
        '',
        '{',
        '[]',
        'null',
        seed.slice(0, 3000),
        `{"framework": ${'['.repeat(30_000)}`,
        '\ufeff{}',
        '"framework" "levels"',
      ]) {
        client.change(uri, text);
        client.open(uri, text);
        await client.diagnostics(uri);
        await client.request('textDocument/documentSymbol', { textDocument: { uri } });
      }
      client.open(uri, untidy);
      assert.ok((await codes(uri)).includes('unmeasurable-verb'));
    });
  });
});
