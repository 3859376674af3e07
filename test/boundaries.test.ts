import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';

// Section 3 of docs/architecture.md: the areas of the source and what each may import besides itself. An area is a
// folder of server/src, or one of the files named here; `client` is client/src.
/** Small functions of texts and lists that know nothing else: anybody may use them. */
const leaves = ['visible.ts', 'html.ts', 'in-order.ts'];
const core = ['rules', 'analysis', 'framework', 'lexicon', 'config'];
const table: Readonly<Record<string, readonly string[]>> = {
  lexicon: [],
  framework: ['lexicon', 'nearest-name.ts', 'jsonc-parser', 'vscode-languageserver-textdocument'],
  config: [
    'version.ts',
    'nearest-name.ts',
    'jsonc-parser',
    'picomatch/posix',
    'semver/functions/satisfies',
    'semver/ranges/valid',
  ],
  analysis: ['framework', 'lexicon', 'config'],
  rules: ['analysis', 'framework', 'lexicon', 'config', 'nearest-name.ts'],
  compare: [...core, 'jsonc-parser', 'diff'],
  exchange: ['framework', 'jsonc-parser', 'csv-parse/sync', 'csv-stringify/sync'],
  merge: [...core, 'compare', 'jsonc-parser'],
  features: [
    ...core,
    'framework.schema.json',
    'lsp/protocol.ts',
    'vscode-languageserver-types',
    'vscode-languageserver-textdocument',
  ],
  report: [...core, 'vscode-languageserver-textdocument'],
  library: ['index.ts', 'report', 'vscode-languageserver-textdocument'],
  'version.ts': [],
  'nearest-name.ts': ['lexicon'],
  'index.ts': [
    ...core,
    'compare',
    'merge',
    'exchange',
    'features',
    'report',
    'version.ts',
    'nearest-name.ts',
    'vscode-languageserver-textdocument',
  ],
  files: ['ignore'],
  disk: ['files', 'node:*'],
  pages: ['index.ts', 'version.ts'],
  'workbooks.ts': ['index.ts', 'fflate', 'read-excel-file/universal', 'write-excel-file/universal'],
  lsp: [
    'index.ts',
    'pages',
    'files',
    'workbooks.ts',
    'lsp/protocol.ts',
    'vscode-languageserver',
    'vscode-languageserver-textdocument',
  ],
  'lsp/protocol.ts': [],
  'lsp/json-service.ts': ['lsp', 'framework-lint.schema.json', 'vscode-json-languageservice'],
  'lsp/node.ts': [
    'lsp',
    'lsp/json-service.ts',
    'lsp/protocol.ts',
    'index.ts',
    'workbooks.ts',
    'files',
    'disk',
    'vscode-languageserver/node',
    'node:*',
  ],
  'lsp/browser.ts': ['lsp', 'lsp/protocol.ts', 'index.ts', 'workbooks.ts', 'vscode-languageserver/browser'],
  cli: [
    'index.ts',
    'pages',
    'version.ts',
    'workbooks.ts',
    'files',
    'disk',
    'lsp/node.ts',
    'vscode-languageserver-textdocument',
    'diff',
    'picomatch',
    'node:*',
  ],
  client: ['lsp/protocol.ts', 'vscode', 'vscode-languageclient', 'vscode-languageclient/*'],
};

suite('boundaries', () => {
  test('each area imports only what the table allows', () => {
    const strays = ['server/src', 'client/src'].flatMap(sources).flatMap((file) =>
      imports(file)
        .map((name) => (name.startsWith('.') ? area(`${resolve(dirname(file), name).replace(/\.js$/, '')}.ts`) : name))
        .filter((name) => name !== area(file) && !allows(area(file), name))
        .map((name) => `${relative('.', file)} imports ${name}`),
    );
    assert.deepEqual(strays, []);
  });
});

function sources(folder: string): string[] {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  return names.filter((name) => name.endsWith('.ts')).map((name) => join(folder, name));
}

function imports(file: string): string[] {
  const pattern = /(?:\bfrom\s*|\bimport\s*\(?\s*|\brequire\(\s*)(['"])(.+?)\1/g;
  return [...readFileSync(file, 'utf8').matchAll(pattern)].map(([, , name = '']) => name);
}

function area(file: string): string {
  const path = relative('server/src', file).replaceAll('\\', '/');
  const data = /^\.\.\/([\w-]+\.schema\.json)\.ts$/.exec(path);
  if (data) return data[1] ?? '';
  if (path in table || leaves.includes(path)) return path;
  return path.startsWith('../../client/src/') ? 'client' : (path.split('/')[0] ?? '');
}

function allows(importer: string, name: string): boolean {
  const allowed = [...(table[importer] ?? []), ...leaves];
  return allowed.some((entry) => (entry.endsWith('*') ? name.startsWith(entry.slice(0, -1)) : name === entry));
}
