import type { OutlineLevel, OutlineStatement } from '../../../server/src/lsp/protocol';
import { lazy, type Row, statementRow, type TreeContext } from './rows';
import { countProblems, countStatements, line, strengthName, type Translate } from './words';

export type SortBy = 'file' | 'strength' | 'problems';

/** Levels from the lowest up, each with its statements. */
export function levelRows(context: TreeContext, sortBy: SortBy): Row[] {
  return context.outline.levels.map((level) => levelRow(level, context, sortBy));
}

function levelRow(level: OutlineLevel, context: TreeContext, sortBy: SortBy): Row {
  const { outline, placed, t } = context;
  const { count, worst, gravest, findings } = placed.ofLevel(level.key);
  const statements = countStatements(level.statements.length, t);
  const problems = countProblems(count, t);
  const children = lazy(() =>
    sorted(level.statements, context, sortBy).map((statement) => statementRow(statement, level.key, context)),
  );
  return {
    id: `${outline.uri}#${level.key}`,
    kind: 'level',
    label: level.label,
    description: statements,
    spoken: line(level.label, statements, problems),
    worst,
    gravest,
    problems: count,
    details: meanStrength(level, t),
    findings,
    range: level.selectionRange,
    level: level.key,
    get children() {
      return children();
    },
  };
}

function meanStrength({ meanStrength: mean }: OutlineLevel, t: Translate): string {
  return mean === null ? '' : t('Mean strength {0} of 6: {1}', Math.round(mean * 10) / 10, strengthName(mean, t));
}

/** Weakest first, or most problems first; ties stay in the order of the file. */
function sorted(
  statements: readonly OutlineStatement[],
  { placed }: TreeContext,
  sortBy: SortBy,
): readonly OutlineStatement[] {
  switch (sortBy) {
    case 'strength':
      return [...statements].sort((a, b) => (a.strength ?? 0) - (b.strength ?? 0));
    case 'problems':
      return [...statements].sort((a, b) => placed.ofStatement(b.id).count - placed.ofStatement(a.id).count);
    default:
      return statements;
  }
}
