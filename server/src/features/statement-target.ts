import type { FrameworkDocument, JsonNode, Level, Span } from '../framework/model';
import { nodeSpan } from '../framework/parse';
import { indexInLiteral, offsetInLiteral, pieceOf } from '../framework/string-offsets';
import { statementAt } from './locate';

/** Where a statement is being written: in a string of a `statements` array, or in the array where none stands yet. */
export interface StatementTarget {
  readonly level: Level;
  /** Zero-based place in the array that the statement has or gets. */
  readonly index: number;
  /** Decoded text of the statement before and behind the cursor. */
  readonly before: string;
  readonly after: string;
  /** The string's content in the text; empty where there is no string yet. */
  readonly content: Span;
  /** The same as it stands in the text, with its escapes, and whether a quote stands before it. */
  readonly literal: string;
  readonly quoted: boolean;
  readonly cursor: number;
  /** What must stand before and behind the content so that the text parses: quotes and commas that are missing. */
  readonly opening: string;
  readonly closing: string;
}

/** Undefined where no statement can stand. Works on broken text: a string that does not end, an array without commas. */
export function statementTarget(document: FrameworkDocument, cursor: number): StatementTarget | undefined {
  const statement = statementAt(document, cursor);
  if (statement && cursor >= statement.span.start && cursor <= statement.span.end) {
    const { level, index, span } = statement;
    const behind = pieceOf(document.text, span.end, span.end + farEnough);
    const closed = behind.startsWith('"') && isSettled(behind, 1);
    const end = closed ? span.end : cursor;
    const whole = pieceOf(document.text, span.start, span.end);
    const own = { start: 0, end: whole.length };
    const split = indexInLiteral(whole, own, cursor - span.start);
    if (span.start + offsetInLiteral(whole, own, split) > cursor) {
      // Between a backslash and what it escapes nothing can be written.
      return undefined;
    }
    return {
      level,
      index,
      before: statement.value.slice(0, split),
      after: closed ? statement.value.slice(split) : '',
      content: { start: span.start, end },
      literal: whole.slice(0, end - span.start),
      quoted: true,
      cursor,
      opening: '',
      closing: closed ? '' : `"${commaBehind(pieceOf(document.text, cursor, cursor + farEnough), 0)}`,
    };
  }
  const source = document.text.getText();
  const level = document.framework?.levels.find(({ statementsNode: it }) => {
    const span = it && nodeSpan(it);
    return span && cursor > span.start && (cursor < span.end || source[span.end - 1] !== ']');
  });
  return level && betweenStatements(source, level, cursor);
}

/** How far the next sign behind a string is looked for. */
const farEnough = 10_000;

function betweenStatements(source: string, level: Level, cursor: number): StatementTarget | undefined {
  const items = level.statementsNode?.children ?? [];
  const isIn = ({ type, offset, length }: JsonNode) =>
    cursor > offset && (cursor < offset + length || (type === 'number' && cursor === offset + length));
  if (items.some(isIn)) {
    return undefined;
  }
  const start = cursor - (/[\p{L}\p{N}-]*$/u.exec(source.slice(Math.max(0, cursor - 60), cursor))?.[0].length ?? 0);
  const previous = source.slice(0, start).trimEnd().at(-1);
  return {
    level,
    index: items.filter((item) => item.offset < cursor).length,
    before: source.slice(start, cursor),
    after: '',
    content: { start, end: cursor },
    literal: source.slice(start, cursor),
    quoted: source[start - 1] === '"',
    cursor,
    opening: previous === '[' || previous === ',' ? '"' : ', "',
    closing: `"${commaBehind(source, cursor)}`,
  };
}

/** Whether what follows may follow a value: else the quote before it opens the next string instead of closing this one. */
function isSettled(source: string, offset: number): boolean {
  const next = nextSign(source, offset);
  return next === undefined || ',]}:'.includes(next);
}

function commaBehind(source: string, offset: number): string {
  return isSettled(source, offset) ? '' : ', ';
}

function nextSign(source: string, offset: number): string | undefined {
  const pattern = /\S/g;
  pattern.lastIndex = offset;
  return pattern.exec(source)?.[0];
}
