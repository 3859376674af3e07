/** Rows of cells as comma-separated values (RFC 4180), and back from what spreadsheets write. */
import { parse, unparse } from 'papaparse';
import type { Problem } from './draft';
import { escapeFormula, unescapeFormula } from './formulas';
import type { Rows } from './table';

const byteOrderMark = '\ufeff';
const lineEnd = '\r\n';

/** With a byte order mark, without which Excel takes UTF-8 for an old code page. Formulas become text. */
export function toCsv(rows: Rows): string {
  return `${byteOrderMark}${unparse(
    rows.map((row) => row.map(escapeFormula)),
    { newline: lineEnd },
  )}${lineEnd}`;
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
  const body = text.startsWith(byteOrderMark) ? text.slice(byteOrderMark.length) : text;
  const rows: string[][] = [];
  const lines: number[] = [];
  let faulty: number | undefined;
  let start = 0;
  let line = 1;
  parse<string[]>(body, {
    delimiter: delimiterOf(body),
    step: ({ data, errors, meta }) => {
      if (errors.some(({ code }) => code === 'MissingQuotes')) {
        faulty ??= line;
      }
      if (data.length > 1 || data[0] !== '') {
        rows.push(data.map(unescapeFormula));
        lines.push(line);
      }
      line += countLineEnds(body.slice(start, meta.cursor));
      start = meta.cursor;
    },
  });
  return faulty === undefined
    ? { rows, lines, faults: [] }
    : {
        rows: [],
        lines: [],
        faults: [{ where: `line ${faulty}`, message: 'A cell in quotes begins in this row and ends nowhere.' }],
      };
}

function delimiterOf(text: string): string {
  const [line = ''] = text.split(/\r?\n/, 1);
  const count = (mark: string) => line.split(mark).length;
  return [',', ';', '\t'].reduce((best, mark) => (count(mark) > count(best) ? mark : best));
}

function countLineEnds(text: string): number {
  return text.match(/\r\n|\r|\n/g)?.length ?? 0;
}
