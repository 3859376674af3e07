import type { Analysis, Thread } from '../analysis/analysis';
import { insertStatement } from '../framework/edits';
import type { Level, Statement } from '../framework/model';
import { levelName, levelPath, statementPath } from '../framework/paths';
import { quote, quoteStatement } from './fields';
import { defineRule, type Report } from './rule';

interface ProgressionGap extends Report {
  readonly thread: Thread;
  /** All that the thread skips between two of its levels. */
  readonly levels: readonly Level[];
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
      for (const { before, after, levels } of gapsOf(thread, analysis)) {
        const [first, ...others] = levels;
        const names = levels.map(levelName);
        const ask =
          others.length > 0 ? 'Are steps missing here? Add statements' : 'Is a step missing here? Add a statement';
        yield {
          thread,
          levels,
          span: first.label?.span ?? first.keySpan,
          path: levelPath(first),
          message: `${quote(thread.name)} is at ${levelName(before.level)} and ${levelName(after.level)}, but ${notAt(names)}. ${ask} between ${quoteStatement(before.value)} and ${quoteStatement(after.value)}`,
          related: [
            ...others.map((level) => ({
              span: level.label?.span ?? level.keySpan,
              path: levelPath(level),
              message: `${quote(thread.name)} is missing at ${levelName(level)} too.`,
            })),
            ...[before, after].map((it) => ({
              span: it.span,
              path: statementPath(it),
              message: `${quote(thread.name)} at ${levelName(it.level)}.`,
            })),
          ],
        };
      }
    }
  },
  fix({ thread, levels }, { document, analysis }) {
    // A name that is no topic was made of words of the statements: standing alone it would be no step of the thread.
    const isTopic = thread.statements.some((it) => analysis.of(it).parts.topic?.text === thread.name);
    if (!isTopic) {
      return [];
    }
    const choices = levels.length > 1 ? [levels, ...levels.map((level) => [level])] : [levels];
    return choices.flatMap((chosen) => {
      const edits = chosen.flatMap(
        (level) =>
          insertStatement(document, level, level.statementsNode?.children?.length ?? 0, `${thread.name} — `) ?? [],
      );
      const what = chosen.length > 1 ? 'statements' : 'a statement';
      const title = `Add ${what} about ${quote(thread.name)} to ${listed(chosen.map(levelName), 'and')}`;
      return edits.length === chosen.length ? [{ title, edits, safe: false }] : [];
    });
  },
});

interface Gap {
  /** The last statement below, the first above. */
  readonly before: Statement;
  readonly after: Statement;
  readonly levels: readonly [Level, ...Level[]];
}

/** Levels in a row that a thread skips are one gap: one answer settles them all. */
function gapsOf(thread: Thread, analysis: Analysis): readonly Gap[] {
  const gaps: Gap[] = [];
  for (const level of thread.missing) {
    const before = thread.statements.findLast((it) => analysis.rank(it.level) < analysis.rank(level));
    const after = thread.statements.find((it) => analysis.rank(it.level) > analysis.rank(level));
    const last = gaps.at(-1);
    if (before && after && last?.before === before) {
      gaps[gaps.length - 1] = { before, after, levels: [...last.levels, level] };
    } else if (before && after) {
      gaps.push({ before, after, levels: [level] });
    }
  }
  return gaps;
}

/** "not at Developing", "neither at Developing nor at Proficient" */
function notAt(names: readonly string[]): string {
  return names.length > 1 ? `neither at ${listed(names, 'nor at')}` : `not at ${names[0]}`;
}

function listed(names: readonly string[], joint: string): string {
  const last = names.at(-1) ?? '';
  return names.length > 1 ? `${names.slice(0, -1).join(', ')} ${joint} ${last}` : last;
}
