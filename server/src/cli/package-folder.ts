import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** The root of this package, from where it is bundled (`dist`) as from where it is built (`out`). */
export function packageFolder(): string {
  let folder = __dirname;
  while (!existsSync(join(folder, 'package.json')) && folder !== dirname(folder)) {
    folder = dirname(folder);
  }
  return folder;
}
