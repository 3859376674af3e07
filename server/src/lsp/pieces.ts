import { countLeading } from '../in-order';

/**
 * A large text in pieces, so that a keystroke copies one piece instead of megabytes. Never changes; the next text
 * shares all pieces but one.
 */
export interface Pieces {
  readonly length: number;
  slice(start: number, end: number): string;
  replaced(start: number, end: number, text: string): Pieces;
  /** The whole text in one piece; made when first asked for. */
  join(): string;
}

/** In UTF-16 code units. A text up to a few of these is better kept whole. */
const pieceSize = 1 << 16;

export function piecesOf(text: string): Pieces {
  if (text.length <= 4 * pieceSize) {
    return whole(text);
  }
  const parts: string[] = [];
  for (let start = 0; start < text.length; start += pieceSize) {
    parts.push(text.slice(start, start + pieceSize));
  }
  return inParts(parts, text);
}

function whole(text: string): Pieces {
  return {
    length: text.length,
    slice: (start, end) => text.slice(start, end),
    replaced: (start, end, inserted) => piecesOf(text.slice(0, start) + inserted + text.slice(end)),
    join: () => text,
  };
}

function inParts(parts: readonly string[], known?: string): Pieces {
  const ends: number[] = [];
  let length = 0;
  for (const part of parts) {
    length += part.length;
    ends.push(length);
  }
  let joined = known;
  /** The part that holds an offset; the last one for the end of the text. */
  const partAt = (offset: number): number =>
    Math.min(
      countLeading(ends, (end) => end <= offset),
      parts.length - 1,
    );
  const startOf = (part: number): number => (part === 0 ? 0 : (ends[part - 1] ?? 0));
  const slice = (start: number, end: number): string => {
    let text = '';
    for (let part = partAt(start); part < parts.length && startOf(part) < end; part++) {
      const from = startOf(part);
      text += (parts[part] ?? '').slice(Math.max(0, start - from), end - from);
    }
    return text;
  };
  return {
    length,
    slice,
    replaced(start, end, inserted) {
      const [first, last] = [partAt(start), partAt(end)];
      const from = startOf(first);
      const rest = (parts[last] ?? '').slice(end - startOf(last));
      const middle = (parts[first] ?? '').slice(0, start - from) + inserted + rest;
      const next = [...parts.slice(0, first), ...cut(middle), ...parts.slice(last + 1)];
      return next.length <= 4 ? piecesOf(next.join('')) : inParts(next);
    },
    join() {
      joined ??= parts.join('');
      return joined;
    },
  };
}

/** A piece that has grown large is split; one that is empty goes. */
function cut(text: string): string[] {
  const parts: string[] = [];
  for (let start = 0; start < text.length; start += pieceSize) {
    parts.push(text.length - start < 2 * pieceSize ? text.slice(start) : text.slice(start, start + pieceSize));
    if (text.length - start < 2 * pieceSize) {
      break;
    }
  }
  return parts;
}
