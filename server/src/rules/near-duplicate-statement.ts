import type { Statement } from '../framework/model';
import { levelName, statementPath } from '../framework/paths';
import { quoteStatement } from './fields';
import { defineRule, type Report } from './rule';
import { placeOf } from './statements';

export const nearDuplicateStatement = defineRule<Report, object>({
  meta: {
    id: 'near-duplicate-statement',
    description: 'Two statements of one level say nearly the same under different topics.',
    severity: 'information',
    fix: 'none',
    options: {},
  },
  *check(context) {
    const { analysis } = context;
    const seen = new Set<Statement>();
    for (const { a, b, kind, by } of analysis.duplicates) {
      if (a.level !== b.level || kind !== 'near' || by !== 'body' || seen.has(b)) {
        continue;
      }
      seen.add(b);
      yield {
        ...placeOf(context, b, analysis.of(b).parts.body),
        message: `Another statement of ${levelName(b.level)} says nearly the same: ${quoteStatement(a.value)} Keep one of them, or say how they differ.`,
        related: [{ span: a.span, path: statementPath(a), message: 'The other statement.' }],
      };
    }
  },
});
