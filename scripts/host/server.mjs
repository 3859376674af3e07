import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { run } from './npm.mjs';
import { startGroup, temporaryFolder } from './processes.mjs';

const host = '127.0.0.1';
const startLimit = 60_000;

/**
 * Starts a prepared VS Code on `ports` (a port, a range such as `3000-3099` of which it takes the first free one, or 0
 * for any) with no settings, extensions or state but its own, which are gone when it stops. `vsix` is the path of an
 * extension's package to be installed there. `trusts: false` is a window that trusts no workspace. Resolves when it answers to `{ origin, ended, stop() }`.
 */
export async function startServer(vscode, { ports = '0', env = {}, vsix, trusts = true } = {}) {
  const data = temporaryFolder('framework-authoring-vscode-');
  const extensions = join(data.path, 'extensions');
  mkdirSync(extensions);
  mkdirSync(join(data.path, 'data', 'Machine'), { recursive: true });
  writeFileSync(join(data.path, 'data', 'Machine', 'settings.json'), JSON.stringify(settings));

  const program = join(vscode.folder, 'out', 'server-main.js');
  const places = ['--server-data-dir', data.path, '--extensions-dir', extensions, '--accept-server-license-terms'];
  if (vsix) await run(vscode.node, [program, ...places, '--install-extension', vsix], data.path);

  const group = startGroup(
    vscode.node,
    [
      program,
      ...places,
      ...['--host', host, '--port', ports, '--without-connection-token'],
      ...(trusts ? ['--disable-workspace-trust'] : []),
      ...['--telemetry-level', 'off'],
      ...vscode.args,
    ],
    { stdio: ['ignore', 'pipe', 'pipe'], env: { ...process.env, ...noGallery, ...socketFolder(data.path), ...env } },
  );
  const stop = async () => {
    await group.stop();
    data.remove();
  };

  try {
    const port = await announcedPort(group);
    const origin = `http://${host}:${port}`;
    await untilItAnswers(origin);
    return { origin, ended: group.ended, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

// What would stand before or beside the framework.
const settings = {
  'workbench.startupEditor': 'none',
  'telemetry.telemetryLevel': 'off',
  'extensions.ignoreRecommendations': true,
  'chat.disableAIFeatures': true,
  'workbench.secondarySideBar.defaultVisibility': 'hidden',
  'git.openRepositoryInParentFolders': 'never',
  // In a browser VS Code saves by itself; the sample in seeds/ is for trying out.
  'files.autoSave': 'off',
};

// It has no use here, and a machine may not reach it.
const noGallery = { EXTENSIONS_GALLERY: '{}' };

/** VS Code leaves sockets behind. Where they would go, unless their path grew too long for one. */
function socketFolder(path) {
  return process.platform === 'linux' && path.length < 45 ? { TMPDIR: path, XDG_RUNTIME_DIR: path } : {};
}

/** The server chooses its port and tells it on its output. */
function announcedPort({ child, ended }) {
  return new Promise((resolve, reject) => {
    let output = '';
    const fail = (why) => reject(new Error(`VS Code's server did not start: ${why}\n${output.trim().slice(-2000)}`));
    const timer = setTimeout(() => fail('it announced no port in time.'), startLimit);
    ended.then(({ code, signal, error }) => {
      clearTimeout(timer);
      fail(error ? error.message : `it ended with ${code ?? signal}.`);
    });
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding('utf8').on('data', (text) => {
        output = (output + text).slice(-10_000);
        const port = /agent listening on (\d+)/.exec(output)?.[1];
        if (!port) return;
        clearTimeout(timer);
        resolve(port);
      });
    }
  });
}

async function untilItAnswers(origin) {
  const limit = AbortSignal.timeout(startLimit);
  while (!limit.aborted) {
    const answer = await fetch(origin, { signal: limit }).catch(() => undefined);
    if (answer?.status === 200) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error(`VS Code's server did not answer at ${origin}.`);
}
