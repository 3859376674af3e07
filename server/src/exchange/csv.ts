/** Rows of cells as comma-separated values (RFC 4180), and back from what spreadsheets write. */
import { CsvError, parse } from 'csv-parse/sync';
import { stringify } from 'csv-stringify/sync';
import type { Problem } from './draft';
import { escapeFormula, unescapeFormula } from './formulas';
import type { Rows } from './table';

const lineEnd = '\r\n';

/** With a byte order mark, without which Excel takes UTF-8 for an old code page. Formulas become text. */
export function toCsv(rows: Rows): string {
  return stringify(
    rows.map((row) => row.map(escapeFormula)),
    { bom: true, record_delimiter: lineEnd, quoted_match: /[;\t\r\n]|^\s|\s$/ },
  );
}

export interface CsvRows {
  readonly rows: Rows;
  /** Line where each row begins, from 1. */
  readonly lines: readonly number[];
  /** Then there are no rows: what they would hold cannot be told. */
  readonly faults: readonly Problem[];
}

/** Commas, semicolons and tabs divide cells, whichever the first line has most of. Empty lines are passed over. */
export function fromCsv(text: string): CsvRows {
  const rows: string[][] = [];
  const lines: number[] = [];
  let behind = 0;
  try {
    parse(text, {
      bom: true,
      delimiter: delimiterOf(text),
      record_delimiter: [lineEnd, '\n', '\r'],
      relax_column_count: true,
      relax_quotes: true,
      skip_empty_lines: true,
      on_record: (row: string[], { lines: last, empty_lines }) => {
        rows.push(row.map(unescapeFormula));
        lines.push(last - row.reduce((sum, cell) => sum + countLineEnds(cell), 0));
        behind = last - empty_lines;
        return null;
      },
    });
  } catch (error) {
    if (!(error instanceof CsvError)) {
      throw error;
    }
    const line = behind + Number(error.empty_lines) + 1;
    const message = 'A cell in quotes begins in this row and ends nowhere.';
    return { rows: [], lines: [], faults: [{ where: `line ${line}`, message }] };
  }
  return { rows, lines, faults: [] };
}

function delimiterOf(text: string): string {
  const [line = ''] = text.split(/\r?\n/, 1);
  const count = (mark: string) => line.split(mark).length;
  return [',', ';', '\t'].reduce((best, mark) => (count(mark) > count(best) ? mark : best));
}

function countLineEnds(text: string): number {
  return text.match(/\r\n|\r|\n/g)?.length ?? 0;
}
