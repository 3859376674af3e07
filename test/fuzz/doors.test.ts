/** The two doors say the same of every text there is, in whatever order the files come. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import fc from 'fast-check';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { CodeAction, Diagnostic } from 'vscode-languageserver-types';
import { rules } from '../../server/src/index';
import { someOfCorpus } from '../support/corpus';
import { applyWorkspaceEdit } from '../support/features';
import { type LspClient, startClient } from '../support/lsp-client';
import { anyText } from './texts';

const damaged = Number(process.env.FRAMEWORK_FUZZ_DOORS ?? 150);
const seed = Number(process.env.FRAMEWORK_FUZZ_SEED ?? 20_261_125);
const severities = ['', 'error', 'warning', 'information', 'hint'];

interface Reported {
  readonly path: string;
  readonly findings: readonly { rule: string; severity: string; message: string; range: Diagnostic['range'] }[];
}

/** What a file can hold: halves of surrogate pairs are lost on the way to the disk. */
function texts(): string[] {
  const real = someOfCorpus().map(({ text }) => text);
  const other = fc.sample(anyText(), { numRuns: damaged, seed });
  return [...real, ...other].filter((text) => Buffer.from(text).toString() === text);
}

suite('the doors', function () {
  this.timeout(300_000);
  let folder: string;
  let names: string[];
  let client: LspClient;
  suiteSetup(async () => {
    folder = mkdtempSync(join(tmpdir(), 'framework doors-'));
    names = texts().map((text, number) => {
      writeFileSync(join(folder, `${number}.json`), text);
      return `${number}.json`;
    });
    const off = rules.filter(({ meta }) => meta.severity === 'off').map(({ meta }) => [meta.id, 'hint']);
    writeFileSync(join(folder, '.framework-lint.json'), JSON.stringify({ rules: Object.fromEntries(off) }));
    client = await startClient({
      folders: [pathToFileURL(folder).href],
      capabilities: { textDocument: { diagnostic: {} } },
    });
  });
  suiteTeardown(async () => {
    await client.stop();
    rmSync(folder, { recursive: true });
  });

  function check(files: readonly string[]): Map<string, Reported> {
    const { stdout, stderr } = spawnSync(
      process.execPath,
      [resolve('out/server/src/cli/main.js'), 'check', ...files, '--format', 'json'],
      { encoding: 'utf8', maxBuffer: 1 << 29, cwd: folder },
    );
    assert.ok(stdout.startsWith('{'), stderr);
    const { files: found }: { files: Reported[] } = JSON.parse(stdout);
    return new Map(found.map((it) => [it.path, it]));
  }

  test('editor and command say the same of every file', async () => {
    const reported = check(['.']);
    assert.equal(reported.size, names.length);
    let findings = 0;
    for (const name of names) {
      const uri = pathToFileURL(join(folder, name)).href;
      client.open(uri, readFileSync(join(folder, name), 'utf8').replace(/^\ufeff/, ''));
      const shown = await client.diagnostics(uri);
      const due = reported.get(name)?.findings ?? [];
      findings += due.length;
      if (shown.some(({ message }) => /are not shown/.test(String(message)))) {
        continue;
      }
      assert.deepEqual(
        shown.map(({ code, severity, message, range }) => [code, severities[severity ?? 0], message, range]),
        due.map(({ rule, severity, message, range }) => [rule, severity, message, range]),
        name,
      );
      client.notify('textDocument/didClose', { textDocument: { uri } });
    }
    assert.ok(findings > names.length, 'hardly anything was found');
  });

  test('editor and command mend the same, byte for byte, and a second time nothing', async () => {
    const whole = { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } };
    const mended = new Map<string, string>();
    let changed = 0;
    for (const name of names) {
      const uri = pathToFileURL(join(folder, name)).href;
      const bytes = readFileSync(join(folder, name), 'utf8');
      const text = bytes.replace(/^\ufeff/, '');
      client.open(uri, text);
      const ask = () =>
        client.request<CodeAction[] | null>('textDocument/codeAction', {
          textDocument: { uri },
          range: whole,
          context: { diagnostics: [], only: ['source.fixAll'] },
        });
      const [action] = (await ask()) ?? [];
      const document = { uri, text: TextDocument.create(uri, 'json', 1, text) } as Parameters<
        typeof applyWorkspaceEdit
      >[0];
      const after = action ? applyWorkspaceEdit(document, action.edit) : text;
      mended.set(name, bytes.startsWith('\ufeff') ? `\ufeff${after}` : after);
      if (action) {
        changed++;
        client.change(uri, after);
        assert.deepEqual((await ask()) ?? [], [], `${name}, a second time`);
      }
      client.notify('textDocument/didClose', { textDocument: { uri } });
    }
    assert.ok(changed > 10, 'hardly anything was mended');
    spawnSync(process.execPath, [resolve('out/server/src/cli/main.js'), 'fix', '.'], { cwd: folder, stdio: 'ignore' });
    for (const [name, text] of mended) {
      assert.equal(readFileSync(join(folder, name), 'utf8'), text, name);
    }
  });

  test('the order of the files makes no difference', () => {
    const some = names.slice(-60);
    const [one, other] = [check(some), check([...some].reverse())];
    assert.deepEqual(
      [...one.values()].sort((a, b) => (a.path < b.path ? -1 : 1)),
      [...other.values()].sort((a, b) => (a.path < b.path ? -1 : 1)),
    );
  });
});
