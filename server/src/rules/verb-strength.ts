import type { StatementAnalysis } from '../analysis/analysis';
import { levelName } from '../framework/paths';
import { isHabit } from './house-style';
import { otherVerbs, verbsForLevel } from './other-verbs';
import { defineRule, type Report } from './rule';
import { judgedStatements, placeOf } from './statements';
import { quoteList } from './words';

interface VerbStrength extends Report {
  readonly judged: StatementAnalysis;
}

export const verbStrength = defineRule<VerbStrength, object>({
  meta: {
    id: 'verb-strength',
    description: 'The main verb is too weak or too strong for the level.',
    severity: 'information',
    fix: 'suggestion',
    options: {},
  },
  *check(context) {
    const all = judgedStatements(context);
    const { analysis } = context;
    const misfits = all.filter(
      ({ statement, fit }) => fit.rank !== undefined && fit.rank !== analysis.rank(statement.level),
    );
    if (isHabit(misfits.length, all.length)) {
      // `level-misfit` says once that this ladder is not one of verbs.
      return;
    }
    for (const judged of all) {
      const { statement, parts, verbFit } = judged;
      const first = parts.actions[0];
      const last = parts.actions.at(-1);
      if (!verbFit || !first || !last) {
        continue;
      }
      const level = levelName(statement.level);
      const better = quoteList(verbsForLevel(statement, first, context), 'or');
      const verbs = quoteList(parts.actions.map(({ text }) => text));
      const is = parts.actions.length > 1 ? 'are' : 'is';
      yield {
        judged,
        ...placeOf(context, statement, { start: first.start, end: last.end }),
        message: `${verbs} ${is} ${verbFit === 'too-weak' ? `weak for ${level}: people of the levels below do that too` : `strong for ${level}: people of higher levels do that`}. Choose a verb of the level, such as ${better}, or move the statement.`,
      };
    }
  },
  fix({ judged: { statement, parts } }, context) {
    const [action, ...others] = parts.actions;
    return action && others.length === 0 ? otherVerbs(statement, action, context) : [];
  },
});
