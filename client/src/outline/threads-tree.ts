import type { OutlineStatement, OutlineThread } from '../../../server/src/lsp/protocol';
import { labelOf } from './details';
import { type Range, worstSeverity } from './findings';
import { type Row, statementRow, type TreeContext } from './rows';
import { countProblems, countStatements, line } from './words';

/** Threads in the order of the analysis, each from its lowest level up with its gaps; then what is in none. */
export function threadRows(context: TreeContext): Row[] {
  const { outline, t } = context;
  const statements = new Map(
    outline.levels.flatMap(({ key, statements: list }) => list.map((it) => [placeKey(key, it.index), it] as const)),
  );
  const threads = outline.threads
    .filter(({ statements: places }) => places.length > 1)
    .map((thread) => threadRow(thread, statements, context));
  const threaded = new Set(threads.flatMap(({ children }) => children.flatMap(({ statement }) => statement?.id ?? [])));
  const alone = outline.levels.flatMap(({ key, label, statements: list }) =>
    list
      .filter(({ id }) => !threaded.has(id))
      .map((statement) => statementRow(statement, key, context, { note: label })),
  );
  if (alone.length === 0) {
    return threads;
  }
  return [...threads, groupRow(`${outline.uri}#alone`, t('In no thread'), alone, [], context)];
}

function threadRow(thread: OutlineThread, byPlace: ReadonlyMap<string, OutlineStatement>, context: TreeContext): Row {
  const { outline, t } = context;
  const id = `${outline.uri}#thread/${thread.id}`;
  const rank = new Map(outline.levels.map(({ key }, index) => [key, index]));
  const falls = new Map(thread.regressions.map(({ from, to }) => [placeKey(...to), from[0]]));

  const statements = thread.statements.flatMap(([key, index]) => {
    const statement = byPlace.get(placeKey(key, index));
    const above = falls.get(placeKey(key, index));
    // The levels are what a reader compares here, so they stand where a narrow view cuts nothing off.
    const lead = labelOf(outline, key);
    const note = above === undefined ? '' : t('weaker than {0}', labelOf(outline, above));
    return statement ? [statementRow(statement, key, context, { lead, note })] : [];
  });
  const first = statements[0];
  const gaps = thread.missing.map((key): Row => {
    const label = t('Nothing at {0}', labelOf(outline, key));
    return {
      id: `${id}/gap/${key}`,
      kind: 'gap',
      label,
      description: '',
      spoken: line(label, t('gap')),
      worst: undefined,
      gravest: undefined,
      problems: 0,
      details: t('The thread skips this level. Add a statement here, or leave it where that is meant.'),
      findings: [],
      range: levelRange(context, key),
      level: key,
      topic: first?.statement?.topic || thread.name,
      children: [],
    };
  });
  const children = [...statements, ...gaps].sort(
    (a, b) => (rank.get(a.level ?? '') ?? 0) - (rank.get(b.level ?? '') ?? 0),
  );
  return groupRow(id, thread.name, children, gaps, context);
}

function groupRow(
  id: string,
  label: string,
  children: readonly Row[],
  gaps: readonly Row[],
  context: TreeContext,
): Row {
  const { t } = context;
  const problems = children.reduce((sum, row) => sum + row.problems, 0);
  const description = line(
    countStatements(children.length - gaps.length, t),
    gaps.length === 0 ? '' : gaps.length === 1 ? t('1 gap') : t('{0} gaps', gaps.length),
  );
  return {
    id,
    kind: 'thread',
    label,
    description,
    spoken: line(label, description, countProblems(problems, t)),
    worst: undefined,
    gravest: worstSeverity(children.map(({ gravest }) => gravest)),
    problems,
    details: '',
    findings: [],
    range: children.find(({ kind }) => kind === 'statement')?.range ?? levelRange(context, ''),
    children,
  };
}

function levelRange({ outline }: TreeContext, key: string): Range {
  const start = { line: 0, character: 0 };
  return outline.levels.find((level) => level.key === key)?.selectionRange ?? { start, end: start };
}

function placeKey(level: string, index: number): string {
  return `${level}/${index}`;
}
