import { type Dirent, readdirSync, realpathSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { type GitIgnore, gitIgnoreOf } from './gitignore';

export interface Walk {
  /** Absolute paths, in a stable order. */
  readonly files: readonly string[];
  /** Folders that could not be read, with the reason. */
  readonly failures: readonly { readonly folder: string; readonly error: Error }[];
}

/** Folders that hold no frameworks of the user's own. */
const skippedFolders = new Set(['node_modules', '.git']);

/**
 * The files below a folder that are wanted, without what `.gitignore` leaves out and without hidden ones. Links to
 * folders are not followed, so that a loop of links ends; a link to a file counts unless the file itself is met too.
 */
export function walk(folder: string, wanted: (file: string) => boolean): Walk {
  const files: string[] = [];
  const links: string[] = [];
  const failures: { folder: string; error: Error }[] = [];

  function visit(path: string, ignored: GitIgnore): void {
    let entries: Dirent[];
    try {
      entries = readdirSync(path, { withFileTypes: true });
    } catch (error) {
      failures.push({ folder: path, error: error as Error });
      return;
    }
    for (const entry of entries) {
      const child = join(path, entry.name);
      if (entry.name.startsWith('.')) {
        continue;
      }
      if (entry.isDirectory()) {
        if (!skippedFolders.has(entry.name) && !ignored.ignores(child, 'folder')) {
          visit(child, ignored.below(child));
        }
      } else if (wanted(child) && !ignored.ignores(child, 'file')) {
        if (entry.isFile()) {
          files.push(child);
        } else if (entry.isSymbolicLink() && statSync(child, { throwIfNoEntry: false })?.isFile()) {
          links.push(child);
        }
      }
    }
  }

  visit(folder, gitIgnoreOf(folder));
  const met = new Set(files);
  return { files: [...files, ...links.filter((link) => !met.has(realpathSync(link)))].sort(), failures };
}
