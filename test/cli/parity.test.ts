import assert from 'node:assert/strict';
import { pathToFileURL } from 'node:url';
import type { CodeAction, Diagnostic } from 'vscode-languageserver-protocol';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { framework, type Project, withProject } from '../support/command';
import { type CorpusFile, corpus } from '../support/corpus';
import { type LspClient, startClient } from '../support/lsp-client';
import { projectFolder } from '../support/project';

const severities = ['', 'error', 'warning', 'information', 'hint'];

interface Told {
  readonly rule: unknown;
  readonly severity: string | undefined;
  readonly message: unknown;
  readonly range: unknown;
}

/** The editor and the command are two doors of one engine: what one shows, the other shows. */
suite('the command and the language server', () => {
  let client: LspClient;

  suiteSetup(async () => {
    client = await startClient();
  });

  suiteTeardown(() => client.stop());

  async function compare(files: Record<string, string | object>): Promise<void> {
    await withProject(files, async (project) => {
      const { stdout, stderr } = await project.lint(['check', '.', '--format', 'json']);
      const checked: { path: string; findings: Told[] }[] = JSON.parse(stdout).files;
      assert.equal(stderr, '');
      for (const { path, findings } of checked.filter((it) => !it.path.endsWith('.framework-lint.json'))) {
        const fromServer = await diagnosticsOf(project, path);
        const fromCommand = findings.map(({ rule, severity, message, range }) => ({ rule, severity, message, range }));
        assert.deepEqual(sorted(fromServer), sorted(fromCommand), path);
      }
      const opened = await Promise.all(
        checked.map(async ({ path }) => [path, await fixedByServer(project, path)] as const),
      );
      await project.lint(['fix', '.']);
      for (const [path, fixed] of opened) {
        assert.equal(fixed, withoutBom(project.read(path)), `fixes of ${path}`);
      }
    });
  }

  async function diagnosticsOf(project: Project, path: string): Promise<Told[]> {
    const uri = pathToFileURL(project.path(path)).href;
    client.open(uri, withoutBom(project.read(path)));
    const diagnostics: Diagnostic[] = await client.diagnostics(uri);
    return diagnostics.map(({ code, severity, message, range }) => ({
      rule: code,
      severity: severities[severity ?? 0],
      message,
      range,
    }));
  }

  async function fixedByServer(project: Project, path: string): Promise<string> {
    const uri = pathToFileURL(project.path(path)).href;
    const text = withoutBom(project.read(path));
    const document = TextDocument.create(uri, 'json', 1, text);
    const range = { start: document.positionAt(0), end: document.positionAt(text.length) };
    const context = { diagnostics: [], only: ['source.fixAll'] };
    const actions = await client.request<CodeAction[] | null>('textDocument/codeAction', {
      textDocument: { uri },
      range,
      context,
    });
    const [change] = actions?.[0]?.edit?.documentChanges ?? [];
    return change && 'edits' in change ? TextDocument.applyEdits(document, change.edits as never) : text;
  }

  const isOwn = (file: string) => file.startsWith(projectFolder);
  const named = (files: readonly CorpusFile[]) => Object.fromEntries(files.map(({ text }, at) => [`${at}.json`, text]));

  test('say and mend the same of real frameworks', () =>
    compare(named(corpus().filter(({ file }, at) => isOwn(file) || at % 4 === 0)))).timeout(300_000);

  test('say and mend the same under a configuration', () =>
    compare({
      ...named(corpus().filter(({ file }) => isOwn(file))),
      '.framework-lint.json': {
        extends: './base.jsonc',
        rules: { 'untidy-text': 'error', 'duplicate-topic': 'off' },
        overrides: [
          { files: '1*.json', ignore: '11.json', rules: { 'statement-length': { severity: 'warning', options: {} } } },
        ],
        ignore: ['3.json'],
      },
      'base.jsonc': '// shared\n{ "verbs": { "triage": { "strength": 6 }, }, "ladder": ["advanced", "emerging"] }',
    })).timeout(300_000);

  test('agree on BOM, CRLF, emoji, broken and odd files', () =>
    compare({
      'bom.json': `\ufeff${framework({ practice: ['🙂 Pumps —  drain pumps.'] }, 2).replaceAll('\n', '\r\n')}`,
      'lf.json': framework({ practice: ['🙂 Pumps —  drain pumps.'] }, 2),
      'broken.json': framework({ practice: ['Pumps —  drain pumps.'] }).slice(0, -2),
      'double.json': '{"framework": {"levels": {"a": {"statements": []}, "a": {"statements": ["A — b  c."]}}}}',
      'types.json':
        '{"framework": {"levels": {"a": 1, "b": {"statements": {}}, "c": {"statements": [1, null, "A — b."]}}}}',
      'other.json': '{"a": 1}',
    }));

  test('find the same in a file with BOM and CRLF as in one with LF', () =>
    withProject(
      {
        'crlf.json': `\ufeff${framework({ practice: ['A —  b.'] }, 2).replaceAll('\n', '\r\n')}`,
        'lf.json': framework({ practice: ['A —  b.'] }, 2),
      },
      async ({ lint }) => {
        const { files } = JSON.parse((await lint(['check', '.', '--format', 'json'])).stdout);
        assert.ok(files[0].findings.length > 0);
        assert.deepEqual(files[0].findings, files[1].findings);
      },
    ));
});

function withoutBom(text: string): string {
  return text.replace(/^\ufeff/, '');
}

function sorted(told: readonly Told[]): string[] {
  return told.map((it) => JSON.stringify(it)).sort();
}
