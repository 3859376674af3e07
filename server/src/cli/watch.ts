import { type FSWatcher, watch } from 'node:fs';
import { basename, dirname, resolve, sep } from 'node:path';
import { kindOf } from './files';
import type { ExitCode, Io } from './io';

/** Files come in bursts: an editor writes a copy and renames it, a branch is checked out. */
const quietMilliseconds = 100;

/**
 * Runs again whenever something changes below the paths, until someone asks to stop; the code is that of the last run.
 *
 * @param own names of the files that the run itself writes: they are no change
 */
export async function watching(
  paths: readonly string[],
  own: readonly string[],
  io: Io,
  run: () => Promise<ExitCode>,
): Promise<ExitCode> {
  const changes = watchFolders(foldersOf(paths, io), own);
  let code = await run();
  try {
    while (!(await io.breathe())) {
      if (!(await changes.next(io))) {
        break;
      }
      io.stderr(`\nframework-lint: checked again at ${new Date().toLocaleTimeString()}.\n`);
      code = await run();
    }
  } finally {
    changes.close();
  }
  return code;
}

/** Those that are named, those that hold a named file, and what stands before the first sign of a pattern. */
function foldersOf(paths: readonly string[], { cwd }: Io): string[] {
  const folders = (paths.length === 0 ? ['.'] : paths).map((path) => {
    let folder = resolve(cwd, path);
    while (kindOf(folder) !== 'folder') {
      folder = dirname(folder);
    }
    return folder;
  });
  return [...new Set(folders)].filter((folder) => !folders.some((other) => folder.startsWith(other + sep)));
}

function watchFolders(folders: readonly string[], own: readonly string[]) {
  let changed = false;
  let last = 0;
  const watchers: FSWatcher[] = folders.map((folder) =>
    watch(folder, { recursive: true }, (_, name) => {
      // Frameworks, configurations and ignore files; temporary files have other names.
      if (name === null || (/\.jsonc?$|\.gitignore$/i.test(name) && !own.includes(basename(name)))) {
        changed = true;
        last = Date.now();
      }
    }),
  );
  return {
    /** True when something has changed and come to rest, false when someone asks to stop. */
    async next(io: Io): Promise<boolean> {
      while (!changed || Date.now() - last < quietMilliseconds) {
        await new Promise((done) => setTimeout(done, quietMilliseconds / 2));
        if (await io.breathe()) {
          return false;
        }
      }
      changed = false;
      return true;
    },
    close() {
      for (const watcher of watchers) {
        watcher.close();
      }
    },
  };
}
