// Builds what is published, the same bytes each time: npm run package [-- FOLDER]
//   framework-authoring-VERSION.vsix  for VS Code
//   framework-authoring-VERSION.tgz   for npm
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { runNode } from './host/node.mjs';
import { npm } from './host/npm.mjs';
import { projectFolder } from './host/project.mjs';
import { writeVsix } from './package/vsix.mjs';

const { name, version } = JSON.parse(readFileSync(join(projectFolder, 'package.json'), 'utf8'));
const folder = resolve(process.argv[2] ?? projectFolder);
mkdirSync(folder, { recursive: true });

if ((await runNode('scripts/bundle.mjs')) !== 0) process.exit(1);
await writeVsix(join(folder, `${name}-${version}.vsix`));
// Bundled already.
await npm(['pack', '--ignore-scripts', '--silent', '--pack-destination', folder], projectFolder);

for (const file of [`${name}-${version}.vsix`, `${name}-${version}.tgz`]) {
  const bytes = readFileSync(join(folder, file));
  const hash = createHash('sha256').update(bytes).digest('hex');
  console.log(`${file}  ${Math.round(bytes.length / 1000)} kB  sha256 ${hash}`);
}
