// Bundles what runs outside the tests into dist/: the extension and the server, each for the desktop and for the web,
// and the command. One program per file, so that a package needs no node_modules.
import { chmodSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import { projectFolder } from './host/project.mjs';
import { writeLibraryTypes } from './library-types.mjs';

const bundleUrl = "const bundleUrl = require('node:url').pathToFileURL(__filename).href;";
// jsonc-parser's `main` is a wrapper that cannot be bundled; its `module` can.
const node = {
  platform: 'node',
  format: 'cjs',
  target: 'node20',
  mainFields: ['module', 'main'],
  // Libraries in their form as modules ask for their own address, which a CommonJS bundle has under another name.
  define: { 'import.meta.url': 'bundleUrl' },
  banner: { js: bundleUrl },
};
const web = { platform: 'browser', target: 'es2022', mainFields: ['browser', 'module', 'main'] };

/** Leaves an import to a bundle of its own, which is read when it is first needed. */
function beside(filter, path) {
  return {
    name: `beside ${path}`,
    setup: ({ onResolve }) => onResolve({ filter }, () => ({ path, external: true })),
  };
}

// Checking files does not load a server, and starting a server does not load what few editors need.
const serverBeside = beside(/\/lsp\/node\.js$/, './server/node.js');
const jsonServiceBeside = beside(/\/json-service\.js$/, './json-service.js');

const programs = [
  { ...node, from: 'client/src/node.ts', to: 'client/node.js', external: ['vscode'] },
  { ...web, from: 'client/src/browser.ts', to: 'client/browser.js', format: 'cjs', external: ['vscode'] },
  { ...web, from: 'client/webview/matrix.ts', to: 'client/matrix.js', format: 'iife' },
  { from: 'client/webview/matrix.css', to: 'client/matrix.css' },
  { ...node, from: 'server/src/lsp/node.ts', to: 'server/node.js', plugins: [jsonServiceBeside] },
  { ...node, from: 'server/src/lsp/json-service.ts', to: 'server/json-service.js' },
  { ...web, from: 'server/src/lsp/browser.ts', to: 'server/browser.js', format: 'iife' },
  {
    ...node,
    from: 'server/src/cli/main.ts',
    to: 'cli.js',
    plugins: [serverBeside],
    banner: { js: `#!/usr/bin/env node\n${bundleUrl}` },
  },
];

// For other programs, on whatever platform.
const library = {
  platform: 'neutral',
  target: 'es2022',
  mainFields: ['module', 'main'],
  from: 'server/src/library/index.ts',
};
programs.push(
  { ...library, format: 'cjs', to: 'library/index.cjs' },
  { ...library, format: 'esm', to: 'library/index.mjs' },
);

const dist = join(projectFolder, 'dist');
rmSync(dist, { recursive: true, force: true });
await Promise.all(
  programs.map(({ from, to, ...options }) =>
    build({
      ...options,
      entryPoints: [from],
      outfile: join(dist, to),
      absWorkingDir: projectFolder,
      bundle: true,
      minify: true,
      logLevel: 'warning',
    }),
  ),
);
chmodSync(join(dist, 'cli.js'), 0o755);
await writeLibraryTypes(join(dist, 'library'));
