import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { runNode } from './host/node.mjs';
import { projectFolder } from './host/project.mjs';

const parts = ['report/types', 'library/types', 'library/index'];

/** The library's types in one file, for `import` and for `require`: the parts import nothing but one another. */
export async function writeLibraryTypes(folder) {
  if ((await runNode('node_modules/typescript/bin/tsc', '-b', 'server')) !== 0) {
    throw new Error('The types of the library cannot be made: tsc failed.');
  }
  const text = parts
    .map((part) => readFileSync(join(projectFolder, 'out/server/src', `${part}.d.ts`), 'utf8'))
    .join('\n')
    .replace(/^(?:import|export) type (?:\{[^}]*\}|\*) from .*\n|^\/\/# sourceMappingURL.*\n?/gm, '');
  mkdirSync(folder, { recursive: true });
  for (const name of ['index.d.ts', 'index.d.mts']) writeFileSync(join(folder, name), text);
}
