import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { CodeAction, Diagnostic } from 'vscode-languageserver-types';
import { applyWorkspaceEdit } from '../support/features';
import { type LspClient, startClient } from '../support/lsp-client';

interface Reported {
  readonly path: string;
  readonly findings: readonly {
    readonly rule: string;
    readonly severity: string;
    readonly message: string;
    readonly range: Diagnostic['range'];
  }[];
}

const severities = ['', 'error', 'warning', 'information', 'hint'];
const untidy =
  '{"framework":{"levels":{"low":{"label":"Low","statements":["Audit  trail - record each\u200b step ","Logs — read them."]}}}}';

function command(...args: string[]): string {
  const { stdout } = spawnSync(process.execPath, [resolve('out/server/src/cli/main.js'), ...args], {
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  });
  return stdout;
}

suite('editor and command', () => {
  let client: LspClient;
  let folder: string;
  setup(async () => {
    folder = mkdtempSync(join(tmpdir(), 'framework same-'));
    for (const file of [
      ...readdirSync('test/labelled')
        .filter((it) => it.endsWith('.json'))
        .map((it) => join('test/labelled', it)),
      'seeds/15-1299.08.json',
    ]) {
      copyFileSync(file, join(folder, basename(file)));
    }
    writeFileSync(join(folder, 'untidy.json'), untidy);
    client = await startClient({ folders: [pathToFileURL(folder).href] });
  });
  teardown(async () => {
    await client.stop();
    rmSync(folder, { recursive: true });
  });

  for (const [name, config] of Object.entries({
    'no configuration': undefined,
    'a configuration': '{"rules": {"verb-strength": "error", "untidy-text": "off"}, "ladder": ["low"]}',
  })) {
    test(`say the same of every file, with ${name}`, async () => {
      if (config) {
        writeFileSync(join(folder, '.framework-lint.json'), config);
      }
      const { files }: { files: Reported[] } = JSON.parse(command('check', folder, '--format', 'json'));
      assert.ok(files.length > 8);
      for (const { path, findings } of files) {
        const file = join(folder, basename(path));
        const uri = pathToFileURL(file).href;
        client.open(uri, readFileSync(file, 'utf8'));
        const shown = await client.diagnostics(uri);
        assert.deepEqual(
          shown.map(({ code, severity, message, range }) => [code, severities[severity ?? 0], message, range]),
          findings.map(({ rule, severity, message, range }) => [rule, severity, message, range]),
          path,
        );
      }
    }).timeout(60_000);
  }

  test('mend the same, byte for byte', async () => {
    const names = readdirSync(folder).filter((it) => it.endsWith('.json'));
    const mended = new Map<string, string>();
    for (const name of names) {
      const uri = pathToFileURL(join(folder, name)).href;
      const text = readFileSync(join(folder, name), 'utf8');
      client.open(uri, text);
      const start = { line: 0, character: 0 };
      const [action] =
        (await client.request<CodeAction[] | null>('textDocument/codeAction', {
          textDocument: { uri },
          range: { start, end: start },
          context: { diagnostics: [], only: ['source.fixAll'] },
        })) ?? [];
      const document = { uri, text: TextDocument.create(uri, 'json', 1, text) } as Parameters<
        typeof applyWorkspaceEdit
      >[0];
      mended.set(name, action ? applyWorkspaceEdit(document, action.edit) : text);
    }
    command('check', folder, '--fix');
    for (const name of names) {
      assert.equal(mended.get(name), readFileSync(join(folder, name), 'utf8'), name);
    }
    assert.notEqual(mended.get('untidy.json'), untidy);
  }).timeout(60_000);
});
