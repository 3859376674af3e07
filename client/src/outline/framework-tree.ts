import type { FrameworkOutline, OutlineLevel } from '../../../server/src/lsp/protocol';
import { contains, type Position, type Range } from './findings';
import { levelRows, type SortBy } from './levels-tree';
import { lazy, type Row, type TreeInput, treeContext } from './rows';
import { threadRows } from './threads-tree';
import { countProblems, line, type Translate } from './words';

export type GroupBy = 'level' | 'thread';

export interface TreeOptions {
  readonly groupBy: GroupBy;
  /** Of statements in a level; a thread goes by its levels. */
  readonly sortBy: SortBy;
}

/** A framework as a tree: the framework, below it its levels or its threads, below these the statements. */
export function buildTree(input: TreeInput, { groupBy, sortBy }: TreeOptions, t: Translate): Row {
  const context = treeContext(input, t);
  const { outline, placed } = context;
  const { count, worst, gravest, findings } = placed.whole;
  const title = outline.title || input.fileName;
  const children = lazy(() => (groupBy === 'thread' ? threadRows(context) : levelRows(context, sortBy)));
  return {
    id: outline.uri,
    kind: 'framework',
    label: title,
    description: line(outline.frameworkVersion, input.place),
    spoken: line(title, outline.frameworkVersion, input.place, countProblems(count, t)),
    worst,
    gravest,
    problems: count,
    details: '',
    findings,
    range: wholeRange(outline.levels),
    get children() {
      return children();
    },
  };
}

function wholeRange(levels: readonly OutlineLevel[]): Range {
  const start = { line: 0, character: 0 };
  return levels[0]?.range ?? { start, end: start };
}

/** The row of the statement that holds a place of the text, else of its level; for a view that follows the cursor. */
export function rowAt(root: Row, outline: FrameworkOutline, place: Position): Row | undefined {
  const at = { start: place, end: place };
  const level = outline.levels.find(({ range }) => contains(range, at));
  const statement = level?.statements.find(({ range }) => contains(range, at));
  if (!level) {
    return undefined;
  }
  return statement
    ? findRow(root, (row) => row.statement?.id === statement.id, level.key)
    : findRow(root, (row) => row.kind === 'level' && row.level === level.key);
}

/** @param level where it can be only, if that is known: other levels are not looked into */
export function findRow(row: Row, wanted: (row: Row) => boolean, level?: string): Row | undefined {
  if (wanted(row)) {
    return row;
  }
  if (level !== undefined && row.level !== undefined && row.level !== level) {
    return undefined;
  }
  for (const child of row.children) {
    const found = findRow(child, wanted, level);
    if (found) {
      return found;
    }
  }
  return undefined;
}
