// Writes what is derived from the rules: the tables of README.md and docs/rules, the heads of the pages, the schema of
// the configuration. Needs a build. The same test compares them where UPDATE is not set.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import Mocha from 'mocha';
import { projectFolder } from './host/project.mjs';

const test = join(projectFolder, 'out', 'test', 'papers.test.js');
if (!existsSync(test)) {
  console.error('There is no build. Run npm run build first.');
  process.exit(1);
}
process.chdir(projectFolder);
process.env.UPDATE = '1';
const mocha = new Mocha({ ui: 'tdd', reporter: 'dot' });
mocha.addFile(test);
mocha.run((failures) => {
  process.exitCode = failures > 0 ? 1 : 0;
});
