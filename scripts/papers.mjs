// Writes what is derived: from the rules the tables of README.md and docs/rules, the heads of the pages, the schema of the
// configuration and its page; from the bundles the notices of their libraries. Needs a build, and bundles for the latter.
// The same tests compare where UPDATE is not set.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import Mocha from 'mocha';
import { projectFolder } from './host/project.mjs';

const tests = ['papers', 'bundles'].map((name) => join(projectFolder, 'out', 'test', `${name}.test.js`));
if (!tests.every((test) => existsSync(test))) {
  console.error('There is no build. Run npm run build first.');
  process.exit(1);
}
process.chdir(projectFolder);
process.env.UPDATE = '1';
const mocha = new Mocha({ ui: 'tdd', reporter: 'dot' });
for (const test of tests) mocha.addFile(test);
mocha.run((failures) => {
  process.exitCode = failures > 0 ? 1 : 0;
});
