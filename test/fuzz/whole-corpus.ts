/** A part of `npm run fuzz`: the tests that take some files of the corpus in `npm test`, with all of them. */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { projectFolder } from '../support/project';

const { status } = spawnSync(
  process.execPath,
  [
    join(projectFolder, 'node_modules/mocha/bin/mocha.js'),
    '--ui=tdd',
    join(__dirname, 'edits.test.js'),
    join(__dirname, 'doors.test.js'),
  ],
  {
    cwd: projectFolder,
    stdio: 'inherit',
    env: { ...process.env, FRAMEWORK_CORPUS_ALL: '1', FRAMEWORK_FUZZ_DOORS: '2000' },
  },
);
process.exitCode = status ?? 1;
