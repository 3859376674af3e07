import type { Span } from '../framework/model';
import type { Excerpt } from './types';

const charactersBefore = 30;
const width = 90;

/** The words of a span with what stands around them in the same string, on one line. */
export function excerptOf(source: string, span: Span): Excerpt | undefined {
  const first = startOfString(source, span.start);
  const from = Math.max(first, wholeCharacter(source, span.start - charactersBefore));
  const end = wholeCharacter(source, Math.min(span.end, from + width, endOfLine(source, span.start)));
  if (span.start >= end) {
    return undefined;
  }
  const last = endOfString(source, end);
  const to = wholeCharacter(source, Math.min(last, from + width));
  return {
    before: (from > first ? '…' : '') + source.slice(from, span.start),
    words: source.slice(span.start, end),
    after: source.slice(end, to) + (to < last ? '…' : ''),
  };
}

/** No half of a surrogate pair. */
function wholeCharacter(source: string, offset: number): number {
  const code = source.charCodeAt(offset);
  return code >= 0xdc00 && code <= 0xdfff ? offset + 1 : offset;
}

// All searches stop where nothing is shown any more: the next quote or line end may be a whole file away.

function startOfString(source: string, offset: number): number {
  const start = Math.max(0, offset - charactersBefore - 1);
  const before = source.slice(start, offset);
  return start + Math.max(before.lastIndexOf('"'), before.lastIndexOf('\n')) + 1;
}

function endOfLine(source: string, offset: number): number {
  const end = source.slice(offset, offset + 2 * width).search(/[\r\n]/);
  return end === -1 ? Math.min(source.length, offset + 2 * width) : offset + end;
}

function endOfString(source: string, offset: number): number {
  const quote = source.slice(offset, offset + 2 * width).indexOf('"');
  return Math.min(quote === -1 ? source.length : offset + quote, endOfLine(source, offset));
}
