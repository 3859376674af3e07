import { mkdirSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { type Io, UsageError } from './io';
import { reasonOf } from './reason';
import { writeWhole } from './whole-file';

/**
 * Writes a file that the user named as the output.
 *
 * @throws UsageError where it is there already and may not be replaced, or cannot be written
 */
export function writeOutput(file: string, content: string | Uint8Array, replace: boolean, io: Pick<Io, 'cwd'>): void {
  try {
    const path = resolve(io.cwd, file);
    mkdirSync(dirname(path), { recursive: true });
    writeWhole(path, content, replace);
  } catch (error) {
    throw new UsageError(
      (error as NodeJS.ErrnoException).code === 'EEXIST'
        ? `${file} is there already. Give --force to replace it.`
        : `${file} cannot be written: ${reasonOf(error)}`,
    );
  }
}
