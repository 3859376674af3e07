import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { spawnCommand } from '../support/command';
import { assertFits } from '../support/output-schema';
import { projectFolder } from '../support/project';

const bin = join(projectFolder, 'dist/cli.js');

interface Report {
  readonly files: readonly {
    path: string;
    framework: boolean;
    findings: readonly { rule: string; severity: string }[];
  }[];
}

suite('the bundled command', () => {
  test('checks the seed, which gives nothing that its author would not want to know', async function () {
    this.timeout(60_000);
    assert.ok(existsSync(bin), 'There is no dist/cli.js. Run npm run bundle first.');
    const { code, stdout, stderr } = await spawnCommand(bin, ['check', '--format', 'json', 'seeds'], {
      cwd: projectFolder,
    });
    assert.deepEqual([code, stderr], [0, '']);
    assertFits('check', stdout);
    const [file] = (JSON.parse(stdout) as Report).files;
    assert.deepEqual([file?.path, file?.framework], ['seeds/15-1299.08.json', true]);
    const told = file?.findings.map(({ severity, rule }) => `${severity} ${rule}`) ?? [];
    assert.deepEqual(
      told.filter((it) => !it.startsWith('hint ')),
      ['information missing-source-credit'],
    );
    assert.ok(told.length <= 2, told.join(', '));
  });

  test('ends with 2 and one sentence where it cannot run', async () => {
    const { code, stdout, stderr } = await spawnCommand(bin, ['check', 'nowhere.json'], { cwd: projectFolder });
    assert.deepEqual([code, stdout], [2, '']);
    assert.match(stderr, /^framework-lint: there is no file or folder "nowhere\.json".*\n$/);
  });
});
