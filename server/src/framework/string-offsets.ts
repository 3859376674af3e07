import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { FrameworkDocument, Span, Statement } from './model';

/**
 * The span in the text of a piece of a statement; `start` and `end` are UTF-16 indices in its decoded value. A statement
 * without escapes tells it by itself, so that the text of a large file need not be looked at.
 */
export function spanInStatement(
  { text }: Pick<FrameworkDocument, 'text'>,
  { span, value }: Statement,
  { start, end }: Span,
): Span {
  if (value.length === span.end - span.start) {
    const at = (index: number) => Math.min(span.start + index, span.end);
    return { start: at(start), end: at(end) };
  }
  const literal = pieceOf(text, span.start, span.end);
  const own = spanInLiteral(literal, { start: 0, end: literal.length }, start, end);
  return { start: span.start + own.start, end: span.start + own.end };
}

/** A piece of a text by its range, so that a large one that is kept in pieces need not be joined. */
export function pieceOf(text: TextDocument, start: number, end: number): string {
  return text.getText({ start: text.positionAt(start), end: text.positionAt(end) });
}

/**
 * The span in the text of a piece of a decoded JSON string.
 *
 * @param text the whole text
 * @param literal the span of the string literal inside its quotes
 * @param start first index in the decoded string, in UTF-16 code units
 * @param end index behind the last one
 */
export function spanInLiteral(text: string, literal: Span, start: number, end: number): Span {
  const from = offsetInLiteral(text, literal, start);
  return { start: from, end: end === start ? from : offsetInLiteral(text, literal, end) };
}

/** The index in a statement's decoded value of an offset in the text: the reverse of `spanInStatement`. */
export function indexInStatement(
  { text }: Pick<FrameworkDocument, 'text'>,
  { span, value }: Statement,
  offset: number,
): number {
  if (value.length === span.end - span.start) {
    return Math.max(0, Math.min(offset, span.end) - span.start);
  }
  const literal = pieceOf(text, span.start, span.end);
  return indexInLiteral(literal, { start: 0, end: literal.length }, offset - span.start);
}

/** The offset in the text of an index in the decoded string; an index past its end gives the literal's end. */
export function offsetInLiteral(text: string, literal: Span, index: number): number {
  const plain = Math.min(literal.start + index, literal.end);
  // Looking behind the literal would cost the length of the text for each finding.
  if (!text.slice(literal.start, plain).includes('\\')) {
    return plain;
  }
  let offset = literal.start;
  let decoded = 0;
  while (offset < literal.end && (decoded < index || isNothing(text, offset))) {
    decoded += isNothing(text, offset) ? 0 : 1;
    offset = Math.min(afterCharacter(text, offset), literal.end);
  }
  return offset;
}

/** The index in the decoded string of an offset in the text: the reverse of `offsetInLiteral`. */
export function indexInLiteral(text: string, literal: Span, offset: number): number {
  const last = Math.min(offset, literal.end);
  let index = 0;
  for (let at = literal.start; at < last; at = afterCharacter(text, at)) {
    index += isNothing(text, at) ? 0 : 1;
  }
  return index;
}

/** The offset behind the character or escape at `offset`: 1, or 2 (`\n`), or 6 (`\u2014`); less for a broken one. */
function afterCharacter(text: string, offset: number): number {
  if (text.charCodeAt(offset) !== 0x5c) {
    return offset + 1;
  }
  return offset + 2 + (text.charCodeAt(offset + 1) === 0x75 ? hexDigits(text, offset + 2) : 0);
}

/** A broken escape: the parser goes on behind it as if it were not there. */
function isNothing(text: string, offset: number): boolean {
  if (text.charCodeAt(offset) !== 0x5c) {
    return false;
  }
  const sign = text.charAt(offset + 1);
  return sign === 'u' ? hexDigits(text, offset + 2) < 4 : sign === '' || !'"\\/bfnrt'.includes(sign);
}

/** How many there are from an offset on, up to the four of an escape. */
function hexDigits(text: string, offset: number): number {
  return /^[\da-fA-F]*/.exec(text.slice(offset, offset + 4))?.[0].length ?? 0;
}
