/** One form for texts that differ in what no reader would call a difference. */
import { isPlain } from '../lexicon/plain';
import { trimEndOf } from '../lexicon/trim';

/** Equal for texts that differ in case, blanks, dashes, the form of quotes and the full stop only. */
export function normalText(value: string): string {
  // An ellipsis is three full stops.
  const folded = isPlain(value) && !value.includes('…') ? foldPlain(value.toLowerCase()) : fold(value);
  return trimEndOf(folded, '.;, ').trim();
}

function fold(value: string): string {
  return value
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\u00ad\u200b-\u200d\ufeff]/g, '')
    .replace(/[\s\-‐‑–—:]+/g, ' ')
    .replace(/[‘’]/g, "'")
    .replace(/[“”]/g, '"');
}

/** The same for a plain text in lower case: copies what stays in as few pieces as can be. */
function foldPlain(value: string): string {
  let folded = '';
  let copied = 0;
  for (let at = 0; at < value.length; at++) {
    const code = value.charCodeAt(at);
    if (code > 0x3a && code < 0x2013) {
      continue;
    }
    if (isGap(code)) {
      let end = at + 1;
      while (end < value.length && isGap(value.charCodeAt(end))) {
        end++;
      }
      if (code !== 0x20 || end > at + 1) {
        folded += `${value.slice(copied, at)} `;
        copied = end;
      }
      at = end - 1;
    } else if (code >= 0x2018 && code <= 0x201d) {
      folded += value.slice(copied, at) + (code < 0x201a ? "'" : '"');
      copied = at + 1;
    }
  }
  return copied === 0 ? value : folded + value.slice(copied);
}

/** A blank, a hyphen, a dash or a colon. */
function isGap(code: number): boolean {
  return (
    code === 0x20 ||
    code === 0x2d ||
    code === 0x3a ||
    code === 0x2013 ||
    code === 0x2014 ||
    (code >= 0x09 && code <= 0x0d)
  );
}
