import type { StatementAnalysis } from '../analysis/analysis';
import { encode } from '../framework/edits';
import type { JsonPath, Span, Statement } from '../framework/model';
import { statementPath } from '../framework/paths';
import { spanInStatement } from '../framework/string-offsets';
import type { Edit, RuleContext } from './rule';

/** A piece of a statement's decoded value; indices are UTF-16 code units. */
export interface Piece {
  readonly start: number;
  readonly end: number;
}

/** What rules on wording judge: statements that are neither blank nor placeholders, in the order of the file. */
export function judgedStatements({ analysis }: Pick<RuleContext, 'analysis'>): readonly StatementAnalysis[] {
  let all = kept.get(analysis);
  if (!all) {
    all = analysis.framework.levels
      .flatMap((level) => level.statements.map((statement) => analysis.of(statement)))
      .filter(({ statement, placeholder }) => !placeholder && statement.value.trim() !== '');
    kept.set(analysis, all);
  }
  return all;
}

const kept = new WeakMap<RuleContext['analysis'], readonly StatementAnalysis[]>();

/** Where a piece of a statement stands, as a report has it. */
export function placeOf(
  { document }: Pick<RuleContext, 'document'>,
  statement: Statement,
  piece: Piece,
): { span: Span; path: JsonPath } {
  return {
    span: spanInStatement(document, statement, piece),
    path: statementPath(statement),
  };
}

/** Puts decoded text in the place of a piece. */
export function replacePiece(
  { document }: Pick<RuleContext, 'document'>,
  statement: Statement,
  piece: Piece,
  text: string,
): Edit {
  return {
    span: spanInStatement(document, statement, piece),
    text: encode(text),
  };
}
