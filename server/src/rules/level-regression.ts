import type { Statement } from '../framework/model';
import { levelName, statementPath } from '../framework/paths';
import { quote, quoteStatement } from './fields';
import { otherVerbs } from './other-verbs';
import { defineRule, type Report } from './rule';
import { placeOf } from './statements';

interface LevelRegression extends Report {
  readonly to: Statement;
}

export const levelRegression = defineRule<LevelRegression, { confidence: number }>({
  meta: {
    id: 'level-regression',
    description: 'A thread asks for less at a higher level than below it.',
    severity: 'information',
    fix: 'suggestion',
    options: {
      confidence: {
        default: 0.5,
        description: 'How sure the links of a thread must be, from 0 to 1, to compare its levels.',
        schema: { type: 'number', minimum: 0, maximum: 1 },
      },
    },
  },
  *check(context) {
    const { analysis, options } = context;
    for (const thread of analysis.threads) {
      if (thread.confidence < options.confidence) {
        continue;
      }
      for (const { from, to } of thread.regressions) {
        // Where a level has several statements of the thread, one of them may well be the easier part.
        if (thread.statements.some((it) => it !== to && it.level === to.level)) {
          continue;
        }
        const verb = analysis.of(to).parts.actions[0];
        const before = analysis.of(from).parts.actions[0];
        yield {
          to,
          ...placeOf(context, to, verb ?? analysis.of(to).parts.body),
          message: `${quote(thread.name)} goes back: ${levelName(to.level)} says ${quote(verb?.text ?? to.value)}, ${levelName(from.level)} below it says ${quote(before?.text ?? from.value)}. Ask for more here, or exchange the two: ${quoteStatement(from.value)}`,
          related: [
            { span: from.span, path: statementPath(from), message: `More is asked at ${levelName(from.level)}.` },
          ],
        };
      }
    }
  },
  fix({ to }, context) {
    const [action, ...others] = context.analysis.of(to).parts.actions;
    return action && others.length === 0 ? otherVerbs(to, action, context) : [];
  },
});
