import type { Statement } from '../framework/model';
import { levelName, statementPath } from '../framework/paths';
import { hasLetterOrDigit } from '../lexicon/plain';
import { quote } from './fields';
import { defineRule, type Report } from './rule';
import { placeOf } from './statements';

export const emptyPart = defineRule<Report, object>({
  meta: {
    id: 'empty-part',
    description: 'A statement is blank, is a placeholder, or lacks its topic or its action.',
    severity: 'warning',
    fix: 'none',
    outweighs: ['malformed-separator', 'untidy-text', 'missing-context', 'uneven-punctuation'],
    options: {},
  },
  *check(context) {
    for (const level of context.framework.levels) {
      for (const statement of level.statements) {
        if (statement.value.trim() === '') {
          yield {
            // Read where it is needed only: a large text may not be in one piece.
            ...withQuotes(context.document.text.getText(), statement),
            severity: 'error',
            message: `This statement of ${levelName(level)} is blank. Write it, or remove it.`,
          };
          continue;
        }
        const { parts, placeholder } = context.analysis.of(statement);
        const { topic, separator, body } = parts;
        if (placeholder) {
          yield {
            ...placeOf(context, statement, body),
            message: `${quote(body.text)} holds the place of a statement and counts as missing. Write the statement, or remove it.`,
          };
        } else if (separator && !hasLetterOrDigit(body.text)) {
          yield {
            ...placeOf(context, statement, { start: topic?.start ?? separator.start, end: statement.value.length }),
            message: topic
              ? `Nothing follows the topic ${quote(topic.text)}. Say what is done, starting with a verb.`
              : 'This statement has neither topic nor action. Write it, or remove it.',
          };
        } else if (separator && !topic) {
          yield {
            ...placeOf(context, statement, separator),
            message: `No topic stands before ${quote(body.text)}. Name the subject in a few words in front of the dash.`,
          };
        }
      }
    }
  },
});

/** An empty text has no width to mark: its quotes are marked with it. */
function withQuotes(source: string, statement: Statement) {
  const { start, end } = statement.span;
  return {
    span: { start: start - 1, end: source[end] === '"' ? end + 1 : end },
    path: statementPath(statement),
  };
}
