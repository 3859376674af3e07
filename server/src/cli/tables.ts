/** Files of rows: CSV here, workbooks in a bundle of their own. */
import { parse } from 'csv-parse/sync';
import { stringify } from 'csv-stringify/sync';
import { escapeFormula, type Rows, unescapeFormula } from '../index';
import { reasonOf } from './reason';

/** With a byte order mark, without which Excel takes UTF-8 for an old code page; line ends as RFC 4180 has them. */
export function toCsv(rows: Rows): string {
  return stringify(
    rows.map((row) => row.map(escapeFormula)),
    { bom: true, record_delimiter: 'windows' },
  );
}

export interface CsvRows {
  readonly rows: Rows;
  /** Line of each row, from 1. */
  readonly lines: readonly number[];
}

/** Commas, semicolons and tabs divide cells, whichever the first line has most of. */
export function fromCsv(text: string): CsvRows | { readonly failure: string } {
  try {
    const records: { record: string[]; info: { lines: number } }[] = parse(text, {
      bom: true,
      delimiter: delimiterOf(text),
      info: true,
      relax_column_count: true,
      relax_quotes: true,
      skip_empty_lines: true,
    }) as unknown as { record: string[]; info: { lines: number } }[];
    return {
      rows: records.map(({ record }) => record.map(unescapeFormula)),
      lines: records.map(({ info }) => info.lines),
    };
  } catch (error) {
    return { failure: reasonOf(error) };
  }
}

function delimiterOf(text: string): string {
  const [line = ''] = text.split(/\r?\n/, 1);
  const count = (mark: string) => line.split(mark).length;
  return [',', ';', '\t'].reduce((best, mark) => (count(mark) > count(best) ? mark : best));
}
