import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { framework, type Project, withProject } from '../support/command';
import { projectFolder } from '../support/project';

const command = join(projectFolder, 'dist/cli.js');
const old = framework({ emerging: ['Pumps —  drain pumps.'] });
const fresh = framework({ emerging: ['Pumps — drain all pumps.'] });

/** Node refuses whatever is not allowed here: other programs, workers, writing elsewhere. */
const permission = Number(process.versions.node.split('.')[0]) < 23 ? '--experimental-permission' : '--permission';
/** Whoever would call somebody is stopped and named. */
const noNetwork = `
  const refuse = (what) => () => { throw new Error('called the network: ' + what); };
  const net = require('node:net'), dns = require('node:dns'), dgram = require('node:dgram');
  net.Socket.prototype.connect = refuse('connect'); net.Server.prototype.listen = refuse('listen');
  dns.lookup = refuse('lookup'); dns.promises.lookup = refuse('lookup'); dgram.createSocket = refuse('datagrams');
  globalThis.fetch = refuse('fetch');
`;

/** What the command needs of the machine: to read files, and to write where it is told to. */
suite('the command under lock and key', function () {
  this.timeout(60_000);

  suiteSetup(function () {
    if (!existsSync(command)) {
      this.skip();
    }
  });

  for (const args of [
    ['check', 'a.json', '--format', 'stylish', '--format', 'sarif:out/report.sarif', '--error-on', 'never'],
    ['check', '.', '--error-on', 'never'],
    // Not in place: Node's permission model knows no `fsync`, without which no file is replaced.
    ['fix', 'a.json', '--fix-dry-run', '--error-on', 'never'],
    ['format', 'a.json', '--diff'],
    ['analyze', 'a.json'],
    ['matrix', 'a.json', '--format', 'html:out/matrix.html'],
    ['report', 'a.json', '--format', 'html:out/report.html'],
    ['diff', 'a.json', 'b.json', '--format', 'markdown'],
    ['merge', 'a.json', 'a.json', 'b.json', '--output', 'out/merged.json'],
    ['export', 'a.json', '--output', 'out/a.xlsx'],
    ['import', 'out/a.xlsx', '--preview'],
    ['export', 'a.json', '--output', 'out/a.csv'],
    ['import', 'out/a.csv', '--output', 'out/back.json', '--force'],
    ['suppress', '--rule', 'untidy-text', '--reason', 'So it is.', 'a.json'],
    ['init'],
    ['explain', 'untidy-text'],
    ['print-config', 'a.json'],
  ]) {
    test(`${args.join(' ')}: starts nothing, calls nobody`, () =>
      withProject({ 'a.json': old, 'b.json': fresh, 'out/.keep': '', 'no-network.cjs': noNetwork }, async (project) => {
        if (args.includes('out/a.xlsx') && args[0] === 'import') {
          locked(project, ['export', 'a.json', '--output', 'out/a.xlsx']);
        }
        if (args.includes('out/a.csv') && args[0] === 'import') {
          locked(project, ['export', 'a.json', '--output', 'out/a.csv']);
        }
        locked(project, args);
      }));
  }

  test('writes nothing that it is not told to', () =>
    withProject({ 'a.json': old, 'b.json': fresh, 'no-network.cjs': noNetwork }, async (project) => {
      for (const args of [
        ['check', '.', '--error-on', 'never'],
        ['analyze', 'a.json'],
        ['diff', 'a.json', 'b.json'],
      ]) {
        locked(project, args, false);
      }
    }));
});

function locked({ folder, path }: Project, args: readonly string[], mayWrite = true): void {
  const allowed = ['--allow-fs-read=*', ...(mayWrite ? [`--allow-fs-write=${join(folder, '*')}`] : [])];
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [permission, ...allowed, '--no-warnings', '--require', path('no-network.cjs'), command, ...args],
    { cwd: folder, encoding: 'utf8' },
  );
  assert.equal(status, 0, `${stdout}\n${stderr}`);
}
