import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { projectFolder } from './project';

export interface CorpusFile {
  /** For people: from the project's root. */
  readonly name: string;
  readonly file: string;
  readonly text: string;
}

/** The frameworks that tests of properties run over: the seed, the labelled ones, and the corpus where it is. */
export function corpus(): CorpusFile[] {
  const outside = process.env.FRAMEWORK_CORPUS ?? resolve(projectFolder, '../shared/corpus');
  if (!existsSync(outside)) {
    console.log(`      (left out: the corpus, which is not at ${outside})`);
  }
  return [resolve(projectFolder, 'seeds'), resolve(projectFolder, 'test/labelled'), outside]
    .filter((folder) => existsSync(folder))
    .flatMap((folder) => readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((name) => join(folder, name)))
    .filter((file) => file.endsWith('.json'))
    .map((file) => ({ name: file, file, text: readFileSync(file, 'utf8') }))
    .filter(({ text }) => text.includes('"levels"'))
    .sort((a, b) => (a.file < b.file ? -1 : 1));
}

/**
 * The same for what takes long: of the corpus each twelfth file, or all where `FRAMEWORK_CORPUS_ALL` is set, as `npm run
 * fuzz` does.
 */
export function someOfCorpus(): CorpusFile[] {
  const all = corpus();
  return process.env.FRAMEWORK_CORPUS_ALL
    ? all
    : all.filter(({ file }, index) => file.startsWith(`${projectFolder}/`) || index % 12 === 0);
}
