import assert from 'node:assert/strict';
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { framework } from '../support/command';
import { projectFolder } from '../support/project';

// On Windows npm and what it links are scripts of its shell.
const shell = process.platform === 'win32';
const untidy = framework({ practice: ['Pumps —  drain pumps.'] });

/** The package as npm would publish it, in an empty folder that has nothing else. */
suite('the package', function () {
  this.timeout(60_000);
  let folder: string;
  let filename: string;

  suiteSetup(() => {
    folder = realpathSync(mkdtempSync(join(tmpdir(), 'framework-package-')));
    const packed = run('npm', ['pack', '--pack-destination', folder], projectFolder);
    assert.match(
      packed,
      /^framework-authoring-[\d.]+\.tgz\n$/,
      'pre-commit takes all that npm pack prints for the name',
    );
    filename = packed.trim();
    writeFileSync(join(folder, 'package.json'), '{"private": true}');
    run('npm', ['install', '--offline', '--no-audit', '--no-fund', join(folder, filename)], folder);
    writeFileSync(join(folder, 'a.json'), untidy);
  });

  suiteTeardown(() => rmSync(folder, { recursive: true, force: true }));

  test('brings nothing with it', () => {
    const lock = JSON.parse(readFileSync(join(folder, 'package-lock.json'), 'utf8'));
    assert.deepEqual(Object.keys(lock.packages), ['', 'node_modules/framework-authoring']);
  });

  test('has the command, which needs no network', () => {
    const command = join(folder, 'node_modules/.bin/framework-lint');
    const noNetwork = spawnSync('unshare', ['-n', 'true']).status === 0;
    const run = (...args: string[]) =>
      noNetwork
        ? spawnSync('unshare', ['-n', command, ...args], { cwd: folder, encoding: 'utf8' })
        : spawnSync(command, args, { cwd: folder, encoding: 'utf8', shell });
    const check = run('check', '--rule', 'untidy-text:error', '--format', 'compact', 'a.json');
    assert.deepEqual([check.status, check.stderr], [1, '']);
    assert.match(check.stdout, /^a\.json:1:.*\[untidy-text\]$/m);
    assert.match(run('explain', 'untidy-text').stdout, /^# untidy-text/);
    const path = join(folder, 'node_modules/framework-authoring/dist/cli.js');
    assert.ok(run('--version', '--verbose').stdout.includes(path));
  });

  test('runs by npx, without installing it and without a network', () => {
    const empty = realpathSync(mkdtempSync(join(tmpdir(), 'framework-npx-')));
    try {
      writeFileSync(join(empty, 'a.json'), untidy);
      const cache = `--cache=${join(empty, 'cache')}`;
      const args = ['exec', '--yes', '--offline', cache, '--package', join(folder, filename), '--', 'framework-lint'];
      const { status, stdout } = spawnSync('npm', [...args, 'check', '--format', 'compact', 'a.json'], {
        cwd: empty,
        encoding: 'utf8',
        shell,
      });
      assert.equal(status, 0);
      assert.match(stdout, /^a\.json:1:.*\[untidy-text\]$/m);
    } finally {
      rmSync(empty, { recursive: true, force: true });
    }
  });

  test('has the language server behind the command', async () => {
    const message = (body: object) => {
      const text = JSON.stringify({ jsonrpc: '2.0', ...body });
      return `Content-Length: ${Buffer.byteLength(text)}\r\n\r\n${text}`;
    };
    const child = spawn(join(folder, 'node_modules/.bin/framework-lint'), ['lsp', '--stdio'], { cwd: folder, shell });
    let stdout = '';
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      const before = stdout;
      stdout += text;
      const arrived = (id: number) => stdout.includes(`"id":${id},`) && !before.includes(`"id":${id},`);
      if (arrived(1)) {
        child.stdin.write(message({ id: 2, method: 'shutdown' }));
      }
      if (arrived(2)) {
        child.stdin.write(message({ method: 'exit' }));
      }
    });
    child.stdin.write(
      message({ id: 1, method: 'initialize', params: { processId: null, rootUri: null, capabilities: {} } }),
    );
    const [status] = await once(child, 'close');
    assert.equal(status, 0);
    assert.match(stdout, /"capabilities":\{/);
  });

  const uses = `
    const { framework, findings } = checkText(text, { configuration: { rules: { 'untidy-text': 'error' } } });
    const analysed = analyzeText(text);
    const fixed = fixText(text);
    console.log(JSON.stringify([framework, findings.find((it) => it.rule === 'untidy-text')?.severity,
      analysed?.ladder, fixed.changed, checkText('{}').framework, analyzeText('{}') === undefined]));
  `;
  const expected = '[true,"error",["practice"],true,false,true]\n';

  test('is a library for import', () => {
    write(
      'use.mjs',
      `import { analyzeText, checkText, fixText } from 'framework-authoring';\nconst text = ${JSON.stringify(untidy)};${uses}`,
    );
    assert.equal(run(process.execPath, ['use.mjs'], folder), expected);
  });

  test('is a library for require', () => {
    write(
      'use.cjs',
      `const { analyzeText, checkText, fixText } = require('framework-authoring');\nconst text = ${JSON.stringify(untidy)};${uses}`,
    );
    assert.equal(run(process.execPath, ['use.cjs'], folder), expected);
  });

  test('loading the library does nothing: no timer, no output, no global', () => {
    write(
      'load.cjs',
      `const before = Object.keys(globalThis).join(); require('framework-authoring');
       console.log(Object.keys(globalThis).join() === before, process.getActiveResourcesInfo().filter((it) => !/TTY|Pipe|FSReq/.test(it)).length);`,
    );
    assert.equal(run(process.execPath, ['load.cjs'], folder), 'true 0\n');
  });

  for (const [kind, name, module] of [
    ['import', 'typed.mts', 'nodenext'],
    ['require', 'typed.cts', 'nodenext'],
    ['a bundler', 'typed.ts', 'esnext'],
  ] as const) {
    test(`has types for ${kind}`, () => {
      write(
        name,
        `import { type CheckedText, checkText, analyzeText } from 'framework-authoring';
         const result: CheckedText = checkText('{}', { path: 'a.json' });
         export const rule: string | undefined = result.findings[0]?.rule;
         export const line: number | undefined = result.findings[0]?.range.start.line;
         export const strength: number | null | undefined = analyzeText('{}')?.levels[0]?.statements[0]?.strength;
         // @ts-expect-error: there is no such option
         checkText('{}', { paht: 'a.json' });`,
      );
      const resolution = module === 'esnext' ? 'bundler' : 'nodenext';
      const tsc = join(projectFolder, 'node_modules/typescript/bin/tsc');
      const options = [
        '--noEmit',
        '--strict',
        '--module',
        module,
        '--moduleResolution',
        resolution,
        '--types',
        '',
        '--ignoreConfig',
      ];
      const { status, stdout } = spawnSync(process.execPath, [tsc, ...options, name], {
        cwd: folder,
        encoding: 'utf8',
      });
      assert.equal(status, 0, stdout);
    });
  }

  function write(name: string, text: string): void {
    writeFileSync(join(folder, name), text);
  }
});

function run(command: string, args: readonly string[], cwd: string): string {
  const { status, stdout, stderr } = spawnSync(command, args, {
    cwd,
    encoding: 'utf8',
    shell: shell && command === 'npm',
  });
  assert.equal(status, 0, `${command} ${args.join(' ')}\n${stdout}\n${stderr}`);
  return stdout;
}
