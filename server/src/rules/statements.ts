import type { StatementAnalysis } from '../analysis/analysis';
import { encode } from '../framework/edits';
import type { JsonPath, Span, Statement } from '../framework/model';
import { statementPath } from '../framework/paths';
import { spanInLiteral } from '../framework/string-offsets';
import type { Edit, RuleContext } from './rule';

/** A piece of a statement's decoded value; indices are UTF-16 code units. */
export interface Piece {
  readonly start: number;
  readonly end: number;
}

/** What rules on wording judge: statements that are neither blank nor placeholders, in the order of the file. */
export function* judgedStatements({
  framework,
  analysis,
}: Pick<RuleContext, 'framework' | 'analysis'>): Iterable<StatementAnalysis> {
  for (const level of framework.levels) {
    for (const statement of level.statements) {
      if (statement.value.trim() !== '') {
        const judged = analysis.of(statement);
        if (!judged.placeholder) {
          yield judged;
        }
      }
    }
  }
}

/** Where a piece of a statement stands, as a report has it. */
export function placeOf(
  { document }: Pick<RuleContext, 'document'>,
  statement: Statement,
  piece: Piece,
): { span: Span; path: JsonPath } {
  return {
    span: spanInLiteral(document.text.getText(), statement.span, piece.start, piece.end),
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
    span: spanInLiteral(document.text.getText(), statement.span, piece.start, piece.end),
    text: encode(text),
  };
}
