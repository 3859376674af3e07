import { readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { type Decoded, decode } from './encoding';
import type { InputFile } from './files';
import { reasonOf } from './reason';

export interface FileText {
  readonly bytes: Uint8Array;
  readonly decoded: Decoded;
  readonly text: TextDocument;
}

/** The text of a file, or a sentence that says why it cannot be read. */
export function readText(input: InputFile): FileText | { readonly failure: string } {
  const bytes = readBytes(input);
  return 'failure' in bytes ? bytes : textOf(input, bytes);
}

export function readBytes(input: InputFile): Uint8Array | { readonly failure: string } {
  try {
    return readFileSync(input.file);
  } catch (error) {
    return { failure: `${input.path} cannot be read: ${reasonOf(error)}` };
  }
}

export function textOf(input: InputFile, bytes: Uint8Array): FileText | { readonly failure: string } {
  const decoded = decode(bytes) ?? (input.named ? undefined : skippable(bytes));
  return decoded
    ? { bytes, decoded, text: textDocument(input, decoded.text) }
    : { failure: `${input.path} cannot be read: it is neither UTF-8 nor UTF-16. Save it as UTF-8.` };
}

export function textDocument(input: InputFile, text: string): TextDocument {
  return TextDocument.create(pathToFileURL(input.file).href, 'json', 0, text);
}

/** A file in another encoding that nobody named and that is no framework is none of our business; the bytes of a key are ASCII in most. */
function skippable(bytes: Uint8Array): Decoded | undefined {
  const text = Buffer.from(bytes).toString('latin1');
  return text.includes('"levels"') ? undefined : { text, encoding: 'utf8', bom: false };
}
