import { basename, dirname, resolve, sep } from 'node:path';
import { configFileName } from '../index';
import type { InputFile } from './files';
import { kindOf } from './files';
import type { Io } from './io';

/** `--changed` may stand alone or with a branch or commit: then it becomes `--changed=REF`, else `--changed=`. */
export async function prepareChanged(args: readonly string[], io: Pick<Io, 'cwd'>): Promise<string[]> {
  const result: string[] = [];
  for (let at = 0; at < args.length; at++) {
    const [arg = '', next] = [args[at], args[at + 1]];
    if (arg === '--') {
      return [...result, ...args.slice(at)];
    }
    if (arg !== '--changed') {
      result.push(arg);
    } else if (next !== undefined && (await isRef(next, io))) {
      result.push(`--changed=${next}`);
      at++;
    } else {
      result.push('--changed=');
    }
  }
  return result;
}

/** A path wins over a branch of the same name; `--changed=REF` says it without doubt. */
async function isRef(text: string, { cwd }: Pick<Io, 'cwd'>): Promise<boolean> {
  return kindOf(resolve(cwd, text)) === 'none' && (await git()).commitOf(text, cwd) !== undefined;
}

/** Those that git has as changed, and those whose configuration has. */
export async function onlyChanged(files: readonly InputFile[], ref: string, io: Pick<Io, 'cwd'>): Promise<InputFile[]> {
  const changed = new Set((await git()).changedFiles(ref, io.cwd));
  const folders = [...changed].filter((file) => basename(file) === configFileName).map((file) => dirname(file) + sep);
  return files.filter(({ file }) => changed.has(file) || folders.some((folder) => file.startsWith(folder)));
}

/** Most runs ask git nothing, and are spared loading what starts it. */
function git(): Promise<typeof import('./git')> {
  return import('./git.js');
}
