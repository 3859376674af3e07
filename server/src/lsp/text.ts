import type { Position, Range, TextDocument } from 'vscode-languageserver-textdocument';
import { countLeading } from '../in-order';
import type { Replacement } from '../index';
import { type Pieces, piecesOf } from './pieces';

/** How a client counts the characters of a line. */
export type PositionEncoding = 'utf-16' | 'utf-8';

/** As `TextDocumentContentChangeEvent`: without a range, the text is the whole new text. */
export interface ContentChange {
  readonly range?: Range;
  readonly text: string;
}

/** A file that is not open. Its byte order mark is no part of the text, as in an editor. */
export function textOnDisk(uri: string, content: string, encoding: PositionEncoding): Text {
  return new Text(uri, 'json', 0, content.replace(/^\ufeff/, ''), encoding);
}

/**
 * One version of a text. It never changes, so whoever works on a version keeps it while the next one comes in.
 * Offsets are UTF-16 code units; characters of positions are counted as the client counts them.
 */
export class Text implements TextDocument {
  private readonly pieces: Pieces;
  private lines: Uint32Array | undefined;
  private bytes: Uint32Array | undefined;

  constructor(
    readonly uri: string,
    readonly languageId: string,
    readonly version: number,
    content: string | Pieces,
    readonly encoding: PositionEncoding = 'utf-16',
  ) {
    this.pieces = typeof content === 'string' ? piecesOf(content) : content;
  }

  /** In one piece; looked at only where there is no other way. */
  private get content(): string {
    return this.pieces.join();
  }

  /** In UTF-16 code units. */
  get length(): number {
    return this.pieces.length;
  }

  get lineCount(): number {
    return this.lineStarts().length;
  }

  getText(range?: Range): string {
    return range ? this.pieces.slice(this.offsetAt(range.start), this.offsetAt(range.end)) : this.content;
  }

  positionAt(offset: number): Position {
    const lines = this.lineStarts();
    const at = Math.max(0, Math.min(offset, this.length));
    const line = lastAtMost(lines, at);
    const start = lines[line] ?? 0;
    const next = lines[line + 1];
    // Far from the line's end nothing of the text need be looked at, which may not be in one piece yet.
    const inLine = next === undefined || at < next - 2 ? at : Math.min(at, this.lineEnd(line));
    return {
      line,
      character: this.encoding === 'utf-16' ? inLine - start : this.bytesTo(inLine) - this.bytesTo(start),
    };
  }

  offsetAt({ line, character }: Position): number {
    const lines = this.lineStarts();
    if (line >= lines.length) {
      return this.length;
    }
    const start = lines[line];
    if (line < 0 || start === undefined) {
      return 0;
    }
    const wanted = Math.max(0, character);
    const next = lines[line + 1] ?? this.length + 2;
    if (this.encoding === 'utf-16' && start + wanted < next - 2) {
      return start + wanted;
    }
    const end = this.lineEnd(line);
    return Math.min(this.encoding === 'utf-16' ? start + wanted : this.offsetOfByte(this.bytesTo(start) + wanted), end);
  }

  getLineRange(line: number): Range {
    return { start: { line, character: 0 }, end: this.positionAt(this.lineEnd(line)) };
  }

  getEOLCharacters(line: number): string {
    return this.pieces.slice(this.lineEnd(line), this.lineStarts()[line + 1] ?? this.length);
  }

  /** The text after a replacement, with what is known of its lines. */
  replaced({ start, end, text }: Replacement, version: number): Text {
    const next = new Text(this.uri, this.languageId, version, this.pieces.replaced(start, end, text), this.encoding);
    if (this.lines && !/[\r\n]/.test(text) && !/[\r\n]/.test(this.pieces.slice(Math.max(0, start - 1), end + 1))) {
      next.lines = shifted(this.lines, start, text.length - (end - start));
    }
    return next;
  }

  /** A client's change as a replacement. */
  replacementOf({ range, text }: ContentChange): Replacement {
    if (!range) {
      return { start: 0, end: this.length, text };
    }
    const [start = 0, end = 0] = [this.offsetAt(range.start), this.offsetAt(range.end)].sort((a, b) => a - b);
    return { start, end, text };
  }

  private lineStarts(): Uint32Array {
    this.lines ??= findLines(this.content);
    return this.lines;
  }

  /** The offset before the line's end characters: positions behind it are none. */
  private lineEnd(line: number): number {
    const next = this.lineStarts()[line + 1];
    if (next === undefined) {
      return this.length;
    }
    return next - (this.pieces.slice(next - 2, next) === '\r\n' ? 2 : 1);
  }

  /** UTF-8 bytes before an offset. */
  private bytesTo(offset: number): number {
    const table = this.byteTable();
    const block = offset >> blockBits;
    return (table[block] ?? 0) + countBytes(this.content, block << blockBits, offset);
  }

  private offsetOfByte(bytes: number): number {
    const table = this.byteTable();
    const block = lastAtMost(table, bytes);
    let at = block << blockBits;
    for (let count = table[block] ?? 0; count < bytes && at < this.content.length; at++) {
      count += bytesOf(this.content, at);
    }
    // Never between the halves of a surrogate pair.
    return at > 0 && isPair(this.content, at - 1) ? at + 1 : at;
  }

  /** Bytes before each block, so that a position in a line of megabytes is found without walking the line. */
  private byteTable(): Uint32Array {
    if (!this.bytes) {
      const blocks = (this.content.length >> blockBits) + 1;
      const table = new Uint32Array(blocks);
      for (let block = 1; block < blocks; block++) {
        const start = (block - 1) << blockBits;
        table[block] = (table[block - 1] ?? 0) + countBytes(this.content, start, start + (1 << blockBits));
      }
      this.bytes = table;
    }
    return this.bytes;
  }
}

const blockBits = 10;

function countBytes(content: string, start: number, end: number): number {
  let bytes = 0;
  for (let at = start; at < end; at++) {
    bytes += bytesOf(content, at);
  }
  return bytes;
}

/** The bytes of the unit at an offset; the first half of a surrogate pair counts for both. */
function bytesOf(content: string, at: number): number {
  const unit = content.charCodeAt(at);
  if (unit < 0x80) {
    return 1;
  }
  if (unit < 0x800) {
    return 2;
  }
  if (isPair(content, at)) {
    return 4;
  }
  return at > 0 && isPair(content, at - 1) ? 0 : 3;
}

function isPair(content: string, at: number): boolean {
  return (content.charCodeAt(at) & 0xfc00) === 0xd800 && (content.charCodeAt(at + 1) & 0xfc00) === 0xdc00;
}

/** Where lines start: behind \n, \r\n and a lone \r, as LSP has it. */
function findLines(content: string): Uint32Array {
  const starts = [0];
  if (!content.includes('\r')) {
    for (let at = content.indexOf('\n'); at !== -1; at = content.indexOf('\n', at + 1)) {
      starts.push(at + 1);
    }
  } else {
    for (const match of content.matchAll(/\r\n?|\n/g)) {
      starts.push(match.index + match[0].length);
    }
  }
  return Uint32Array.from(starts);
}

function shifted(lines: Uint32Array, behind: number, by: number): Uint32Array {
  const moved = lines.slice();
  for (let line = lastAtMost(lines, behind) + 1; line < moved.length; line++) {
    moved[line] = (moved[line] ?? 0) + by;
  }
  return moved;
}

/** The last index whose value is at most the wanted one; the values ascend, and the first is at most it. */
function lastAtMost(values: Uint32Array, wanted: number): number {
  return countLeading(values, (value) => value <= wanted) - 1;
}
