import { isUtf8 } from 'node:buffer';

type Encoding = 'utf8' | 'utf16le' | 'utf16be';

/** The text of a file and what is needed to write it back as it was. */
export interface Decoded {
  /** Without a byte order mark. */
  readonly text: string;
  readonly encoding: Encoding;
  readonly bom: boolean;
}

/** UTF-8, or UTF-16 with a byte order mark; undefined where the bytes are neither. */
export function decode(bytes: Uint8Array): Decoded | undefined {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (buffer[0] === 0xff && buffer[1] === 0xfe && buffer.length % 2 === 0) {
    return { text: buffer.toString('utf16le', 2), encoding: 'utf16le', bom: true };
  }
  if (buffer[0] === 0xfe && buffer[1] === 0xff && buffer.length % 2 === 0) {
    return { text: Buffer.from(buffer.subarray(2)).swap16().toString('utf16le'), encoding: 'utf16be', bom: true };
  }
  if (!isUtf8(buffer)) {
    return undefined;
  }
  const bom = buffer[0] === 0xef && buffer[1] === 0xbb && buffer[2] === 0xbf;
  return { text: buffer.toString('utf8', bom ? 3 : 0), encoding: 'utf8', bom };
}

/** The bytes of a changed text, in the encoding of the file that it came from. */
export function encode(text: string, { encoding, bom }: Omit<Decoded, 'text'>): Uint8Array {
  const whole = bom ? `\ufeff${text}` : text;
  if (encoding === 'utf8') {
    return Buffer.from(whole, 'utf8');
  }
  const buffer = Buffer.from(whole, 'utf16le');
  return encoding === 'utf16be' ? buffer.swap16() : buffer;
}
