// Builds the product, checks the seed framework without an editor, and opens it in a real VS Code with the extension.
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { runNode } from './host/node.mjs';
import { projectFolder } from './host/project.mjs';
import { startServer } from './host/server.mjs';
import { prepareVSCode } from './host/vscode.mjs';
import { workbenchUrl } from './host/workbench.mjs';

const seeds = join(projectFolder, 'seeds');
const seed = join(seeds, '15-1299.08.json');

if ((await runNode('scripts/bundle.mjs')) !== 0) process.exit(1);

console.log('The same check as in CI, `framework-lint check seeds`:\n');
await runNode('dist/cli.js', 'check', 'seeds');

if (openInstalled()) {
  console.log('\nThe seed framework opens in your VS Code, in a window of its own with the extension loaded.');
} else {
  await serve();
}

function openInstalled() {
  const args = [`--extensionDevelopmentPath=${projectFolder}`, seeds, seed];
  const { status } = spawnSync('code', args, { stdio: 'ignore', shell: process.platform === 'win32' });
  return status === 0;
}

async function serve() {
  const server = await startServer(await prepareVSCode(), { ports: '3000-3099' });
  const url = workbenchUrl(server.origin, { folder: seeds, file: seed, extension: projectFolder });
  console.log(`\nThe seed framework is open in VS Code, with the extension loaded. Visit\n\n  ${url}\n`);
  console.log('Ctrl+C ends it.');
  const { code, signal } = await server.ended;
  console.error(`VS Code's server ended by itself (${code ?? signal}). Run \`npm start\` again.`);
  process.exit(1);
}
