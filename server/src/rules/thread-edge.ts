import type { Thread } from '../analysis/analysis';
import type { Statement } from '../framework/model';
import { levelName } from '../framework/paths';
import { quote } from './fields';
import { defineRule, type Report, type RuleContext } from './rule';
import { placeOf } from './statements';

export const threadEdge = defineRule<Report, { confidence: number }>({
  meta: {
    id: 'thread-edge',
    description: 'A thread starts above the lowest level or stops below the highest.',
    severity: 'off',
    fix: 'none',
    options: {
      confidence: {
        default: 0.5,
        description: 'How sure the links of a thread must be, from 0 to 1, to look at its ends.',
        schema: { type: 'number', minimum: 0, maximum: 1 },
      },
    },
  },
  *check(context) {
    const { threads, ladder, rank } = context.analysis;
    for (const thread of threads) {
      const first = thread.statements[0];
      const last = thread.statements.at(-1);
      if (thread.confidence < context.options.confidence || !first || !last) {
        continue;
      }
      const below = ladder[rank(first.level) - 1];
      const above = ladder[rank(last.level) + 1];
      if (below) {
        yield report(
          thread,
          first,
          `starts at ${levelName(first.level)}. Is there nothing to learn at ${levelName(below)}?`,
          context,
        );
      }
      if (above) {
        yield report(
          thread,
          last,
          `stops at ${levelName(last.level)}. Does nothing follow at ${levelName(above)}?`,
          context,
        );
      }
    }
  },
});

function report({ name }: Thread, statement: Statement, what: string, context: RuleContext): Report {
  const { topic, body } = context.analysis.of(statement).parts;
  return { ...placeOf(context, statement, topic ?? body), message: `${quote(name)} ${what}` };
}
