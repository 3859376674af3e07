import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectFolder } from '../support/project';
import { variedFramework } from '../support/varied';

export const seed = JSON.parse(readFileSync(join(projectFolder, 'seeds/15-1299.08.json'), 'utf8')) as object;

/** Writes so many frameworks into a new folder: each another, so that nothing that a run remembers of one helps with the next. */
export function writeFrameworks(
  folder: string,
  count: number,
  make: (number: number) => object = variedFramework,
): void {
  mkdirSync(folder);
  for (let number = 0; number < count; number++) {
    const text = JSON.stringify(make(number), undefined, 2);
    writeFileSync(join(folder, `${String(number).padStart(5, '0')}.json`), text);
  }
}
