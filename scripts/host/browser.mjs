import { spawnSync } from 'node:child_process';
import { chmodSync, createReadStream, createWriteStream, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { fileURLToPath } from 'node:url';
import { createBrotliDecompress } from 'node:zlib';
import { chromium } from 'playwright-core';
import { cached } from './cache.mjs';
import { run } from './npm.mjs';
import { createProgress } from './progress.mjs';

/**
 * Starts a browser without a window: on Linux the Chromium that an npm package carries, elsewhere an installed Chrome,
 * Edge or Chromium. `CHROME_EXECUTABLE` names another.
 * `slowMo`: milliseconds before each step.
 */
export async function launchBrowser({ slowMo } = {}) {
  const options = { slowMo, handleSIGINT: false, handleSIGTERM: false, handleSIGHUP: false };
  const named = process.env.CHROME_EXECUTABLE;
  if (named) return chromium.launch({ ...options, executablePath: named, args: plainArgs });
  if (process.platform === 'linux' && process.arch === 'x64') {
    return chromium.launch({ ...options, ...(await packagedChromium()) });
  }
  return launchInstalled(options);
}

const plainArgs = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
];

async function launchInstalled(options) {
  const channels = ['chrome', 'msedge', 'chromium'];
  for (const channel of channels) {
    const browser = await chromium.launch({ ...options, channel, args: plainArgs }).catch(() => undefined);
    if (browser) return browser;
  }
  throw new Error(
    'No browser was found. Install Chrome, Edge or Chromium, or set CHROME_EXECUTABLE to the path of one, then run the same command again.',
  );
}

async function packagedChromium() {
  const { default: packaged } = await import('@sparticuz/chromium');
  const folder = await cached(`chromium-${packageVersion()}`, unpackChromium);
  const executablePath = join(folder, 'chromium');
  const env = { ...process.env, FONTCONFIG_FILE: join(folder, 'fonts.conf') };
  // A machine without a desktop may lack NSS and expat; the package has them.
  if (lacksLibraries(executablePath)) env.LD_LIBRARY_PATH = join(folder, 'al2023', 'lib');
  return { executablePath, args: packaged.args, env };
}

async function unpackChromium(folder) {
  const progress = createProgress('Chromium');
  progress.step('unpacking, once');
  const archives = join(packageFolder(), 'bin');
  const inflate = (name, target) =>
    pipeline(createReadStream(join(archives, name)), createBrotliDecompress(), createWriteStream(target));

  await inflate('chromium.br', join(folder, 'chromium'));
  chmodSync(join(folder, 'chromium'), 0o755);
  for (const [name, target] of [
    ['swiftshader', '.'],
    ['fonts', 'fonts'],
    ['al2023', 'al2023'],
  ]) {
    const archive = join(folder, `${name}.tar`);
    await inflate(`${name}.tar.br`, archive);
    mkdirSync(join(folder, target), { recursive: true });
    await run('tar', ['-xf', archive, '-C', target], folder);
  }
  writeFileSync(join(folder, 'fonts.conf'), fontsConfiguration);
  progress.done();
}

// The fonts of the machine, and the package's own for a machine without any.
const fontsConfiguration = `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <include ignore_missing="yes">/etc/fonts/fonts.conf</include>
  <dir prefix="relative">fonts</dir>
  <cachedir prefix="xdg">fontconfig</cachedir>
</fontconfig>
`;

function lacksLibraries(executable) {
  return spawnSync('ldd', [executable], { encoding: 'utf8' }).stdout?.includes('not found') ?? true;
}

function packageFolder() {
  // Its entry lies two folders down.
  return join(dirname(fileURLToPath(import.meta.resolve('@sparticuz/chromium'))), '..', '..');
}

function packageVersion() {
  return JSON.parse(readFileSync(join(packageFolder(), 'package.json'), 'utf8')).version;
}
