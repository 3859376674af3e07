/** Which files are looked at without being named or opened: one rule, whoever asks. */
import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { WorkspaceDiagnosticReport } from 'vscode-languageserver-protocol';
import { projectIn } from '../support/command';
import { gitIn } from '../support/git';
import { type LspClient, pulling, startClient } from '../support/lsp-client';

const twice = (topic: string) =>
  `{"framework":{"levels":{"low":{"label":"L","statements":["${topic} — read the log.","${topic} — read the log."]}}}}`;

const ignoreFiles: Readonly<Record<string, string>> = {
  '.gitignore': '*.gen.json\r\n!keep.gen.json\n/out/\n/root-only.json\nlogs/*\n!logs/kept\n# a.json\n\\#b.json\n',
  'sub/.gitignore': 'local.json\n!again.gen.json\n/deep/*.json\n!/deep/but-this.json\n',
  'sub/deep/.gitignore': '!local.json\n',
  '.git/info/exclude': 'excluded.json\n',
};
const files = [
  ...['a.json', 'B.JSON', 'c.jsonc', 'd.txt', 'é (1) [x] 100%.json', '.hidden.json', '#b.json', 'excluded.json'],
  ...['x.gen.json', 'keep.gen.json', 'root-only.json', 'sub/root-only.json', 'out/a.json', 'sub/out/a.json'],
  ...['sub/local.json', 'sub/deep/local.json', 'sub/deep/other.json', 'sub/deep/but-this.json', 'sub/again.gen.json'],
  ...['sub/x.gen.json', 'logs/a.json', 'logs/kept/a.json', 'logs/lost/a.json', 'node_modules/p/a.json'],
  ...['sub/node_modules/a.json', '.vscode/a.json', 'sub/.cache/a.json'],
];
/** By the rules of git, of hidden files and of packages; written by hand, so that nothing can be wrong twice. */
const expected = [
  ...['B.JSON', 'a.json', 'keep.gen.json', 'logs/kept/a.json', 'sub/again.gen.json', 'sub/deep/but-this.json'],
  ...['sub/deep/local.json', 'sub/out/a.json', 'sub/root-only.json', 'é (1) [x] 100%.json'],
];

suite('the files that are looked at', function () {
  this.timeout(30_000);
  let folder: string;
  let client: LspClient | undefined;
  const uriOf = (path: string) => pathToFileURL(join(folder, path)).href;
  const pathOf = (uri: string, top = uriOf('')) => decodeURIComponent(uri.slice(top.length)).replace(/^\//, '');
  const write = (path: string, text: string) => {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  };

  setup(() => {
    folder = realpathSync(mkdtempSync(join(tmpdir(), 'framework files-')));
    gitIn(folder)('init', '-q');
    for (const [path, text] of Object.entries(ignoreFiles)) {
      write(path, text);
    }
    for (const path of files) {
      write(path, twice(path));
    }
  });
  teardown(async () => {
    await client?.stop();
    client = undefined;
    rmSync(folder, { recursive: true });
  });

  const byCommand = async (...args: string[]) => {
    const { stdout } = await projectIn(folder).lint(['check', ...(args.length > 0 ? args : ['.']), '--format', 'json']);
    return (JSON.parse(stdout).files as { path: string }[]).map(({ path }) => path).sort();
  };
  const byEditor = async (at = '') => {
    client = await startClient({ folders: [uriOf(at)] });
    const listed = await client.request<string[]>('framework/list', {});
    const { items } = await client.request<WorkspaceDiagnosticReport>('workspace/diagnostic', {
      previousResultIds: [],
    });
    const judged = items.filter((it) => it.kind === 'full' && it.items.length > 0).map(({ uri }) => uri);
    assert.deepEqual(judged.sort(), [...listed].sort());
    return listed.map((uri) => pathOf(uri)).sort();
  };

  test('are the same for the command, the editor, and git', async () => {
    const known = gitIn(folder)('ls-files', '-z', '--others', '--exclude-standard').split('\0');
    const byGit = known.filter((path) => /\.json$/i.test(path) && !/(^|\/)(\.|node_modules\/)/.test(path));
    assert.deepEqual(byGit.sort(), expected);
    assert.deepEqual(await byCommand(), expected);
    assert.deepEqual(await byEditor(), expected);
  });

  test('below a folder of the repository too, whose .gitignore counts', async () => {
    const below = expected.filter((path) => path.startsWith('sub/'));
    assert.deepEqual(await byCommand('sub'), below);
    assert.deepEqual(await byEditor('sub'), below);
  });

  test('are the same where the editor alone can read them, as on the web', async () => {
    const top = 'vscode-vfs://github/me/repo';
    // As VS Code lists them, which reads no .gitignore.
    const seen = [...files, ...Object.keys(ignoreFiles)].filter((it) => /(\.json|\.gitignore)$/i.test(it));
    client = await startClient({
      folders: [top],
      answers: {
        'framework/listFiles': () => seen.map((it) => `${top}/${it.split('/').map(encodeURIComponent).join('/')}`),
        'framework/readFile': (params) => {
          const path = pathOf((params as { uri: string }).uri, top);
          return seen.includes(path) ? readFileSync(join(folder, path), 'utf8') : null;
        },
      },
    });
    const listed = await client.request<string[]>('framework/list', {});
    // What is not in the repository itself, the editor cannot know there.
    assert.deepEqual(
      listed.map((uri) => pathOf(uri, top)).sort(),
      [...expected, 'excluded.json'].sort((a, b) => (a < b ? -1 : 1)),
    );
  });

  test('a link to a file counts unless the file is met itself', async function () {
    if (process.platform === 'win32') {
      this.skip();
    }
    symlinkSync(join(folder, 'a.json'), join(folder, 'link-to-a.json'));
    symlinkSync(join(folder, 'out/a.json'), join(folder, 'link-to-ignored.json'));
    symlinkSync(join(folder, 'nowhere.json'), join(folder, 'dangling.json'));
    const withLink = [...expected, 'link-to-ignored.json'].sort();
    assert.deepEqual(await byCommand(), withLink);
    assert.deepEqual(await byEditor(), withLink);
  });

  test('what is named or opened is looked at in any case', async () => {
    assert.deepEqual(await byCommand('out/a.json', 'c.jsonc'), ['c.jsonc', 'out/a.json']);
    client = await startClient({ folders: [uriOf('')] });
    for (const path of ['out/a.json', 'c.jsonc', '.hidden.json']) {
      client.open(uriOf(path), twice(path));
      assert.ok((await client.diagnostics(uriOf(path))).length > 0, path);
    }
  });

  test('a .gitignore that changes counts at once', async () => {
    client = await startClient({ folders: [uriOf('')] });
    const pull = (previous: WorkspaceDiagnosticReport['items'] = []) =>
      client?.request<WorkspaceDiagnosticReport>('workspace/diagnostic', {
        previousResultIds: previous.flatMap(({ uri, resultId }) => (resultId ? [{ uri, value: resultId }] : [])),
      }) ?? assert.fail();
    const first = await pull();
    const second = pull(first.items);
    write('.gitignore', 'a.json\n');
    client.notify('workspace/didChangeWatchedFiles', { changes: [{ uri: uriOf('.gitignore'), type: 2 }] });
    const { items } = await second;
    const now = items.filter((it) => it.kind === 'unchanged' || it.items.length > 0).map(({ uri }) => pathOf(uri));
    assert.ok(now.includes('x.gen.json') && !now.includes('a.json'), now.join(' '));
    assert.deepEqual(
      items.filter(({ uri }) => uri === uriOf('a.json')),
      [{ kind: 'full', uri: uriOf('a.json'), version: null, items: [] }],
    );
    assert.ok(!items.some(({ uri }) => uri.endsWith('.gitignore')));
  });

  test('what is left out is not compared with either', async () => {
    const shared = (own: string) =>
      `{"framework":{"levels":{"low":{"label":"L","statements":["Fuel logs — record litres for each truck.","${own} — note it."]}}}}`;
    const rule = 'duplicate-across-files';
    write('.framework-lint.json', `{"rules":{"${rule}":"warning"}}`);
    write('a.json', shared('Own'));
    write('out/a.json', shared('Copy'));
    client = await startClient({ folders: [uriOf('')], capabilities: { ...pulling, workspace: {} } });
    client.open(uriOf('a.json'), shared('Own'));
    const twins = async () => (await client?.diagnostics(uriOf('a.json')))?.filter(({ code }) => code === rule).length;
    assert.equal(await twins(), 0);
    client.notify('workspace/didChangeWatchedFiles', { changes: [{ uri: uriOf('out/a.json'), type: 2 }] });
    write('kept.json', shared('Other'));
    client.notify('workspace/didChangeWatchedFiles', { changes: [{ uri: uriOf('kept.json'), type: 1 }] });
    const until = Date.now() + 8_000;
    while ((await twins()) === 0 && Date.now() < until) {
      await new Promise((done) => setTimeout(done, 50));
    }
    const [found] = (await client.diagnostics(uriOf('a.json'))).filter(({ code }) => code === rule);
    assert.match(String(found?.message), /kept\.json/);
    assert.ok((await byCommand()).length > 0);
  });
});
