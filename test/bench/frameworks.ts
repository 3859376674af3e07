import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectFolder } from '../support/project';

const trades = 'pump valve tank river bridge ledger patient class menu server field engine'.split(' ');

/**
 * Frameworks of 8 KB like the seed, in a folder of their own: no two statements are the same, so that nothing that a
 * run remembers of one file spares it the next.
 */
export function writeFrameworks(folder: string, count: number): void {
  mkdirSync(folder, { recursive: true });
  const seed = readFileSync(join(projectFolder, 'seeds/15-1299.08.json'), 'utf8');
  for (let file = 0; file < count; file++) {
    let statement = 0;
    const text = seed.replace(/\b(?:system|user)(s?)\b/gi, (_, plural: string) => {
      statement++;
      return `${trades[(file + statement) % trades.length]}${plural} ${file}`;
    });
    writeFileSync(join(folder, `${String(file).padStart(5, '0')}.json`), text);
  }
}
