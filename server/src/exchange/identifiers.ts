/** Identifiers that are the same for the same content, so that a second export updates the first one. */

/** A UUID of version 8 (RFC 9562): its bits are a hash of the text. */
export function uuidOf(text: string): string {
  const hex = [0x811c9dc5, 0x2f0b4f2d, 0x9e3779b9, 0x7f4a7c15].map((seed) => hash(text, seed)).join('');
  const variant = ((Number.parseInt(hex.charAt(16), 16) & 3) | 8).toString(16);
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-${variant}${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}

/** 32 bits of FNV-1a, stirred, as 8 digits. */
function hash(text: string, seed: number): string {
  let value = seed;
  for (let at = 0; at < text.length; at++) {
    value = Math.imul(value ^ text.charCodeAt(at), 0x01000193);
    value ^= value >>> 15;
  }
  return (Math.imul(value ^ (value >>> 13), 0x5bd1e995) >>> 0).toString(16).padStart(8, '0');
}
