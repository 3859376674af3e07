import { collectStatements, comparesFiles, mayBeFramework, parseDocument, type StatementsOfFiles } from '../index';
import type { Configurations } from './configurations';
import type { InputFile } from './files';
import type { Overlay } from './overlay';
import { readText } from './read-file';

/**
 * The statements of all files of a run, read ahead of it; undefined where no configuration asks to compare files, since
 * that costs a second reading of each.
 */
export async function statementsOfFiles(
  inputs: readonly InputFile[],
  overlay: Overlay,
  configurations: Configurations,
): Promise<StatementsOfFiles | undefined> {
  let statements: StatementsOfFiles | undefined;
  for (const input of inputs) {
    const found = await configurations.find(input.file);
    if (!found || found.excluded || !comparesFiles(overlay(found.config))) {
      continue;
    }
    const read = readText(input);
    // A file that cannot be read is told when its turn comes.
    if (!('failure' in read) && mayBeFramework(read.text.getText())) {
      statements ??= collectStatements();
      statements.set(input.path, parseDocument(read.text));
    }
  }
  return statements;
}
