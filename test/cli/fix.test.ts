import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { chmodSync, lstatSync, readdirSync, readFileSync, statSync, symlinkSync } from 'node:fs';
import { commandFile, framework, withProject } from '../support/command';
import { corpus } from '../support/corpus';

const untidy = framework({ practice: ['Pumps —  drain pumps “twice” 🙂  daily.', 'Valves — close valves.'] });
const tidy = framework({ practice: ['Pumps — drain pumps “twice” 🙂 daily.', 'Valves — close valves.'] });

function utf16(text: string, order: 'le' | 'be'): Buffer {
  const bytes = Buffer.from(`\ufeff${text}`, 'utf16le');
  return order === 'le' ? bytes : bytes.swap16();
}

suite('fix', () => {
  const crlf = (text: string) => `\ufeff${JSON.stringify(JSON.parse(text), undefined, 2).replaceAll('\n', '\r\n')}\r\n`;
  const forms: [string, (text: string) => string | Uint8Array][] = [
    ['one line', (text) => text],
    ['BOM, CRLF and a last line end', crlf],
    ['tabs', (text) => JSON.stringify(JSON.parse(text), undefined, '\t')],
    ['UTF-16, little end first', (text) => utf16(text, 'le')],
    ['UTF-16, big end first', (text) => utf16(text, 'be')],
    ['escapes', (text) => text.replaceAll('—', '\\u2014').replaceAll('“', '\\u201c')],
  ];
  for (const [name, form] of forms) {
    test(`keeps every other byte: ${name}`, () =>
      withProject({ 'a.json': form(untidy) }, async ({ lint, path }) => {
        chmodSync(path('a.json'), 0o640);
        const { code, stdout } = await lint(['fix', 'a.json']);
        assert.equal(code, 0);
        assert.match(stdout, /\(1 file looked at, 1 framework, 1 file fixed\)/);
        assert.deepEqual(readFileSync(path('a.json')), Buffer.from(form(tidy)));
        assert.equal(statSync(path('a.json')).mode & 0o777, 0o640);
      }));
  }

  test('a second run touches nothing', () =>
    withProject({ 'a.json': untidy }, async ({ lint, path }) => {
      await lint(['check', '--fix', 'a.json']);
      const { ino, mtimeMs } = statSync(path('a.json'));
      const { stdout } = await lint(['check', '--fix', 'a.json']);
      assert.doesNotMatch(stdout, /fixed/);
      assert.deepEqual([statSync(path('a.json')).ino, statSync(path('a.json')).mtimeMs], [ino, mtimeMs]);
    }));

  test('a link stays a link, and its file is mended once', () =>
    withProject({ 'real/a.json': untidy }, async ({ lint, path, read }) => {
      symlinkSync(path('real/a.json'), path('link.json'));
      const { stdout } = await lint(['fix', '.']);
      assert.match(stdout, /1 file looked at/);
      assert.equal(read('real/a.json'), tidy);
      await lint(['fix', 'link.json']);
      assert.ok(lstatSync(path('link.json')).isSymbolicLink());
    }));

  test('what is suppressed, off or broken is not mended', () =>
    withProject({ 'a.json': untidy, 'b.json': untidy.slice(0, -2) }, async ({ lint, read }) => {
      await lint(['fix', '--rule', 'untidy-text:off', 'a.json']);
      assert.equal(read('a.json'), untidy);
      const { code } = await lint(['fix', 'b.json']);
      assert.equal(code, 1);
      assert.ok(read('b.json').startsWith(tidy.slice(0, -10)), 'the sound part of a broken file is mended too');
    }));

  test('a locked file is told, and stays: 2', () =>
    withProject({ 'a.json': untidy, 'b.json': untidy }, async ({ spawn, path, folder, read }) => {
      chmodSync(folder, 0o777);
      chmodSync(path('a.json'), 0o444);
      chmodSync(path('b.json'), 0o666);
      const { code, stderr } = await spawn(['fix', '.'], { asNobody: true });
      assert.equal(code, 2);
      assert.match(stderr, /a\.json cannot be written: you have no permission/);
      assert.equal(read('a.json'), untidy);
      assert.equal(read('b.json'), tidy);
    }));

  test('a disk without room leaves the file as it was, and nothing beside it: 2', function () {
    if (process.platform === 'win32') {
      this.skip();
    }
    const big = framework({
      practice: Array.from({ length: 500 }, (_, at) => `Pumps ${at} —  drain pump ${at} daily.`),
    });
    return withProject({ 'a.json': big }, async ({ folder, read }) => {
      const script = `trap '' XFSZ; ulimit -f 4; exec "$0" "$1" fix a.json`;
      const { status, stderr } = spawnSync('bash', ['-c', script, process.execPath, commandFile], { cwd: folder });
      assert.equal(status, 2, String(stderr));
      assert.match(String(stderr), /a\.json cannot be written/);
      assert.equal(read('a.json'), big);
      assert.deepEqual(readdirSync(folder), ['a.json']);
    });
  });

  test('an interrupt leaves every file whole, and says how far it came: 2', async () => {
    const files = Object.fromEntries(
      Array.from({ length: 400 }, (_, at) => [`${String(at).padStart(3, '0')}.json`, untidy]),
    );
    await withProject(files, async ({ spawn, folder, read, path }) => {
      const { code, signal, stderr } = await spawn(['fix', '.'], {
        onStart(child) {
          const watch = setInterval(() => {
            // The first file is done: the run is in the midst of it.
            if (read('000.json') === tidy) {
              clearInterval(watch);
              child.kill('SIGINT');
            }
          }, 2);
          child.on('exit', () => clearInterval(watch));
        },
      });
      assert.deepEqual([code, signal], [2, null], stderr);
      assert.match(stderr, /interrupted after \d+ of 400 files/);
      assert.deepEqual(readdirSync(folder), Object.keys(files));
      const states = Object.keys(files).map((name) => readFileSync(path(name), 'utf8'));
      assert.ok(states.every((text) => text === tidy || text === untidy));
      assert.ok(states.includes(untidy), 'the interrupt came too late to show anything');
    });
  });

  test('of standard input goes to standard output, the report to standard error', () =>
    withProject({ 'x/.framework-lint.json': { rules: { 'untidy-text': 'off' } } }, async ({ lint }) => {
      const { code, stdout, stderr } = await lint(['fix', '-', '--stdin-filename', 'a.json'], { input: untidy });
      assert.deepEqual([code, stdout], [0, tidy]);
      assert.match(stderr, /1 file fixed/);
      assert.equal((await lint(['fix', '-', '--stdin-filename', 'x/a.json'], { input: untidy })).stdout, untidy);
    }));
});

suite('fix --fix-dry-run', () => {
  for (const [name, form] of [
    ['one line', (text: string) => text],
    [
      'CRLF and BOM',
      (text: string) => `\ufeff${JSON.stringify(JSON.parse(text), undefined, 2).replaceAll('\n', '\r\n')}\r\n`,
    ],
  ] as const) {
    test(`writes nothing; git makes the same of its diff as the fix: ${name}`, () =>
      withProject({ 'sub dir/a.json': form(untidy) }, async ({ lint, read, write, folder }) => {
        const { code, stdout } = await lint(['check', '--fix-dry-run', '.']);
        assert.equal(code, 0);
        assert.equal(read('sub dir/a.json'), form(untidy));
        write('fixes.patch', stdout);
        const git = spawnSync('git', ['apply', '--whitespace=nowarn', 'fixes.patch'], {
          cwd: folder,
          encoding: 'utf8',
        });
        assert.equal(git.status, 0, git.stderr);
        assert.equal(read('sub dir/a.json'), form(tidy));
      }));
  }

  test('cannot be asked for together with --fix', () =>
    withProject({ 'a.json': untidy }, async ({ lint }) => {
      assert.equal((await lint(['check', '--fix', '--fix-dry-run', 'a.json'])).code, 2);
    }));
});

suite('fix over real frameworks', () => {
  test('changes words inside strings and the order of levels only, and a second run changes nothing', async () => {
    const files = corpus();
    const project = Object.fromEntries(files.map(({ text }, at) => [`${at}.json`, text]));
    await withProject(project, async ({ lint, read }) => {
      assert.notEqual((await lint(['fix', '.', '--error-on', 'never'])).code, 2);
      const fixed = files.map((_, at) => read(`${at}.json`));
      for (const [at, { name, text }] of files.entries()) {
        assert.equal(skeleton(fixed[at] ?? ''), skeleton(text), name);
        assert.deepEqual(shape(JSON.parse(fixed[at] ?? '')), shape(JSON.parse(text)), name);
      }
      // What was not changed is not changed a second time either.
      const changed = files.flatMap(({ text }, at) => (fixed[at] === text ? [] : [`${at}.json`]));
      assert.ok(changed.length > 0, 'no file has anything to fix, so this shows nothing');
      const again = await lint(['fix', ...changed, '--error-on', 'never']);
      assert.doesNotMatch(again.stdout.trimEnd().split('\n').at(-1) ?? '', /fixed/);
    });
  }).timeout(300_000);
});

/** What of a text stands outside of its strings, in no order: a fix may move a level, and nothing else. */
function skeleton(text: string): string {
  return [...text.replace(/"(?:[^"\\]|\\.)*"/g, '""')].sort().join('');
}

/** The value without the words of its statements. */
function shape(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value, (_, item) => (typeof item === 'string' ? '' : item)));
}
