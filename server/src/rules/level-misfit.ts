import { position } from '../analysis/place';
import { insertStatement, removeItem } from '../framework/edits';
import type { Level, Statement } from '../framework/model';
import { levelName, statementPath } from '../framework/paths';
import { oncePerHabit } from './house-style';
import { otherVerbs } from './other-verbs';
import { defineRule, type Report } from './rule';
import { judgedStatements, placeOf } from './statements';
import { isClose, isTop } from './supervision-too-high';

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
    outweighs: ['verb-strength', 'supervision-too-high', 'scope-too-wide', 'level-regression'],
    options: {},
  },
  *check(context) {
    const { analysis } = context;
    const all = judgedStatements(context);
    const reports: LevelMisfit[] = [];
    for (const { statement, parts, fit, cues } of all) {
      const own = analysis.rank(statement.level);
      const target = fit.rank === undefined ? undefined : analysis.ladder[fit.rank];
      if (fit.rank === undefined || !target || fit.rank === own) {
        continue;
      }
      const certain =
        (fit.evidence.length > 1 && Math.abs(fit.rank - own) > 1) ||
        (isTop(position(own, analysis.ladder.length)) && cues.some((cue) => isClose(cue, statement.value)));
      const fallen = (analysis.threadOf(statement)?.regressions ?? []).filter(({ to }) => to === statement);
      reports.push({
        statement,
        target,
        ...(certain ? { severity: 'warning' as const } : {}),
        ...placeOf(context, statement, parts.body),
        message: `This statement of ${levelName(statement.level)} reads like ${levelName(target)}: ${fit.reasons.join(', ')}. Move it there, or reword it.`,
        related: fallen.map(({ from }) => ({
          span: from.span,
          path: statementPath(from),
          message: `More is asked below, at ${levelName(from.level)}.`,
        })),
      });
    }
    yield* oncePerHabit(reports, all.length, (count) => ({
      severity: 'hint',
      message: `${count} of ${all.length} statements read like another level, as this one does: the levels of this file are told apart by other things than verbs and words of supervision or reach. Look at the ladder, or switch this rule off.`,
    }));
  },
  fix({ statement, target }, context) {
    const { document } = context;
    const edit = insertStatement(document, target, target.statementsNode?.children?.length ?? 0, statement.value);
    const { parts, fit } = context.analysis.of(statement);
    const [action, ...others] = parts.actions;
    const byVerb = fit.evidence.every((kind) => kind === 'verb');
    return [
      ...(edit
        ? [
            {
              title: `Move this statement to ${levelName(target)}`,
              edits: [removeItem(document, statement), edit],
              safe: false,
            },
          ]
        : []),
      ...(action && others.length === 0 && byVerb ? otherVerbs(statement, action, context) : []),
    ];
  },
});
