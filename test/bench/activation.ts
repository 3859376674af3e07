/** `npm run bench:activation`: how long the extension takes to wake, beside one that does nothing, in a real VS Code. */
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Page } from 'playwright-core';
import { projectFolder } from '../support/project';
import { median, writeSections } from './table';

const rounds = 7;
const goal = 60;

interface Window {
  openWorkbench(options: object): Promise<{ close(): Promise<void> }>;
}

void main();

async function main(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'framework-bench-'));
  mkdirSync(join(folder, 'workspace'));
  await writeBare(join(folder, 'bare.vsix'));
  await copyOurs(join(folder, 'ours'));
  try {
    const times: Record<string, number>[] = [];
    for (let round = 0; round < rounds; round++) {
      times.push(await measure(folder, round));
    }
    const of = (id: string) => times.map((it) => it[id] ?? 0);
    const [floor, ours] = [of('bench.bare'), of('framework-authoring.framework-authoring')];
    const row = (name: string, values: readonly number[], aim: string) => [
      name,
      median(values).toFixed(1),
      Math.min(...values).toFixed(1),
      Math.max(...values).toFixed(1),
      (median(values) / median(floor)).toFixed(1),
      aim,
    ];
    writeSections([
      {
        title: 'Activation',
        about: `From the call of \`activate()\` to its end in the extension host of VS Code, the code read from disk. ${rounds} new windows.`,
        columns: ['extension', 'ms', 'least', 'most', '× bare', 'goal'],
        rows: [row('bare: does nothing', floor, ''), row('Framework Authoring', ours, `${goal} ms`)],
      },
    ]);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The package of an extension that does nothing. */
async function writeBare(file: string): Promise<void> {
  const { zip } = await script<{ zip(entries: readonly [string, string][]): Promise<Uint8Array> }>('package/zip.mjs');
  const manifest = {
    name: 'bare',
    publisher: 'bench',
    version: '1.0.0',
    engines: { vscode: '^1.91.0' },
    main: './main.js',
  };
  const description = `<PackageManifest Version="2.0.0" xmlns="http://schemas.microsoft.com/developer/vsx-schema/2011">
<Metadata><Identity Language="en-US" Id="bare" Version="1.0.0" Publisher="bench"/><DisplayName>Bare</DisplayName></Metadata>
<Installation><InstallationTarget Id="Microsoft.VisualStudio.Code"/></Installation><Dependencies/><Assets>
<Asset Type="Microsoft.VisualStudio.Code.Manifest" Path="extension/package.json" Addressable="true"/></Assets></PackageManifest>`;
  const bytes = await zip([
    ['extension.vsixmanifest', description],
    ['extension/package.json', JSON.stringify({ ...manifest, activationEvents: [] })],
    ['extension/main.js', 'exports.activate = () => ({});'],
  ]);
  writeFileSync(file, bytes);
}

/** The extension as it is installed, but that nothing wakes it by itself: VS Code does so with each new window. */
async function copyOurs(folder: string): Promise<void> {
  const { packageManifest, packagePaths } = await script<{
    packageManifest(): object;
    packagePaths(): readonly string[];
  }>('package/contents.mjs');
  for (const path of packagePaths()) {
    cpSync(join(projectFolder, path), join(folder, path));
  }
  writeFileSync(join(folder, 'package.json'), JSON.stringify({ ...packageManifest(), activationEvents: [] }));
}

/** Milliseconds by extension, in a window of its own. */
async function measure(folder: string, round: number): Promise<Record<string, number>> {
  const { openWorkbench } = await script<Window>('host/window.mjs');
  let tell: (times: Record<string, number>) => void = () => {};
  const told = new Promise<Record<string, number>>((resolve, reject) => {
    tell = resolve;
    setTimeout(() => reject(new Error('The extension host said nothing in a minute.')), 60_000).unref();
  });
  const { close } = await openWorkbench({
    workbench: {
      folder: join(folder, 'workspace'),
      extension: join(folder, 'ours'),
      tests: join(projectFolder, 'out/test/bench/activation-host.js'),
    },
    vsix: join(folder, 'bare.vsix'),
    env: { FRAMEWORK_BENCH_ROUND: String(round % 2) },
    beforeOpen: (page: Page) =>
      Promise.all([
        page.exposeFunction('codeAutomationLog', (_kind: string, parts: unknown[]) => {
          const [, json] = /\[bench\] (\{.*\})/.exec(parts.join(' ')) ?? [];
          if (json) {
            tell(JSON.parse(json));
          }
        }),
        page.exposeFunction('codeAutomationExit', () => {}),
      ]),
  });
  try {
    return await told;
  } finally {
    await close();
  }
}

/** The scripts are modules of another kind than the compiled tests. */
async function script<T>(path: string): Promise<T> {
  return (await import(pathToFileURL(join(projectFolder, 'scripts', path)).href)) as T;
}
