/** Files of the disk, and files of a commit: `HEAD~1:15-1299.08.json`. */
import { resolve } from 'node:path';
import { type FrameworkDocument, parseDocument } from '../index';
import { type Decoded, decode } from './encoding';
import { inputFile, kindOf } from './files';
import { fileAt } from './git';
import { type Io, UsageError } from './io';
import { readText, textDocument, textOf } from './read-file';

export interface FileVersion extends Decoded {
  /** As the user gave it. */
  readonly name: string;
  /** Where the file is, or would be. */
  readonly file: string;
  /** Whether it is a file of the disk that may be written to. */
  readonly isFile: boolean;
  readonly bytes: Uint8Array;
  readonly document: FrameworkDocument;
}

/** What git gives for a side that has no file. */
const noFile = /^(?:\/dev\/null|nul)$/i;
const emptyFramework: Decoded = { text: '{"framework": {"levels": {}}}', encoding: 'utf8', bom: false };
const noBytes = new Uint8Array();

/**
 * An existing path is a path before it is a commit's file.
 *
 * @throws UsageError where there is no such file, or it cannot be read
 */
export async function readVersion(name: string, io: Io): Promise<FileVersion> {
  const path = resolve(io.cwd, name);
  if (noFile.test(name)) {
    return versionOf(name, path, noBytes, emptyFramework);
  }
  const found = name === '-' ? undefined : kindOf(path);
  const colon = name.indexOf(':');
  if (found === 'none' && colon >= 0) {
    const [ref, inside] = [name.slice(0, colon), name.slice(colon + 1)];
    const bytes = fileAt(ref, inside, io.cwd);
    if (!bytes) {
      throw new UsageError(
        `git has no file ${inside} in ${ref === '' ? 'its index' : ref}, and there is no file ${name}. Give a file, or REF:FILE within a repository.`,
      );
    }
    const decoded = decode(bytes);
    if (!decoded) {
      throw new UsageError(`${name} is neither UTF-8 nor UTF-16.`);
    }
    return versionOf(name, resolve(io.cwd, inside), bytes, decoded);
  }
  const input = inputFile(path, true, io);
  const read = name === '-' ? textOf({ ...input, path: 'standard input' }, await io.stdin()) : readText(input);
  if ('failure' in read) {
    throw new UsageError(read.failure);
  }
  return { ...versionOf(name, path, read.bytes, read.decoded), isFile: name !== '-' };
}

/** An empty file is what git gives for one side that has none. */
function versionOf(name: string, file: string, bytes: Uint8Array, decoded: Decoded): FileVersion {
  const content = decoded.text.trim() === '' ? { ...decoded, text: emptyFramework.text } : decoded;
  const document = parseDocument(textDocument({ file, path: name, named: true }, content.text));
  return { ...content, name, file, bytes, isFile: false, document };
}

/** @throws UsageError where it is none */
export function assertFramework({ name, document }: FileVersion): void {
  if (!document.framework) {
    throw new UsageError(`${name} is no framework: it has no object at framework.levels.`);
  }
}
