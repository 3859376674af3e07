// Builds the extension's package: npm run package [-- FILE.vsix]
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { runNode } from './host/node.mjs';
import { projectFolder } from './host/project.mjs';
import { writeVsix } from './package/vsix.mjs';

const { name, version } = JSON.parse(readFileSync(join(projectFolder, 'package.json'), 'utf8'));
const file = resolve(process.argv[2] ?? join(projectFolder, `${name}-${version}.vsix`));

if ((await runNode('scripts/bundle.mjs')) !== 0) process.exit(1);
const bytes = await writeVsix(file);
console.log(`${file}: ${Math.round(bytes / 1000)} kB`);
