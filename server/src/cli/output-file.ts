import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { type Io, UsageError } from './io';
import { reasonOf } from './reason';

/**
 * Writes a file that the user named as the output.
 *
 * @throws UsageError where it is there already and may not be replaced, or cannot be written
 */
export function writeOutput(file: string, content: string | Uint8Array, replace: boolean, io: Pick<Io, 'cwd'>): void {
  const path = resolve(io.cwd, file);
  try {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, content, { flag: replace ? 'w' : 'wx' });
  } catch (error) {
    throw new UsageError(
      (error as NodeJS.ErrnoException).code === 'EEXIST'
        ? `${file} is there already. Give --force to replace it.`
        : `${file} cannot be written: ${reasonOf(error)}`,
    );
  }
}
