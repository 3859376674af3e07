import { readFileSync, statSync } from 'node:fs';
import { relative, resolve, sep } from 'node:path';
import { pathToFileURL } from 'node:url';
import { globSync } from 'tinyglobby';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { type Io, UsageError } from './io';

export interface InputFile {
  /** Absolute. */
  readonly file: string;
  /** As reports show it: from the working directory, with `/` on every system. */
  readonly path: string;
  /** The user named this very file, rather than a folder or a pattern that holds it. */
  readonly named: boolean;
}

/** Folders that hold no frameworks of the user's own. */
const skippedFolders = ['**/node_modules/**', '**/.git/**'];

/**
 * The files that the arguments mean, each once, in a stable order. An existing path is taken literally before it is
 * read as a pattern, so that `f(1)[a].json` can be named; a folder means all `.json` files below it. Links to folders
 * are not followed, so that a loop of links ends.
 *
 * @throws UsageError where an argument matches nothing
 */
export function findFiles(args: readonly string[], io: Pick<Io, 'cwd'>): InputFile[] {
  const found = new Map<string, InputFile>();
  const add = (file: string, named: boolean) => {
    const path = relative(io.cwd, file).split(sep).join('/');
    if (named || !found.has(file)) {
      found.set(file, { file, path: path === '' ? file : path, named });
    }
  };
  for (const arg of args) {
    const file = resolve(io.cwd, arg);
    const kind = kindOf(file);
    if (kind === 'file') {
      add(file, true);
      continue;
    }
    const matches = kind === 'folder' ? glob('**/*.json', file) : glob(arg.split('\\').join('/'), io.cwd);
    if (kind === 'none' && matches.length === 0) {
      throw new UsageError(`there is no file or folder "${arg}", and as a pattern it matches nothing. Check the path.`);
    }
    for (const match of matches) {
      add(match, false);
    }
  }
  return [...found.values()];
}

function glob(pattern: string, cwd: string): string[] {
  return globSync(pattern, {
    cwd,
    absolute: true,
    dot: false,
    ignore: skippedFolders,
    followSymbolicLinks: false,
    expandDirectories: false,
  })
    .map((file) => resolve(file))
    .sort();
}

function kindOf(file: string): 'file' | 'folder' | 'none' {
  const stat = statSync(file, { throwIfNoEntry: false });
  return stat?.isDirectory() ? 'folder' : stat ? 'file' : 'none';
}

export type FileText = { readonly text: TextDocument; readonly bom: boolean } | { readonly failure: string };

/** The text of a file without its byte order mark, or a sentence that says why it cannot be read. */
export function readText({ file, path }: InputFile): FileText {
  try {
    const content = readFileSync(file, 'utf8');
    const bom = content.charCodeAt(0) === 0xfeff;
    return { text: TextDocument.create(pathToFileURL(file).href, 'json', 0, bom ? content.slice(1) : content), bom };
  } catch (error) {
    return { failure: `${path} cannot be read: ${reasonOf(error)}` };
  }
}

function reasonOf(error: unknown): string {
  switch ((error as NodeJS.ErrnoException).code) {
    case 'EACCES':
    case 'EPERM':
      return 'you have no permission. Change the permissions of the file, or leave it out.';
    case 'ENOENT':
      return 'it is no longer there.';
    case 'ERR_STRING_TOO_LONG':
    case 'ERR_FS_FILE_TOO_LARGE':
      return 'it is too large. Split it, or leave it out.';
    default:
      return error instanceof Error ? error.message : String(error);
  }
}
