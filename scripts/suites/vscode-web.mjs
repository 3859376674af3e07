import { cpSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { build } from 'esbuild';
import { temporaryFolder } from '../host/processes.mjs';
import { projectFolder } from '../host/project.mjs';
import { packageManifest, packagePaths } from '../package/contents.mjs';
import { runInBrowser } from './vscode-browser.mjs';

/** Runs the suite of VS Code in the extension host of browsers, a web worker without Node: as on vscode.dev. */
export async function runInWebHost({ name, files }, release) {
  const workspace = temporaryFolder('framework-authoring-workspace-');
  const extension = temporaryFolder('framework-authoring-web-');
  try {
    cpSync(join(projectFolder, 'seeds'), workspace.path, { recursive: true });
    copyExtension(extension.path);
    const tests = join(extension.path, 'tests.js');
    await bundleTests(files, tests);
    const run = { name, folder: workspace.path, extension: extension.path, tests, web: true };
    return await runInBrowser(run, release);
  } finally {
    workspace.remove();
    extension.remove();
  }
}

/** The files of the package, as it is installed. */
function copyExtension(folder) {
  for (const path of packagePaths()) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    cpSync(join(projectFolder, path), join(folder, path));
  }
  writeFileSync(join(folder, 'package.json'), JSON.stringify(packageManifest()));
}

async function bundleTests(files, outfile) {
  const compiled = (path) => join(projectFolder, 'out', 'test', path);
  await build({
    stdin: {
      // Test files need mocha's globals when they are loaded.
      contents: `const { prepare, run } = require(${JSON.stringify(compiled('web/run.js'))});
prepare();
${files.map((file) => `require(${JSON.stringify(file)});`).join('\n')}
exports.run = run;`,
      resolveDir: projectFolder,
    },
    outfile,
    bundle: true,
    format: 'cjs',
    platform: 'browser',
    external: ['vscode'],
    alias: { 'node:assert/strict': compiled('web/assert.js') },
    logLevel: 'warning',
  });
}
