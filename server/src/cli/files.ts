import { statSync } from 'node:fs';
import { basename, relative, resolve, sep } from 'node:path';
import picomatch from 'picomatch';
import { walk } from '../disk/walk';
import { mayHoldFramework } from '../files/looked-at';
import { type Io, UsageError } from './io';
import { reasonOf } from './reason';

export interface InputFile {
  /** Absolute. */
  readonly file: string;
  /** As reports show it: from the working directory, with `/` on every system. */
  readonly path: string;
  /** The user named this very file, rather than a folder or a pattern that holds it. */
  readonly named: boolean;
}

export interface Inputs {
  /** Each once, in the order of their paths, so that parts of a run can be put together again. */
  readonly files: readonly InputFile[];
  /** Sentences on what could not be looked at. */
  readonly failures: readonly string[];
  /** Arguments that mean no file at all. */
  readonly unmatched: readonly string[];
}

/**
 * The files that the arguments mean. An existing path is taken literally before it is read as a pattern, so that
 * `f(1)[a].json` can be named; a folder means all `.json` files below it.
 */
export function findFiles(args: readonly string[], io: Pick<Io, 'cwd'>): Inputs {
  const found = new Map<string, InputFile>();
  const failures: string[] = [];
  const unmatched: string[] = [];
  const add = (file: string, named: boolean) => {
    if (named || !found.has(file)) {
      found.set(file, inputFile(file, named, io));
    }
  };
  for (const arg of args) {
    const file = literal(arg, io);
    const kind = kindOf(file);
    if (kind === 'file') {
      add(file, true);
      continue;
    }
    const onFailure = (folder: string, error: Error) =>
      failures.push(`${shown(folder, io)} cannot be read: ${reasonOf(error)}`);
    const matches = [
      ...(kind === 'folder' ? walk(file, isWanted, onFailure) : walkPattern(arg, io.cwd, onFailure)),
    ].flat();
    if (matches.length === 0) {
      unmatched.push(arg);
    }
    for (const match of matches) {
      add(match, false);
    }
  }
  const files = [...found.values()].sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0));
  return { files, failures, unmatched };
}

/** The path that an argument names; backslashes part folders too, where there is no such file on this system. */
function literal(arg: string, { cwd }: Pick<Io, 'cwd'>): string {
  const file = resolve(cwd, arg);
  const slashed = resolve(cwd, arg.split('\\').join('/'));
  return kindOf(file) === 'none' && kindOf(slashed) !== 'none' ? slashed : file;
}

/** @throws UsageError where an argument means no file */
export function requireMatches({ unmatched, failures }: Inputs, io: Pick<Io, 'cwd'>): void {
  const [arg] = unmatched;
  if (arg !== undefined && failures.length === 0) {
    throw new UsageError(
      kindOf(literal(arg, io)) === 'folder'
        ? `there is no .json file in the folder "${arg}". Check the path, and what .gitignore leaves out.`
        : `there is no file or folder "${arg}", and as a pattern it matches nothing. Check the path.`,
    );
  }
}

export function inputFile(file: string, named: boolean, io: Pick<Io, 'cwd'>): InputFile {
  return { file, path: shown(file, io), named };
}

function isWanted(file: string): boolean {
  return mayHoldFramework(basename(file));
}

function walkPattern(arg: string, cwd: string, onFailure: (folder: string, error: Error) => void) {
  const { base, glob } = picomatch.scan(arg.split('\\').join('/'));
  const folder = resolve(cwd, base);
  if (glob === '' || kindOf(folder) !== 'folder') {
    return [];
  }
  const matches = picomatch(glob);
  const isMatch = (file: string) =>
    !basename(file).startsWith('.') && matches(relative(folder, file).split(sep).join('/'));
  return walk(folder, isMatch, onFailure);
}

function shown(file: string, { cwd }: Pick<Io, 'cwd'>): string {
  return relative(cwd, file).split(sep).join('/') || '.';
}

export function kindOf(file: string): 'file' | 'folder' | 'none' {
  const stat = statSync(file, { throwIfNoEntry: false });
  return stat?.isDirectory() ? 'folder' : stat ? 'file' : 'none';
}
