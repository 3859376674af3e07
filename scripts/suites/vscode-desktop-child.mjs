// Finds VS Code for the desktop and runs the tests in it; the argument is JSON: { folder, extension, tests, env }.
// Where it cannot be downloaded, that is sent to the process that started this one.
import { join } from 'node:path';
import { downloadAndUnzipVSCode, runTests } from '@vscode/test-electron';
import { cacheFolder } from '../host/cache.mjs';
import { releases } from '../host/vscode.mjs';

const { folder, extension, tests, env } = JSON.parse(process.argv[2]);
const executable = process.env.VSCODE_EXECUTABLE ?? (await download());
if (executable) {
  process.exitCode = await runTests({
    vscodeExecutablePath: executable,
    extensionDevelopmentPath: extension,
    extensionTestsPath: tests,
    extensionTestsEnv: env,
    launchArgs: [folder, '--disable-extensions'],
  });
}

async function download() {
  try {
    return await downloadAndUnzipVSCode({
      version: releases.baseline.vscode,
      cachePath: join(cacheFolder, 'vscode-desktop'),
    });
  } catch (error) {
    process.send(error.message);
    return undefined;
  }
}
