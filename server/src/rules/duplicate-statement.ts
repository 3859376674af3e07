import { removeItem } from '../framework/edits';
import type { Statement } from '../framework/model';
import { levelName, statementPath } from '../framework/paths';
import { quoteStatement } from './fields';
import { defineRule, type Report } from './rule';
import { judgedStatements, placeOf } from './statements';

interface DuplicateStatement extends Report {
  readonly statement: Statement;
}

export const duplicateStatement = defineRule<DuplicateStatement, object>({
  meta: {
    id: 'duplicate-statement',
    description: 'A statement stands twice in one level.',
    severity: 'warning',
    fix: 'suggestion',
    outweighs: ['duplicate-topic', 'near-duplicate-statement'],
    options: {},
  },
  *check(context) {
    const seen = new Map<string, Statement>();
    for (const judged of judgedStatements(context)) {
      const { statement } = judged;
      const key = `${statement.level.keySpan.start} ${judged.normal}`;
      const twin = seen.get(key);
      if (!twin) {
        seen.set(key, statement);
        continue;
      }
      yield {
        statement,
        ...placeOf(context, statement, { start: 0, end: statement.value.length }),
        tags: ['unnecessary'],
        message: `${levelName(statement.level)} has this statement already, as its ${ordinal(twin.index + 1)}: ${quoteStatement(twin.value)} Remove one of the two.`,
        related: [{ span: twin.span, path: statementPath(twin), message: 'The first of the two.' }],
      };
    }
  },
  fix({ statement }, { document }) {
    return [{ title: 'Remove this copy', edits: [removeItem(document, statement)], safe: false }];
  },
});

function ordinal(count: number): string {
  const ending = count % 100 > 10 && count % 100 < 14 ? 'th' : (['th', 'st', 'nd', 'rd'][count % 10] ?? 'th');
  return `${count}${ending}`;
}
