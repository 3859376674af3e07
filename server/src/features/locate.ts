import type { Analysis, StatementAnalysis } from '../analysis/analysis';
import type { FrameworkDocument, JsonNode, JsonPath, Level, Span, Statement } from '../framework/model';
import { nodeAt } from '../framework/node-at';
import { nodeSpan } from '../framework/parse';
import type { Action } from '../framework/statement';
import { indexInStatement, spanInStatement } from '../framework/string-offsets';
import { countLeading } from '../in-order';
import type { Cue } from '../lexicon/cues';

/** What an author points at. `span` is the piece itself, in offsets of the text. */
export type Place =
  | { readonly kind: 'topic'; readonly judged: StatementAnalysis; readonly span: Span }
  | { readonly kind: 'action'; readonly judged: StatementAnalysis; readonly action: Action; readonly span: Span }
  | { readonly kind: 'cue'; readonly judged: StatementAnalysis; readonly cue: Cue; readonly span: Span }
  | { readonly kind: 'statement'; readonly judged: StatementAnalysis; readonly span: Span }
  | { readonly kind: 'level'; readonly level: Level; readonly span: Span }
  /** A key or a scalar value of anything else in the file. */
  | {
      readonly kind: 'field';
      readonly node: JsonNode;
      readonly path: JsonPath;
      readonly isKey: boolean;
      readonly span: Span;
    };

export function placeAt(document: FrameworkDocument, analysis: Analysis, offset: number): Place | undefined {
  const statement = statementAt(document, offset);
  if (statement) {
    return placeInStatement(document, analysis.of(statement), offset);
  }
  const level = document.framework?.levels.find(
    (it) => holds(it.keySpan, offset) || (it.label && holds(it.label.span, offset)),
  );
  if (level) {
    return {
      kind: 'level',
      level,
      span: holds(level.keySpan, offset) ? level.keySpan : (level.label?.span ?? level.keySpan),
    };
  }
  const found = nodeAt(document.root, offset);
  if (!found || found.node.type === 'object' || found.node.type === 'array') {
    return undefined;
  }
  return { kind: 'field', ...found, span: nodeSpan(found.node) };
}

/** The statement whose string, quotes included, is at an offset. */
export function statementAt(document: FrameworkDocument, offset: number): Statement | undefined {
  const level = document.framework?.levels.find(
    ({ node }) => offset >= node.offset && offset <= node.offset + node.length,
  );
  return level && lastStarting(level.statements, offset);
}

/** The piece of a decoded statement as a span of the text. */
export function pieceSpan(
  document: FrameworkDocument,
  statement: Statement,
  piece: { start: number; end: number },
): Span {
  return spanInStatement(document, statement, piece);
}

function lastStarting(statements: readonly Statement[], offset: number): Statement | undefined {
  const statement = statements[countLeading(statements, ({ span }) => span.start - 1 <= offset) - 1];
  return statement && offset <= statement.span.end + 1 ? statement : undefined;
}

function placeInStatement(document: FrameworkDocument, judged: StatementAnalysis, offset: number): Place {
  const { statement, parts, cues } = judged;
  const index = indexInStatement(document, statement, offset);
  const touched = (piece: { start: number; end: number }) => index >= piece.start && index <= piece.end;
  const action = parts.actions.find(touched);
  if (action) {
    return { kind: 'action', judged, action, span: pieceSpan(document, statement, action) };
  }
  if (parts.topic && touched(parts.topic)) {
    return { kind: 'topic', judged, span: pieceSpan(document, statement, parts.topic) };
  }
  const cue = cues.find(touched);
  if (cue) {
    return { kind: 'cue', judged, cue, span: pieceSpan(document, statement, cue) };
  }
  return { kind: 'statement', judged, span: statement.span };
}

function holds(span: Span, offset: number): boolean {
  return offset >= span.start - 1 && offset <= span.end + 1;
}
