/** What the columns of a sheet hold, told by their headings. */

export type ColumnKind = 'level' | 'label' | 'topic' | 'statement';

const headings: Readonly<Record<ColumnKind, readonly string[]>> = {
  level: ['level', 'level key', 'stage', 'proficiency', 'proficiency level', 'skill level', 'grade', 'band', 'rung'],
  label: ['label', 'level label', 'level name', 'stage name'],
  topic: [
    'topic',
    'skill',
    'skill name',
    'rsd name',
    'competency',
    'competency name',
    'capability',
    'ability',
    'area',
    'title',
    'name',
    'thread',
  ],
  statement: [
    'statement',
    'skill statement',
    'competency statement',
    'full statement',
    'fullstatement',
    'description',
    'text',
    'behaviour',
    'behavior',
    'indicator',
    'performance criteria',
    'can do',
  ],
};

export interface Columns {
  /** Index of the row of headings. */
  readonly head: number;
  readonly at: Readonly<Partial<Record<ColumnKind, number>>>;
  /** Columns that are levels themselves: their headings are what levels are called. */
  readonly levels: readonly { readonly index: number; readonly name: string }[];
  /** Columns that mean nothing here. */
  readonly others: readonly { readonly index: number; readonly name: string }[];
}

type Row = readonly string[];

/** Undefined: no row reads like headings. */
export function readColumns(rows: readonly Row[]): Columns | undefined {
  const limit = Math.min(rows.length, 20);
  for (let head = 0; head < limit; head++) {
    const row = rows[head] ?? [];
    const at = kindsOf(row);
    const rest = row.flatMap((name, index) =>
      name.trim() === '' || Object.values(at).includes(index) ? [] : [{ index, name: name.trim() }],
    );
    if (at.statement !== undefined && (at.level !== undefined || at.topic !== undefined)) {
      return { head, at, levels: [], others: rest };
    }
    if (at.level !== undefined && at.topic !== undefined) {
      const { topic: statement, ...others } = at;
      return { head, at: { ...others, statement }, levels: [], others: rest };
    }
    // A topic in each row, and a column for each level.
    if (at.topic !== undefined && rest.length >= 2) {
      const { topic } = at;
      return { head, at: { topic }, levels: rest, others: [] };
    }
  }
  return undefined;
}

function kindsOf(row: Row): Partial<Record<ColumnKind, number>> {
  const names = row.map((cell) =>
    cell
      .trim()
      .toLowerCase()
      .replace(/[\s_-]+/g, ' '),
  );
  const found: Partial<Record<ColumnKind, number>> = {};
  for (const kind of ['level', 'label', 'statement', 'topic'] as const) {
    const known = headings[kind].find((heading) => names.includes(heading));
    if (known !== undefined) {
      found[kind] = names.indexOf(known);
    }
  }
  return found;
}
