import { join } from 'node:path';

/** The root of this project; tests run from `out/test`. */
export const projectFolder = join(__dirname, '../../..');
