import type { Thread } from '../analysis/analysis';
import { insertStatement } from '../framework/edits';
import type { Level } from '../framework/model';
import { levelName, levelPath, statementPath } from '../framework/paths';
import { quote, quoteStatement } from './fields';
import { defineRule, type Report } from './rule';

interface ProgressionGap extends Report {
  readonly thread: Thread;
  readonly level: Level;
}

export const progressionGap = defineRule<ProgressionGap, { confidence: number }>({
  meta: {
    id: 'progression-gap',
    description: 'A thread skips a level between two that it has.',
    severity: 'information',
    fix: 'suggestion',
    options: {
      confidence: {
        default: 0.5,
        description: 'How sure the links of a thread must be, from 0 to 1, to ask for its gap.',
        schema: { type: 'number', minimum: 0, maximum: 1 },
      },
    },
  },
  *check({ analysis, options }) {
    for (const thread of analysis.threads) {
      if (thread.confidence < options.confidence) {
        continue;
      }
      for (const level of thread.missing) {
        const before = thread.statements.findLast((it) => analysis.rank(it.level) < analysis.rank(level));
        const after = thread.statements.find((it) => analysis.rank(it.level) > analysis.rank(level));
        if (!before || !after) {
          continue;
        }
        yield {
          thread,
          level,
          span: level.label?.span ?? level.keySpan,
          path: levelPath(level),
          message: `${quote(thread.name)} is at ${levelName(before.level)} and ${levelName(after.level)}, but not at ${levelName(level)}. Is a step missing here? Add a statement between ${quoteStatement(before.value)} and ${quoteStatement(after.value)}`,
          related: [before, after].map((it) => ({
            span: it.span,
            path: statementPath(it),
            message: `${quote(thread.name)} at ${levelName(it.level)}.`,
          })),
        };
      }
    }
  },
  fix({ thread, level }, { document, analysis }) {
    // A name that is no topic was made of words of the statements: standing alone it would be no step of the thread.
    const isTopic = thread.statements.some((it) => analysis.of(it).parts.topic?.text === thread.name);
    const edit = insertStatement(document, level, level.statementsNode?.children?.length ?? 0, `${thread.name} — `);
    return edit && isTopic
      ? [{ title: `Add a statement about ${quote(thread.name)} to ${levelName(level)}`, edits: [edit], safe: false }]
      : [];
  },
});
