import { readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { startGroup } from './processes.mjs';

/** Fetches one package as npm does (mirror, proxy, check sum); what lies in `part` of it then lies in `folder`. */
export async function unpackPackage(spec, part, folder) {
  await npm(['pack', spec, '--silent', '--pack-destination', folder], folder);
  const archive = readdirSync(folder).find((name) => name.endsWith('.tgz'));
  if (!archive) throw new Error(`npm packed ${spec} but left no archive in ${folder}.`);
  const path = `package/${part}`;
  await run('tar', ['-xzf', archive, `--strip-components=${path.split('/').length}`, path], folder);
  rmSync(join(folder, archive));
}

/** Installs what the package in `folder` needs at run time. Its scripts stay off: they would compile and download. */
export async function installDependencies(folder) {
  await npm(['install', '--ignore-scripts', '--omit=dev', '--no-audit', '--no-fund'], folder);
}

/** Runs a program to its end; an exit code other than 0 is an error that ends with the program's own last words. */
export async function run(command, args, cwd, options = {}) {
  const group = startGroup(command, args, { cwd, stdio: ['ignore', 'pipe', 'pipe'], ...options });
  let output = '';
  for (const stream of [group.child.stdout, group.child.stderr]) {
    stream.setEncoding('utf8').on('data', (text) => {
      output += text;
    });
  }
  const { code, error } = await group.ended;
  await group.stop();
  if (code !== 0) {
    const why = error ? error.message : `it ended with ${code}.\n${output.trim().split('\n').slice(-15).join('\n')}`;
    throw new Error(`\`${[command, ...args].join(' ')}\` failed: ${why}`);
  }
}

/** Runs npm to its end. */
export function npm(args, cwd) {
  // Under `npm start` and `npm test` the very npm that runs them; by itself the one on the path.
  const script = process.env.npm_execpath;
  if (script?.endsWith('.js')) return run(process.execPath, [script, ...args], cwd);
  return run('npm', args, cwd, { shell: process.platform === 'win32' });
}
