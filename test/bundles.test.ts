/** What the bundles may do and hold; SECURITY.md says the same to people. */
import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { builtinModules } from 'node:module';
import { join } from 'node:path';
import { withPart } from './support/papers/facts';

const update = Boolean(process.env.UPDATE);
const files = [
  'buffer',
  'crypto',
  'fs',
  'fs/promises',
  'module',
  'os',
  'path',
  'stream',
  'timers/promises',
  'url',
  'util',
];

/** Modules of Node that a bundle may ask for. `net` and `child_process` of the libraries stay unused, see below. */
const modules: Readonly<Record<string, readonly string[]>> = {
  // Runs git, never by a shell.
  'cli.js': [...files, 'child_process'],
  'workbooks.js': [],
  // The library of the protocol also knows sockets and pipes; this server is started on standard streams and Node's IPC.
  'server/server.js': [...files, 'child_process', 'net'],
  'server/json-service.js': files,
  'client/extension.js': files,
  // Starts the server, as a process.
  'client/browser.js': [...files, 'child_process', 'net', 'readline'],
  'client/matrix.js': [],
  'library/index.cjs': [],
  'library/index.mjs': [],
};

const forbidden: readonly (readonly [what: string, pattern: RegExp])[] = [
  ['code from text', /(?<![\w$.])(?:eval|Function)\(|\bnew Function\b/],
  ['a shell', /\bshell:\s*(?!\$)(?:!0|true|["'])/],
  ['the network', /(?<![\w$.])fetch\(|\bXMLHttpRequest\b|\bWebSocket\b|\bEventSource\b|\bsendBeacon\b/],
];

const { packagesOf, isBundled } = readPackages();

suite('bundles', () => {
  setup(function () {
    if (!isBundled) {
      this.skip();
    }
  });

  for (const [bundle, allowed] of Object.entries(modules)) {
    test(`dist/${bundle} asks for no module of Node that it has no reason for`, () => {
      const text = readFileSync(join('dist', bundle), 'utf8');
      const asked = [...text.matchAll(/\b[\w$]+\((["'`])(?:node:)?([a-z_/]+)\1\)|\bfrom\s*(["'])node:([a-z_/]+)\3/g)]
        .map(([, , called, , imported]) => called ?? imported ?? '')
        .filter((name) => builtinModules.includes(name));
      assert.deepEqual([...new Set(asked)].filter((name) => !allowed.includes(name)).sort(), []);
    });

    test(`dist/${bundle} makes no code of text, starts no shell, calls nobody`, () => {
      const text = readFileSync(join('dist', bundle), 'utf8');
      for (const [what, pattern] of forbidden) {
        const found = pattern.exec(text);
        assert.equal(found && text.slice(Math.max(0, found.index - 80), found.index + 80), null, what);
      }
    });
  }

  test('every bundle is looked at', () => {
    const scripts = Object.keys(packagesOf).filter((name) => /\.[cm]?js$/.test(name));
    assert.deepEqual(scripts.sort(), Object.keys(modules).sort());
  });

  test('THIRD-PARTY-NOTICES.md has the licence of every library that is in them', () => {
    const page = readFileSync('THIRD-PARTY-NOTICES.md', 'utf8');
    const due = withPart(page, 'libraries', notices());
    if (update) {
      writeFileSync('THIRD-PARTY-NOTICES.md', due);
    }
    assert.equal(readFileSync('THIRD-PARTY-NOTICES.md', 'utf8'), due, 'Run npm run bundle && npm run papers.');
  });

  test('docs/dependencies.md gives a reason for each dependency, and for none that is gone', () => {
    const { devDependencies, ...manifest } = JSON.parse(readFileSync('package.json', 'utf8'));
    assert.equal(manifest.dependencies, undefined, 'What is published brings nothing with it.');
    const page = readFileSync('docs/dependencies.md', 'utf8');
    const listed = [...page.matchAll(/^\| `([^`]+)` \| \S.*\|$/gm)].map(([, name = '']) => name);
    assert.deepEqual(listed.toSorted(), [...new Set([...Object.keys(devDependencies), ...bundledPackages()])].sort());
  });
});

suite('sources', () => {
  test('start no program but git, and never by a shell', () => {
    const starting = sources().filter(({ text }) => text.includes('child_process'));
    assert.deepEqual(
      starting.map(({ file }) => file.replaceAll('\\', '/')),
      ['server/src/cli/git.ts', 'server/src/cli/merge.ts'],
    );
    for (const { file, text } of starting) {
      assert.match(text, /^import \{ spawnSync \} from 'node:child_process';$/m, file);
      const calls = text.match(/\bspawnSync\(.{5}/g) ?? [];
      assert.deepEqual([...new Set(calls)], ["spawnSync('git'"], file);
    }
  });
});

function sources(): { file: string; text: string }[] {
  return ['server/src', 'client/src', 'client/webview'].flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.ts') && !name.endsWith('-data.ts'))
      .map((name) => join(folder, name))
      .map((file) => ({ file, text: readFileSync(file, 'utf8') })),
  );
}

/** The libraries of each bundle, as scripts/bundle.mjs wrote them down. */
function readPackages(): { packagesOf: Record<string, string[]>; isBundled: boolean } {
  const file = join('dist', 'packages.json');
  return existsSync(file)
    ? { packagesOf: JSON.parse(readFileSync(file, 'utf8')), isBundled: true }
    : { packagesOf: {}, isBundled: false };
}

function bundledPackages(): string[] {
  return [...new Set(Object.values(packagesOf).flat())].sort();
}

/** Packages under one and the same licence text stand together. */
function notices(): string {
  const byText = new Map<string, string[]>();
  for (const name of bundledPackages()) {
    const folder = join('node_modules', name);
    const { version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
    const text = licenceOf(folder) ?? standInFor(name);
    byText.set(text, [...(byText.get(text) ?? []), `**${name}** ${version} (${license})`]);
  }
  return [...byText]
    .map(([text, names]) => `${names.join(', ')}:\n\n${text.replace(/^(?=.)/gm, '> ').replace(/^$/gm, '>')}`)
    .join('\n\n');
}

function licenceOf(folder: string): string | undefined {
  const name = readdirSync(folder).find((it) => /^licen[cs]e/i.test(it));
  return (
    name &&
    readFileSync(join(folder, name), 'utf8')
      .replaceAll('\r\n', '\n')
      .trim()
      .replace(/[ \t]+$/gm, '')
  );
}

/** Two packages say "MIT" and bring no text; their repositories have it. */
function standInFor(name: string): string {
  const holders: Readonly<Record<string, string>> = {
    '@vscode/l10n': 'Copyright (c) Microsoft Corporation.',
  };
  const mit = readFileSync('LICENSE', 'utf8');
  const holder = holders[name] ?? assert.fail(`${name} brings no licence text. Look for it, and name its holder here.`);
  return mit.replace(/^Copyright .*$/m, holder).trim();
}
