import type { TextDocument } from 'vscode-languageserver-textdocument';
import { applyChanges, type Config, fixAll, parseDocument, type Suppression } from '../index';
import { encode } from './encoding';
import type { InputFile } from './files';
import { type FileText, textDocument } from './read-file';
import { reasonOf } from './reason';
import { replaceFile } from './write-file';

export interface FixedFile {
  readonly text: string;
  readonly bytes: Uint8Array;
}

/** The file with all safe fixes; undefined where there are none, a sentence where they would break it. */
export function fixedFile(
  input: InputFile,
  read: FileText,
  config: Config,
  suppressions: readonly Suppression[],
): FixedFile | { readonly failure: string } | undefined {
  const text = fixedText(read.text, config, suppressions);
  if (text === undefined) {
    return undefined;
  }
  return stillSound(input, read, text)
    ? { text, bytes: encode(text, read.decoded) }
    : { failure: `The fixes of ${input.path} would break it, so nothing was written. Please report it.` };
}

/** Undefined where it was written, else a sentence on why not. */
export function writeFixed(input: InputFile, read: FileText, fixed: FixedFile): string | undefined {
  try {
    replaceFile(input.file, read.bytes, fixed.bytes);
    return undefined;
  } catch (error) {
    return `${input.path} cannot be written: ${reasonOf(error)}`;
  }
}

/** As `git diff` writes it, so that `git apply` takes it. */
export async function diffOf(path: string, { decoded }: FileText, text: string): Promise<string> {
  const { createTwoFilesPatch, FILE_HEADERS_ONLY } = await import('diff');
  const mark = decoded.bom ? '\ufeff' : '';
  return createTwoFilesPatch(`a/${path}`, `b/${path}`, mark + decoded.text, mark + text, undefined, undefined, {
    headerOptions: FILE_HEADERS_ONLY,
  });
}

function fixedText(text: TextDocument, config: Config, suppressions: readonly Suppression[]): string | undefined {
  const document = parseDocument(text);
  const edits = document.framework ? fixAll(document, config, suppressions) : [];
  return edits.length === 0 ? undefined : applyChanges(text.getText(), edits);
}

/** What is written must be read again: no broken JSON of a sound one, no framework lost, no level fewer. */
function stillSound(input: InputFile, read: FileText, text: string): boolean {
  const before = parseDocument(read.text);
  const after = parseDocument(textDocument(input, text));
  return (
    after.syntaxProblems.length <= before.syntaxProblems.length &&
    after.framework?.levels.length === before.framework?.levels.length
  );
}
