import { randomBytes } from 'node:crypto';
import { closeSync, openSync, realpathSync, renameSync, rmSync, statSync, writeSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';

/** A file that comes to be in one step, when all of it has been written: nobody ever finds a half of it. */
export interface WholeFile {
  /** @throws what the disk says; what was there before is there still */
  write(content: string | Uint8Array): void;
  /** @throws as `write` */
  close(): void;
}

/**
 * @param replace false: a file of this name must not be there yet
 * @throws what the disk says
 */
export function openWhole(path: string, replace: boolean): WholeFile {
  const before = statSync(path, { throwIfNoEntry: false });
  if (before && !before.isFile() && replace) {
    // A device or a pipe: there is nothing to keep whole.
    return inPlace(path);
  }
  if (!replace) {
    // Whoever comes second is told, as soon as this.
    closeSync(openSync(path, 'wx'));
  }
  const target = before ? realpathSync(path) : path;
  const temporary = join(dirname(target), `.${basename(target)}.${randomBytes(6).toString('hex')}.tmp`);
  const give = (action: () => void) => {
    try {
      action();
    } catch (error) {
      rmSync(temporary, { force: true });
      if (!replace) {
        rmSync(target, { force: true });
      }
      throw error;
    }
  };
  let descriptor = 0;
  try {
    give(() => {
      descriptor = openSync(temporary, 'wx', before?.mode);
    });
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (before && replace && (code === 'EACCES' || code === 'EPERM')) {
      // The file may be written, its folder not.
      return inPlace(path);
    }
    throw error;
  }
  return {
    write: (content) =>
      give(() => {
        try {
          writeFully(descriptor, content);
        } catch (error) {
          closeSync(descriptor);
          throw error;
        }
      }),
    close: () =>
      give(() => {
        closeSync(descriptor);
        renameSync(temporary, target);
      }),
  };
}

/** The same for what is written at once. */
export function writeWhole(path: string, content: string | Uint8Array, replace: boolean): void {
  const file = openWhole(path, replace);
  file.write(content);
  file.close();
}

function inPlace(path: string): WholeFile {
  const descriptor = openSync(path, 'w');
  return { write: (content) => writeFully(descriptor, content), close: () => closeSync(descriptor) };
}

/** All bytes, however many the disk takes at once. */
export function writeFully(descriptor: number, content: string | Uint8Array): void {
  const bytes = Buffer.from(content);
  for (let at = 0; at < bytes.length; ) {
    at += writeSync(descriptor, bytes, at);
  }
}
