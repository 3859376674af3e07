import { copyFileSync, existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { cached } from './cache.mjs';
import { installDependencies, unpackPackage } from './npm.mjs';
import { createProgress } from './progress.mjs';
import { projectFolder } from './project.mjs';

// VS Code's own server, as the npm package code-server carries it; that package's own wrapper is not used.
export const releases = {
  baseline: { codeServer: '4.100.3', vscode: '1.100.3', node: '20.19.5', args: [] },
  // Without the flag it ignores the extension under development.
  newest: { codeServer: '4.139.1', vscode: '1.139.1', node: '24.9.0', args: ['--enable-smoke-test-driver'] },
};

// For modules that would have to be compiled.
const standIns = [
  ['native-watchdog', 'native-watchdog.cjs'],
  ['@vscode/native-watchdog', 'native-watchdog.cjs'],
  ['@vscode/spdlog', 'spdlog.cjs'],
];

/**
 * A VS Code to be served to a browser: `{ version, folder, node, args }`. `release` is `baseline` or `newest`, or else
 * what `FRAMEWORK_VSCODE` names. The first time it is fetched from npm, later it comes from the cache.
 */
export async function prepareVSCode(release = process.env.FRAMEWORK_VSCODE ?? 'baseline') {
  const found = releases[release];
  if (!found) throw new Error(`There is no VS Code "${release}" here; say ${Object.keys(releases).join(' or ')}.`);

  const progress = createProgress(`VS Code ${found.vscode}`);
  try {
    const folder = await cached(`vscode-${found.vscode}`, (staging) => fillWithVSCode(staging, found, progress));
    const node = await prepareNode(found.node, progress);
    progress.done();
    return { version: found.vscode, folder, node, args: found.args };
  } catch (error) {
    progress.failed();
    throw new Error(
      `VS Code ${found.vscode} could not be prepared. It comes from the npm registry, so check with \`npm ping\` that this machine reaches it, then run the same command again.\n${error.message}`,
    );
  }
}

async function fillWithVSCode(folder, { codeServer }, progress) {
  progress.step('downloading 45 MB, once');
  await unpackPackage(`code-server@${codeServer}`, 'lib/vscode', folder);
  progress.step('installing its parts');
  await installDependencies(folder);
  await installDependencies(join(folder, 'extensions'));
  await addRipgrep(join(folder, 'node_modules', '@vscode', 'ripgrep'));
  for (const [name, standIn] of standIns) {
    const entry = join(folder, 'node_modules', name, 'index.js');
    if (existsSync(entry)) copyFileSync(join(projectFolder, 'scripts', 'host', 'stand-ins', standIn), entry);
  }
}

/** Finding files and text needs the binary that ripgrep's own script would download; newer releases contain it. */
async function addRipgrep(folder) {
  if (!existsSync(folder)) return;
  mkdirSync(join(folder, 'bin'));
  await unpackPackage(`@vscode/ripgrep-${process.platform}-${process.arch}@1.18.0`, 'bin', join(folder, 'bin'));
}

/** The Node that this VS Code needs: the running one where its major version fits, else one from npm. */
async function prepareNode(version, progress) {
  if (process.versions.node.split('.')[0] === version.split('.')[0]) return process.execPath;

  const windows = process.platform === 'win32';
  const prefix = process.platform === 'darwin' && process.arch === 'arm64' ? 'node-bin' : 'node';
  const name = `${prefix}-${windows ? 'win' : process.platform}-${process.arch}`;
  const folder = await cached(`node-${version}`, async (staging) => {
    progress.step(`downloading Node ${version}, once`);
    await unpackPackage(`${name}@${version}`, 'bin', staging);
  });
  return join(folder, windows ? 'node.exe' : 'node');
}
