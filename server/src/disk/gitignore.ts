import { existsSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { type GitIgnore, gitIgnore, ignoreFileName } from '../files/git-ignore';

/** Git reads them from the top of the repository down; without a repository, only the folder's own counts. */
export function gitIgnoreOf(folder: string): GitIgnore {
  const [top = folder, ...rest] = foldersDownTo(folder);
  return rest.reduce(gitIgnoreBelow, gitIgnore(`${textOf(join(top, '.git', 'info', 'exclude'))}\n${ownText(top)}`));
}

export function gitIgnoreBelow(above: GitIgnore, folder: string): GitIgnore {
  return above.below(basename(folder), ownText(folder));
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

/** From the top of the repository; outside of one, the folder alone. */
function foldersDownTo(folder: string): string[] {
  const top = repositoryOf(folder) ?? folder;
  const folders = [folder];
  for (let at = folder; at !== top; at = dirname(at)) {
    folders.unshift(dirname(at));
  }
  return folders;
}

function ownText(folder: string): string {
  return textOf(join(folder, ignoreFileName));
}

function textOf(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}
