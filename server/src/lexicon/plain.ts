/** Anything but ASCII and the dashes, quotes, bullets and ellipses that word processors write. */
const other = /[\u0080-\u2012\u2015-\u2017\u201a\u201b\u201e-\u2021\u2023-\u2025\u2027-\uffff]/;

/**
 * Whether all letters and digits of a text are ASCII, so that a loop over its characters does what would else take an
 * expression over all of Unicode, which takes a millisecond to compile. Nearly every statement is such a text.
 */
export function isPlain(text: string): boolean {
  return !other.test(text);
}

export function isAsciiLetterOrDigit(code: number): boolean {
  return (code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a) || (code >= 0x30 && code <= 0x39);
}

const asciiLetterOrDigit = /[a-z0-9]/i;
const anyLetterOrDigit = /[\p{L}\p{N}]/u;

export function hasLetterOrDigit(text: string): boolean {
  return asciiLetterOrDigit.test(text) || (!isPlain(text) && anyLetterOrDigit.test(text));
}

const anyCapital = /^\p{Lu}/u;

export function startsWithCapital(text: string): boolean {
  const code = text.charCodeAt(0);
  return code < 0x80 ? code >= 0x41 && code <= 0x5a : anyCapital.test(text);
}
