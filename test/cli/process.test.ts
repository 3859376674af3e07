import assert from 'node:assert/strict';
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { commandFile, framework, withProject } from '../support/command';

const untidy = framework({ practice: ['Pumps —  drain pumps.'] });
const clean = framework({ practice: ['Pumps — drain the pumps of the yard under direct supervision.'] });
const error = ['--rule', 'untidy-text:error'];

/** In a shell, since pipes and devices are its matter. `$lint` is the command. */
function shell(script: string, cwd: string) {
  const lint = `"${process.execPath}" "${commandFile}"`;
  const { status, stdout, stderr } = spawnSync('bash', ['-c', script.replaceAll('$lint', lint)], {
    cwd,
    encoding: 'utf8',
  });
  return { status, stdout, stderr };
}

suite('the command as a process', function () {
  this.timeout(60_000);
  test('a reader that goes away does not change the verdict, and is no error', () =>
    withProject(
      Object.fromEntries(Array.from({ length: 300 }, (_, at) => [`${at}.json`, untidy])),
      async ({ folder }) => {
        const dirty = shell(`$lint check . ${error.join(' ')} | head -1; exit \${PIPESTATUS[0]}`, folder);
        assert.deepEqual([dirty.status, dirty.stderr], [1, '']);
        assert.equal(dirty.stdout.split('\n').length, 2);
        const fine = shell(`$lint check . --format json | head -1; exit \${PIPESTATUS[0]}`, folder);
        assert.deepEqual([fine.status, fine.stderr], [0, '']);
      },
    ));

  test('a full disk under the report: 2, with a word why', function () {
    if (!existsSync('/dev/full')) {
      console.log('      (left out: there is no /dev/full)');
      this.skip();
    }
    return withProject({ 'a.json': clean }, async ({ folder }) => {
      for (const target of ['> /dev/full', '--format json:/dev/full']) {
        const { status, stderr } = shell(`$lint check a.json ${target}`, folder);
        assert.equal(status, 2, target);
        assert.match(stderr, /the report .*cannot be written|the report could not be written/);
      }
    });
  });

  test('closed standard streams: no crash, the verdict stands', () =>
    withProject({ 'a.json': untidy }, async ({ folder }) => {
      assert.equal(shell(`$lint check a.json ${error.join(' ')} 2>&-`, folder).status, 1);
      assert.equal(shell('$lint check a.json nope.json 2>&-', folder).status, 2);
    }));

  test('an interrupt while checking: 2, and the report is whole', async () => {
    const files = Object.fromEntries(Array.from({ length: 600 }, (_, at) => [`${at}.json`, untidy]));
    await withProject(files, async ({ spawn }) => {
      const { code, stdout, stderr } = await spawn(['check', '.', '--format', 'jsonl', '--format', 'json:out.json'], {
        onStart(child) {
          child.stdout?.once('data', () => child.kill('SIGINT'));
        },
      });
      assert.equal(code, 2, stderr);
      assert.match(stderr, /interrupted after \d+ of 600 files/);
      assert.ok(stdout.endsWith('}\n'));
    });
  });

  test('the language server, and a wait for standard input, end at the first signal', () =>
    withProject({}, async ({ folder }) => {
      for (const args of [
        ['lsp', '--stdio'],
        ['check', '-'],
      ]) {
        const child = spawn(process.execPath, [commandFile, ...args], { cwd: folder });
        await new Promise((resolve) => setTimeout(resolve, 1000));
        const ended = once(child, 'exit');
        child.kill('SIGTERM');
        const [, signal] = await ended;
        assert.equal(signal, 'SIGTERM', args.join(' '));
      }
    }));

  test('standard input arrives whole', () =>
    withProject({}, async ({ spawn }) => {
      const { code, stdout } = await spawn(['check', '-', ...error, '--format', 'compact'], { input: untidy });
      assert.equal(code, 1);
      assert.match(stdout, /^stdin\.json:1:/);
    }));
});
