/** Sessions of shuffled and mutated messages: the server answers each request, and lives and keeps its size. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { CancellationTokenSource } from 'vscode-languageserver-protocol/node';
import { type LspClient, megabytesOf, pulling, startClient } from '../support/lsp-client';
import { random } from '../support/random';

const seed = readFileSync('seeds/15-1299.08.json', 'utf8');
const small = JSON.stringify(
  JSON.parse(seed, (key, value) => (key === 'statements' ? value.slice(0, 3) : value)),
  null,
  1,
);
const texts = [
  seed,
  small,
  small.replace(/\n/g, '\r\n'),
  '{}',
  '',
  small.slice(0, 400),
  '{"levels": []}',
  '[1, {"framework": 3}]',
];
const uris = [
  'file:///fuzz/a.json',
  'file:///fuzz/%C3%A9%20b.json',
  'untitled:Untitled-1',
  'file:///fuzz/.framework-lint.json',
];
const runs = Number(process.env.FRAMEWORK_FUZZ ?? 1000);

/** Messages about a document at a place; values of any type stand in for those that are due now and then. */
function message(next: (below: number) => number): { method: string; params: unknown; isRequest: boolean } {
  const pick = <T>(list: readonly T[]): T => list[next(list.length)] as T;
  const odd = [null, -1, 1e12, '', {}, [], 'x'];
  const maybe = (value: unknown) => (next(25) === 0 ? pick(odd) : value);
  const uri = maybe(pick(uris));
  const position = maybe({ line: maybe(next(40)), character: maybe(next(next(2) === 0 ? 60 : 7000)) });
  const range = maybe({ start: position, end: maybe({ line: next(40), character: next(60) }) });
  const textDocument = maybe({ uri, version: next(9), languageId: 'json', text: pick(texts) });
  const contentChanges = maybe(
    Array.from({ length: 1 + next(3) }, () => ({
      ...(next(6) > 0 && { range }),
      text: pick(['', 'x', '"', ' — ', '\n', '😀', '}', pick(texts)]),
    })),
  );
  const notify = (method: string, params: unknown) => ({ method, params, isRequest: false });
  const ask = (method: string, params: object) => ({
    method,
    params: maybe({ textDocument, ...params }),
    isRequest: true,
  });
  switch (next(24)) {
    case 0:
    case 1:
    case 2:
      return notify('textDocument/didOpen', { textDocument });
    case 3:
      return notify('textDocument/didClose', { textDocument });
    case 4:
    case 5:
    case 6:
    case 7:
    case 8:
      return notify('textDocument/didChange', { textDocument, contentChanges });
    case 9:
      return notify('workspace/didChangeWatchedFiles', { changes: maybe([{ uri, type: next(4) }]) });
    case 10:
      return notify(
        pick(['workspace/didChangeConfiguration', 'textDocument/didSave', '$/setTrace', 'no/such']),
        maybe({ textDocument, settings: null }),
      );
    case 11:
      return notify(
        'workspace/didChangeWorkspaceFolders',
        maybe({ event: { added: [{ uri, name: '' }], removed: [] } }),
      );
    case 12:
      return ask('textDocument/codeAction', {
        range,
        context: { diagnostics: [], only: pick([undefined, ['source.fixAll'], ['quickfix']]) },
      });
    case 13:
      return ask('textDocument/rename', { position, newName: pick(['x', '', 'a — b', '"']) });
    case 14:
      return ask('textDocument/selectionRange', { positions: [position] });
    case 15:
      return ask('framework/edit', {
        change: pick([{ kind: 'remove', statements: [{ level: 'emerging', index: next(4) }] }, { kind: 'x' }, null]),
      });
    case 16:
      return ask('textDocument/formatting', { options: { tabSize: 2, insertSpaces: true } });
    case 17:
      return ask('completionItem/resolve', {
        label: 'x',
        data: pick([{ uri, kind: 'verb', lemma: 'x' }, { uri, kind: 'topic', level: 'emerging', index: 1 }, null]),
      });
    case 18:
    case 19:
      return ask('textDocument/diagnostic', {});
    default:
      return ask(
        `textDocument/${pick(['hover', 'completion', 'documentSymbol', 'references', 'documentHighlight', 'definition', 'implementation', 'prepareTypeHierarchy', 'prepareRename', 'foldingRange', 'documentLink', 'codeLens', 'inlayHint', 'semanticTokens/full', 'semanticTokens/range', 'noSuch'])}`,
        { position, range, context: { includeDeclaration: true } },
      );
  }
}

suite('transcripts', () => {
  let client: LspClient;
  suiteSetup(async () => {
    client = await startClient({ capabilities: pulling });
  });
  suiteTeardown(() => client.stop());

  test(`${runs} sessions of shuffled and mutated messages`, async () => {
    const sizes: number[] = [];
    for (let run = 0; run < runs; run++) {
      const next = random(run + 1);
      const answers: Promise<unknown>[] = [];
      for (let count = 4 + next(12); count > 0; count--) {
        const { method, params, isRequest } = message(next);
        if (!isRequest) {
          void client.connection.sendNotification(method, params);
          continue;
        }
        const source = new CancellationTokenSource();
        answers.push(client.connection.sendRequest(method, params, source.token).catch((error: Error) => error));
        if (next(6) === 0) {
          source.cancel();
        }
      }
      const failures = (await Promise.all(answers)).filter(
        (it) =>
          it instanceof Error && (/disposed|closed/i.test(it.message) || (it as { code?: number }).code === -32603),
      );
      assert.deepEqual(failures, [], `run ${run}`);
      assert.equal(client.process.exitCode, null, `the server ended in run ${run}`);
      if (run % 100 === 99) {
        sizes.push(megabytesOf(client.process.pid));
      }
    }
    for (const uri of uris) {
      client.notify('textDocument/didClose', { textDocument: { uri } });
    }
    client.open('file:///fuzz/after.json', seed.replace('monitor routine', 'understand routine'));
    const found = await client.diagnostics('file:///fuzz/after.json');
    assert.ok(
      found.some(({ code }) => code === 'unmeasurable-verb'),
      'the server lost its judgement',
    );
    const [early = 0, late = 0] = [sizes[Math.floor(sizes.length / 2)], sizes.at(-1)];
    assert.ok(late < early * 1.5 + 50, `memory grows: ${sizes.map(Math.round).join(', ')} MB`);
  }).timeout(300_000);
});
