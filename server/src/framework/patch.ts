import type { TextChange } from './edits';

/**
 * The text after changes that do not overlap, in whatever order they come.
 *
 * @throws RangeError where two overlap or one lies outside the text
 */
export function applyChanges(text: string, changes: readonly TextChange[]): string {
  return patchText(composed(patchOf(text), changes));
}

/** A text that is being changed step by step: pieces of the original, and pieces that are new. */
export interface Patch {
  readonly original: string;
  readonly pieces: readonly Piece[];
}

type Piece = { readonly start: number; readonly end: number } | { readonly text: string };

export function patchOf(original: string): Patch {
  return { original, pieces: [{ start: 0, end: original.length }] };
}

export function patchText({ original, pieces }: Patch): string {
  return pieces.map((piece) => ('text' in piece ? piece.text : original.slice(piece.start, piece.end))).join('');
}

/**
 * Another step: changes of the text as it is after the steps before.
 *
 * @throws RangeError where two overlap or one lies outside the text
 */
export function composed(patch: Patch, changes: readonly TextChange[]): Patch {
  const sorted = [...changes].sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
  const left = new PieceReader(patch.pieces);
  const pieces: Piece[] = [];
  let done = 0;
  for (const { span, text } of sorted) {
    if (span.start < done || span.end < span.start) {
      throw new RangeError(`Changes overlap at ${span.start}.`);
    }
    pieces.push(...left.take(span.start - done));
    if (text !== '') {
      pieces.push({ text });
    }
    left.take(span.end - span.start);
    done = span.end;
  }
  pieces.push(...left.rest());
  return { original: patch.original, pieces };
}

/** All steps as changes of the original text that do not overlap, in its order. */
export function changesOf({ original, pieces }: Patch): TextChange[] {
  const changes: TextChange[] = [];
  let at = 0;
  let inserted = '';
  const close = (until: number) => {
    if (until > at || inserted !== '') {
      changes.push({ span: { start: at, end: until }, text: inserted });
    }
    inserted = '';
  };
  for (const piece of pieces) {
    if ('text' in piece) {
      inserted += piece.text;
    } else if (piece.end > piece.start) {
      close(piece.start);
      at = piece.end;
    }
  }
  close(original.length);
  return changes;
}

class PieceReader {
  private readonly pieces: Piece[];

  constructor(pieces: readonly Piece[]) {
    this.pieces = [...pieces].reverse();
  }

  take(length: number): Piece[] {
    const taken: Piece[] = [];
    let missing = length;
    while (missing > 0) {
      const piece = this.pieces.pop();
      if (!piece) {
        throw new RangeError('A change lies outside the text.');
      }
      const size = sizeOf(piece);
      if (size > missing) {
        this.pieces.push(cut(piece, missing, size));
        taken.push(cut(piece, 0, missing));
        missing = 0;
      } else {
        taken.push(piece);
        missing -= size;
      }
    }
    return taken;
  }

  rest(): Piece[] {
    return this.pieces.reverse();
  }
}

function sizeOf(piece: Piece): number {
  return 'text' in piece ? piece.text.length : piece.end - piece.start;
}

function cut(piece: Piece, from: number, to: number): Piece {
  return 'text' in piece ? { text: piece.text.slice(from, to) } : { start: piece.start + from, end: piece.start + to };
}
