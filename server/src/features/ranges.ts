import type { Range } from 'vscode-languageserver-types';
import type { FrameworkDocument, Span } from '../framework/model';

/** Offsets of the core as positions of the protocol, counted as the client counts them. */
export function rangeOf(document: FrameworkDocument, span: Span): Range {
  return { start: document.text.positionAt(span.start), end: document.text.positionAt(span.end) };
}

/** Positions of the protocol as offsets of the core. */
export function spanOf(document: FrameworkDocument, range: Range): Span {
  return { start: document.text.offsetAt(range.start), end: document.text.offsetAt(range.end) };
}

/** Whether two spans share a place; an empty one at the edge of the other counts. */
export function touches(a: Span, b: Span): boolean {
  return a.start <= b.end && b.start <= a.end;
}
