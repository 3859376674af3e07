import {
  accessSync,
  chownSync,
  closeSync,
  constants,
  fchmodSync,
  fsyncSync,
  openSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
} from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { writeFully } from './whole-file';

/**
 * Replaces the content of a file in one step: whoever reads it, at whatever moment, sees the old bytes or the new
 * ones. Keeps mode and owner; a link goes on pointing to its file.
 *
 * @param before what was read of it: where it has changed since, nothing is written
 * @throws what the disk says; the file is as it was then
 */
export function replaceFile(path: string, before: Uint8Array, after: Uint8Array): void {
  const file = realpathSync(path);
  // A rename would overwrite what the user has locked.
  accessSync(file, constants.W_OK);
  const { mode, uid, gid } = statSync(file);
  const temporary = join(dirname(file), `.${basename(file)}.${process.pid}-${process.hrtime.bigint()}.tmp`);
  try {
    const descriptor = openSync(temporary, 'wx', mode);
    try {
      writeFully(descriptor, after);
      fchmodSync(descriptor, mode);
      fsyncSync(descriptor);
    } finally {
      closeSync(descriptor);
    }
    keepOwner(temporary, uid, gid);
    if (!readFileSync(file).equals(before)) {
      throw new Error('it was changed by someone else in the meantime. Run it again.');
    }
    renameSync(temporary, file);
  } catch (error) {
    rmSync(temporary, { force: true });
    throw error;
  }
}

function keepOwner(file: string, uid: number, gid: number): void {
  const own = statSync(file);
  if (own.uid !== uid || own.gid !== gid) {
    try {
      chownSync(file, uid, gid);
    } catch {
      // Only the superuser may give files away; a file that I may write becomes mine.
    }
  }
}
