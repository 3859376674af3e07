// Bundles what runs outside the tests into dist/: the extension, the server and the command, so that a package needs no
// node_modules.
import { chmodSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import { projectFolder } from './host/project.mjs';
import { writeLibraryTypes } from './library-types.mjs';

const bundleUrl =
  "const bundleUrl = typeof __filename === 'string' ? require('node:url').pathToFileURL(__filename).href : '';";
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

/**
 * What the client library brings and ours has no use for, a fifth of it: features that this server never offers, globs for
 * servers that name some, and the look at VS Code's version, which the manifest's `engines` makes before.
 */
const withoutUnused = {
  name: 'without unused',
  setup({ onResolve, onLoad }) {
    const features =
      /^\.\/(callHierarchy|colorProvider|declaration|fileOperations|inlineCompletion|inlineValue|linkedEditingRange|notebook|signatureHelp|textDocumentContent|typeDefinition)$/;
    const libraries = {
      minimatch: `exports.Minimatch = class { constructor() { throw new Error('This package has no globs.'); } };`,
      'semver/functions/parse': 'module.exports = (version) => ({ version, prerelease: [] });',
      'semver/functions/satisfies': 'module.exports = () => true;',
    };
    onResolve({ filter: features }, ({ path, importer }) =>
      /vscode-languageclient/.test(importer) ? { path, namespace: 'left-out' } : undefined,
    );
    onResolve({ filter: /^(minimatch|semver\/functions\/.*)$/ }, ({ path }) =>
      path in libraries ? { path, namespace: 'left-out' } : undefined,
    );
    onLoad({ filter: /.*/, namespace: 'left-out' }, ({ path }) => ({ contents: libraries[path] ?? absentFeatures }));
  },
};

/**
 * A module of the client library whose every feature tells the server nothing and is asked for nothing. That of notebooks
 * is looked up by the one of diagnostics, for events that it never has.
 */
const absentFeatures = `class Absent {
  fillClientCapabilities() {}
  initialize() {}
  register() {}
  unregister() {}
  getState() { return { kind: 'static' }; }
  clear() {}
}
class Notebooks extends Absent {
  get registrationType() { return { method: 'notebookDocument/sync' }; }
  handles() { return false; }
}
for (const name of ['Open', 'Change', 'Save', 'Close']) {
  Notebooks.prototype['on' + name + 'NotificationSent'] = () => ({ dispose() {} });
}
module.exports = new Proxy({}, { get: (_, name) => name === 'NotebookDocumentSyncFeature' ? Notebooks : Absent });`;

/** Their forms for Node want its buffers, which a worker of a browser has not. */
const csvForBothHosts = {
  name: 'csv for both hosts',
  setup({ onResolve, resolve }) {
    onResolve({ filter: /^csv-(parse|stringify)\/sync$/ }, ({ path, resolveDir, kind }) =>
      resolve(path.replace('/', '/browser/esm/'), { resolveDir, kind }),
    );
  },
};

/**
 * Both libraries for Excel would start a worker for a large part of a workbook: of code that is text, which Node and a
 * worker do each in their own way. Nobody waits here but who asked, and the server is no window, so it is done at once.
 */
const lessOfExcel = {
  name: 'less of Excel',
  setup({ onResolve, onLoad }) {
    // An \`import()\` brings all that a module has, unless a module stands between that asks for less.
    onResolve({ filter: /^(read|write)-excel-file\/universal$/ }, ({ path, namespace }) =>
      namespace === 'file' ? { path, namespace: 'default-alone' } : undefined,
    );
    onLoad({ filter: /.*/, namespace: 'default-alone' }, ({ path }) => ({
      contents: `export { default } from '${path}';`,
      resolveDir: projectFolder,
    }));
    onResolve({ filter: /^fflate$/ }, ({ importer }) =>
      /node_modules/.test(importer) ? { path: 'zip', namespace: 'at-once' } : undefined,
    );
    onLoad({ filter: /.*/, namespace: 'at-once' }, () => ({
      contents: `import { unzipSync, zipSync } from 'fflate/browser';
const atOnce = (work) => (input, done) => {
  let result;
  try { result = work(input); } catch (error) { return done(error, null); }
  done(null, result);
};
export * from 'fflate/browser';
export const unzip = atOnce(unzipSync);
export const zip = atOnce(zipSync);`,
      resolveDir: projectFolder,
    }));
  },
};

// Checking files does not load a server, and starting a server does not load what few editors need.
const serverBeside = beside(/\/lsp\/node\.js$/, './server/server.js');
const workbooksBeside = (path) => beside(/\/workbooks\.js$/, path);
const clientLibraryBeside = beside(/^vscode-languageclient(\/node)?$|\/on-demand\.js$/, './browser.js');
const jsonServiceBeside = beside(/\/json-service\.js$/, './json-service.js');

/**
 * One file for the desktop and for the web: nearly all of it, libraries and data, is the same in both, and a package
 * that holds it twice is half as big again. Only the entry that fits the host is ever run.
 */
function forBothHosts(desktop, browser) {
  return {
    ...node,
    stdin: {
      // An ES module by its `export`, so that esbuild leaves `module` to Node; a worker has none.
      contents: `export {};
if (typeof process === 'object' && process.versions?.node) module.exports = require('${desktop}');
else if (typeof module === 'object') module.exports = require('${browser}');
else require('${browser}');`,
      resolveDir: projectFolder,
      loader: 'js',
    },
    format: 'iife',
    // Both halves ask by name for the form of a library that is theirs.
    conditions: ['module', 'node', 'browser'],
    logOverride: { 'commonjs-variable-in-esm': 'silent' },
  };
}

const programs = [
  // A browser loads one file and no other. In Node the same file is what is not needed when the extension
  // wakes, above all the library of the protocol: reading it takes as long as all else that is done then.
  {
    ...node,
    from: 'client/src/node.ts',
    to: 'client/extension.js',
    external: ['vscode'],
    plugins: [clientLibraryBeside],
    // As `require`, which takes the other file as it is; an `import` would ask it for names.
    supported: { 'dynamic-import': false },
  },
  {
    ...forBothHosts('./client/src/client-library.ts', './client/src/browser.ts'),
    to: 'client/browser.js',
    external: ['vscode'],
    plugins: [withoutUnused],
  },
  { ...web, from: 'client/webview/matrix.ts', to: 'client/matrix.js', format: 'iife' },
  { from: 'client/webview/matrix.css', to: 'client/matrix.css' },
  {
    ...forBothHosts('./server/src/lsp/node.ts', './server/src/lsp/browser.ts'),
    to: 'server/server.js',
    // Tells an `import()` which names it gets; never run.
    footer: { js: '0&&(module.exports={startOnStdio});' },
    plugins: [jsonServiceBeside, workbooksBeside('../workbooks.js'), csvForBothHosts],
  },
  {
    ...node,
    from: 'server/src/lsp/json-service.ts',
    to: 'server/json-service.js',
    // A library in it could fetch translations. Nobody asks it to, and this way nobody can.
    define: { ...node.define, fetch: 'undefined' },
  },
  {
    ...node,
    from: 'server/src/cli/main.ts',
    to: 'cli.js',
    plugins: [serverBeside, workbooksBeside('./workbooks.js')],
    banner: { js: `#!/usr/bin/env node\n${bundleUrl}` },
  },
  // Excel is many times the size of the rest of reading and writing, and seldom asked for.
  {
    ...web,
    from: 'server/src/workbooks.ts',
    to: 'workbooks.js',
    format: 'iife',
    globalName: 'frameworkWorkbooks',
    // A worker loads it by its global name. The second line is for \`import()\`, and is never run.
    footer: {
      js: "if (typeof module === 'object') module.exports = frameworkWorkbooks;\n0&&(module.exports={fromWorkbook,toWorkbook});",
    },
    plugins: [lessOfExcel],
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
const built = await Promise.all(
  programs.map(({ from, to, ...options }) =>
    build({
      ...options,
      ...(from && { entryPoints: [from] }),
      outfile: join(dist, to),
      absWorkingDir: projectFolder,
      bundle: true,
      minify: true,
      metafile: true,
      logLevel: 'warning',
    }),
  ),
);
chmodSync(join(dist, 'cli.js'), 0o755);
writeFileSync(join(dist, 'client', 'rules.json'), JSON.stringify(readRulePages()));
writeFileSync(join(dist, 'packages.json'), JSON.stringify(packagesOfBundles()));
await writeLibraryTypes(join(dist, 'library'));

/** The npm packages that each bundle holds code of: who wrote them has to be named, and test/bundles.test.ts looks. */
function packagesOfBundles() {
  return Object.fromEntries(
    programs.map(({ to }, index) => {
      const inputs = Object.values(built[index].metafile.outputs).flatMap((output) => Object.entries(output.inputs));
      const names = inputs
        .filter(([, { bytesInOutput }]) => bytesInOutput > 0)
        .map(([path]) => /^.*node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(path)?.[1])
        .filter((name) => name !== undefined);
      return [to, [...new Set(names)].sort()];
    }),
  );
}

/** The pages of the rules by file name, for the extension: in one file they take a third of the room in its package. */
function readRulePages() {
  const folder = join(projectFolder, 'docs', 'rules');
  return Object.fromEntries(readdirSync(folder).map((name) => [name, readFileSync(join(folder, name), 'utf8')]));
}
