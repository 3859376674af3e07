/**
 * Other tools to measure beside ours. They are no dependencies of this project, since each brings hundreds of packages:
 * npm fetches them into a folder of its own when a benchmark runs for the first time.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { projectFolder } from '../support/project';

const versions = {
  eslint: '10.15.0',
  '@eslint/json': '2.1.1',
  '@stoplight/spectral-cli': '6.16.3',
  'vscode-langservers-extracted': '4.10.0',
} as const;

export type Peer = keyof typeof versions;

/** The folder of a package in the cache; undefined where it could not be had, which is told once. */
export function fetchPeer(name: Peer): string | undefined {
  const folder = join(projectFolder, 'node_modules/.cache/framework-bench', name.replace(/\W/g, ''));
  const own = join(folder, 'node_modules', name);
  if (!existsSync(own) && !missing.has(name)) {
    console.log(`Fetching ${name} ${versions[name]} …`);
    mkdirSync(folder, { recursive: true });
    const options = ['--prefix', '.', '--ignore-scripts', '--no-audit', '--no-fund', '--no-package-lock'];
    const { status } = spawnSync('npm', ['install', ...options, `${name}@${versions[name]}`], {
      cwd: folder,
      stdio: ['ignore', 'ignore', 'inherit'],
      timeout: longestFetch,
      shell: process.platform === 'win32',
    });
    if (status !== 0) {
      console.log(`${name} could not be had.`);
      missing.add(name);
    }
  }
  return existsSync(own) ? own : undefined;
}

/** In milliseconds. */
const longestFetch = 120_000;
const missing = new Set<Peer>();
