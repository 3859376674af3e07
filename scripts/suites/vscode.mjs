import { spawnSync } from 'node:child_process';
import { cpSync } from 'node:fs';
import { join } from 'node:path';
import { temporaryFolder } from '../host/processes.mjs';
import { projectFolder } from '../host/project.mjs';
import { runInBrowser } from './vscode-browser.mjs';
import { runOnDesktop } from './vscode-desktop.mjs';

/**
 * Runs a suite in the extension host of a real VS Code, on a copy of the seed folder. Which VS Code: the one that
 * `VSCODE_EXECUTABLE` names; else, where there is a desktop, the one that @vscode/test-electron downloads; else, and where that download fails, VS Code's server from npm in a browser without a window.
 * `release` asks for that server and says which (see host/vscode.mjs).
 */
export async function runInVSCode({ name, files }, release) {
  const workspace = temporaryFolder('framework-authoring-workspace-');
  cpSync(join(projectFolder, 'seeds'), workspace.path, { recursive: true });
  commitAll(workspace.path);
  const run = {
    name,
    folder: workspace.path,
    extension: projectFolder,
    tests: join(projectFolder, 'out', 'test', 'vscode', 'run.js'),
    env: { FRAMEWORK_TEST_FILES: JSON.stringify(files) },
  };
  try {
    return (!release && hasDesktop() && (await runOnDesktop(run))) || (await runInBrowser(run, release));
  } finally {
    workspace.remove();
  }
}

/** What comparing with the last commit compares with; without git its test says that it was left out. */
function commitAll(folder) {
  const git = (...args) => spawnSync('git', args, { cwd: folder, stdio: 'ignore' });
  git('init', '--quiet');
  git('add', '--all');
  git('-c', 'user.name=Test', '-c', 'user.email=test@example.org', 'commit', '--quiet', '--message', 'Seed');
}

function hasDesktop() {
  const { VSCODE_EXECUTABLE, DISPLAY, WAYLAND_DISPLAY } = process.env;
  return Boolean(VSCODE_EXECUTABLE || process.platform !== 'linux' || DISPLAY || WAYLAND_DISPLAY);
}
