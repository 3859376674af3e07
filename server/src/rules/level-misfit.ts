import { insertStatement, removeItem } from '../framework/edits';
import type { Level, Statement } from '../framework/model';
import { levelName } from '../framework/paths';
import { defineRule, type Report } from './rule';
import { judgedStatements, placeOf } from './statements';

interface LevelMisfit extends Report {
  readonly statement: Statement;
  readonly target: Level;
}

export const levelMisfit = defineRule<LevelMisfit, object>({
  meta: {
    id: 'level-misfit',
    description: 'A statement reads like one of another level.',
    severity: 'information',
    fix: 'suggestion',
    outweighs: ['verb-strength', 'supervision-too-high', 'scope-too-wide', 'stacked-actions'],
    options: {},
  },
  *check(context) {
    const { analysis } = context;
    for (const { statement, parts, fit } of judgedStatements(context)) {
      const own = analysis.rank(statement.level);
      const target = fit.rank === undefined ? undefined : analysis.ladder[fit.rank];
      if (fit.rank === undefined || !target || fit.rank === own) {
        continue;
      }
      const certain = fit.evidence.length > 1 && Math.abs(fit.rank - own) > 1;
      yield {
        statement,
        target,
        ...(certain ? { severity: 'warning' as const } : {}),
        ...placeOf(context, statement, parts.body),
        message: `This statement of ${levelName(statement.level)} reads like ${levelName(target)}: ${fit.reasons.join(', ')}. Move it there, or reword it.`,
      };
    }
  },
  fix({ statement, target }, { document }) {
    const edit = insertStatement(document, target, target.statementsNode?.children?.length ?? 0, statement.value);
    return edit
      ? [
          {
            title: `Move this statement to ${levelName(target)}`,
            edits: [removeItem(document, statement), edit],
            safe: false,
          },
        ]
      : [];
  },
});
