import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import ignore from 'ignore';

/** What the `.gitignore` files of a folder and of those above it leave out. */
export interface GitIgnore {
  readonly folder: string;
  ignores(path: string, kind: 'file' | 'folder'): boolean;
  /** For a folder right below this one. */
  below(folder: string): GitIgnore;
}

/** Git reads them from the top of the repository down; without a repository, only the folder's own counts. */
export function gitIgnoreOf(folder: string): GitIgnore {
  const folders = repositoryFolders(folder);
  const [top = folder, ...rest] = folders.length > 0 ? folders : [folder];
  return rest.reduce((above, next) => above.below(next), inFolder(top, undefined));
}

function inFolder(folder: string, above: GitIgnore | undefined): GitIgnore {
  const file = join(folder, '.gitignore');
  const excluded = above ? '' : textOf(join(folder, '.git', 'info', 'exclude'));
  const text = `${excluded}\n${textOf(file)}`;
  const rules = text.trim() === '' ? undefined : ignore().add(text);
  return {
    folder,
    ignores(path, kind) {
      const inside = relative(folder, path).split(sep).join('/');
      const verdict = rules?.test(kind === 'folder' ? `${inside}/` : inside);
      // The file nearest to the path has the last word.
      return verdict?.ignored || (!verdict?.unignored && (above?.ignores(path, kind) ?? false));
    },
    below(next) {
      return inFolder(next, this);
    },
  };
}

function textOf(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}

/** From the top of the repository down to the folder; empty outside of one. */
function repositoryFolders(folder: string): string[] {
  const top = repositoryOf(folder);
  const folders: string[] = [];
  for (let at = folder; top !== undefined; at = dirname(at)) {
    folders.unshift(at);
    if (at === top) {
      return folders;
    }
  }
  return folders;
}

/** The nearest folder upwards that has a `.git`. */
export function repositoryOf(folder: string): string | undefined {
  for (let at = folder; ; at = dirname(at)) {
    if (existsSync(join(at, '.git'))) {
      return at;
    }
    if (dirname(at) === at) {
      return undefined;
    }
  }
}
