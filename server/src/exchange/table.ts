/** Frameworks as rows of cells, and back: for CSV, for sheets, and for tables in Markdown. */
import { createLevels, type Draft, keyOf, type Problem, type ReadDraft } from './draft';
import { joinStatement, splitStatement } from './statement-text';
import { type Columns, readColumns } from './table-columns';

export type Rows = readonly (readonly string[])[];

export const tableHead = ['Level', 'Label', 'Topic', 'Statement'] as const;

/** A row for each statement; one without a statement for a level that has none. */
export function toRows({ levels }: Draft): string[][] {
  return [
    [...tableHead],
    ...levels.flatMap(({ key, label = '', statements }) =>
      statements.length === 0
        ? [[key, label, '', '']]
        : statements.map((statement) => {
            const { topic, sentence } = splitStatement(statement);
            return [key, label, topic, sentence];
          }),
    ),
  ];
}

/** @param placeOf how people find a row: `row 4` of a sheet, `line 4` of a text */
export function fromRows(rows: Rows, placeOf = (row: number) => `row ${row + 1}`): ReadDraft {
  const columns = readColumns(rows);
  if (!columns) {
    const message =
      'No row of headings was found. Name the columns Level, Topic and Statement, or Topic and one column for each level.';
    return { draft: { metadata: {}, levels: [] }, problems: [{ where: placeOf(0), message }] };
  }
  const problems: Problem[] = [];
  rows.slice(0, columns.head).forEach((row, index) => {
    if (hasText(row)) {
      problems.push({ where: placeOf(index), message: `What stands above the headings is left out: ${shown(row)}.` });
    }
  });
  for (const { index, name } of columns.others) {
    const cells = rows.slice(columns.head + 1).filter((row) => (row[index] ?? '').trim() !== '').length;
    if (cells > 0) {
      const what = cells === 1 ? '1 cell is' : `${cells} cells are`;
      problems.push({
        where: `column ${name}`,
        message: `A framework has no place for this column; its ${what} left out.`,
      });
    }
  }
  const body = rows.slice(columns.head + 1).map((row, index) => ({ row, where: placeOf(columns.head + 1 + index) }));
  const levels = columns.levels.length > 0 ? byColumns(body, columns, problems) : byRows(body, columns, problems);
  return { draft: { metadata: {}, levels }, problems };
}

interface PlacedRow {
  readonly row: readonly string[];
  readonly where: string;
}

function byRows(body: readonly PlacedRow[], { at, levels: _ }: Columns, problems: Problem[]) {
  const levels = createLevels();
  const cell = (row: readonly string[], index: number | undefined) => (index === undefined ? '' : (row[index] ?? ''));
  if (at.level === undefined) {
    problems.push({
      where: 'headings',
      message: 'There is no column for the level. All statements are put into one level, "all".',
    });
  }
  for (const { row, where } of body.filter(({ row }) => hasText(row))) {
    const name = at.level === undefined ? 'all' : cell(row, at.level);
    const label = at.label === undefined ? name.trim() : cell(row, at.label);
    const statement = joinStatement(cell(row, at.topic), cell(row, at.statement));
    if (name.trim() === '') {
      problems.push({ where, message: `The row names no level and is left out: ${shown(row)}.` });
      continue;
    }
    const level = levels.level(at.label === undefined ? keyOf(name) : name, label === '' ? undefined : label);
    if (statement !== '') {
      level.statements.push(statement);
    }
  }
  return levels.all();
}

/** A cell may hold several statements, a line each. */
function byColumns(body: readonly PlacedRow[], { at, levels: columns }: Columns, problems: Problem[]) {
  const levels = createLevels();
  for (const { name } of columns) {
    levels.level(keyOf(name), name);
  }
  const known = new Set([at.topic, ...columns.map(({ index }) => index)]);
  for (const { row, where } of body) {
    const topic = (row[at.topic ?? 0] ?? '').trim();
    let found = false;
    for (const { index, name } of columns) {
      for (const line of (row[index] ?? '').split(/\r?\n/)) {
        const sentence = line.replace(/^\s*(?:[-*•‣–]|\d+[.)])\s+/, '').trim();
        if (sentence !== '') {
          found = true;
          levels.level(keyOf(name), name).statements.push(joinStatement(topic, sentence));
        }
      }
    }
    const strays = row.filter((text, index) => !known.has(index) && text.trim() !== '');
    if (strays.length > 0) {
      problems.push({ where, message: `Cells without a heading are left out: ${shown(strays)}.` });
    }
    if (!found && topic !== '') {
      problems.push({ where, message: `"${topic}" has no statement at any level and is left out.` });
    }
  }
  return levels.all();
}

function hasText(row: readonly string[]): boolean {
  return row.some((cell) => cell.trim() !== '');
}

function shown(row: readonly string[]): string {
  const text = row.filter((cell) => cell.trim() !== '').join(' | ');
  return JSON.stringify(text.length > 80 ? `${text.slice(0, 79)}…` : text);
}
