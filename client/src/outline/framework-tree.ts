import type { FrameworkOutline, OutlineLevel } from '../../../server/src/lsp/protocol';
import { contains, type Position, type Range } from './findings';
import { levelRows, type SortBy } from './levels-tree';
import { type Row, type TreeInput, treeContext } from './rows';
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
  const { count, worst, findings } = placed.whole;
  const title = outline.title || input.fileName;
  return {
    id: outline.uri,
    kind: 'framework',
    label: title,
    description: line(outline.frameworkVersion, input.place),
    spoken: line(title, outline.frameworkVersion, input.place, countProblems(count, t)),
    worst,
    problems: count,
    details: '',
    findings,
    range: wholeRange(outline.levels),
    children: groupBy === 'thread' ? threadRows(context) : levelRows(context, sortBy),
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
  return (
    level &&
    findRow(root, (row) =>
      statement ? row.statement?.id === statement.id : row.kind === 'level' && row.level === level.key,
    )
  );
}

export function findRow(row: Row, wanted: (row: Row) => boolean): Row | undefined {
  if (wanted(row)) {
    return row;
  }
  for (const child of row.children) {
    const found = findRow(child, wanted);
    if (found) {
      return found;
    }
  }
  return undefined;
}
