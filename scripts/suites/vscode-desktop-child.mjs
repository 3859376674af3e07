// Finds VS Code for the desktop and runs the tests in it; the argument is JSON: { folder, extension, tests, env }.
// Where it cannot be downloaded, that is sent to the process that started this one.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { downloadAndUnzipVSCode, runTests } from '@vscode/test-electron';
import { cacheFolder } from '../host/cache.mjs';
import { temporaryFolder } from '../host/processes.mjs';
import { releases } from '../host/vscode.mjs';

const executable = process.env.VSCODE_EXECUTABLE ?? (await download());
if (executable && !existsSync(executable)) {
  console.error(`There is no VS Code at ${executable}. Set VSCODE_EXECUTABLE to the path of one, or unset it.`);
  process.exitCode = 1;
} else if (executable) {
  process.exitCode = await runIn(executable, JSON.parse(process.argv[2]));
}

async function download() {
  try {
    const cachePath = join(cacheFolder, 'vscode-desktop');
    return await downloadAndUnzipVSCode({ version: releases.baseline.vscode, cachePath });
  } catch (error) {
    process.send(error.message);
    return undefined;
  }
}

async function runIn(vscodeExecutablePath, { folder, extension, tests, env }) {
  // A short path, since sockets go there.
  const state = temporaryFolder('fa-').path;
  try {
    return await runTests({
      vscodeExecutablePath,
      extensionDevelopmentPath: extension,
      extensionTestsPath: tests,
      extensionTestsEnv: env,
      launchArgs: [folder, `--user-data-dir=${state}`, `--extensions-dir=${join(state, 'extensions')}`],
    });
  } catch (error) {
    return error.code ?? 1;
  }
}
