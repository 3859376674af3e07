/**
 * Rows of cells as comma-separated values (RFC 4180), and back from what spreadsheets write. The libraries for it need
 * buffers of Node, the network, or code made of text; this has to run in a worker of a browser that has none of them.
 */
import type { Problem } from './draft';
import { escapeFormula, unescapeFormula } from './formulas';
import type { Rows } from './table';

const byteOrderMark = '\ufeff';
const lineEnd = '\r\n';

/** With a byte order mark, without which Excel takes UTF-8 for an old code page. Formulas become text. */
export function toCsv(rows: Rows): string {
  const lines = rows.map((row) => `${row.map((cell) => quoted(escapeFormula(cell))).join(',')}${lineEnd}`);
  return `${byteOrderMark}${lines.join('')}`;
}

function quoted(cell: string): string {
  return /[",;\t\r\n]|^\s|\s$/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
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
  let row: string[] = [];
  let line = 1;
  let begin = 1;
  for (const { cell, end, isOpen } of cellsOf(body, delimiterOf(body))) {
    if (isOpen) {
      const message = 'A cell in quotes begins in this row and ends nowhere.';
      return { rows: [], lines: [], faults: [{ where: `line ${begin}`, message }] };
    }
    row.push(unescapeFormula(cell));
    line += countLineEnds(cell);
    if (end === 'row') {
      if (row.length > 1 || row[0] !== '') {
        rows.push(row);
        lines.push(begin);
      }
      row = [];
      line++;
      begin = line;
    }
  }
  return { rows, lines, faults: [] };
}

interface Cell {
  readonly cell: string;
  /** What comes behind it. */
  readonly end: 'cell' | 'row';
  /** It begins with a quote that nothing closes. */
  readonly isOpen: boolean;
}

/** A quote opens a cell only where it is the first letter; later it is a letter like others. */
function* cellsOf(text: string, delimiter: string): Generator<Cell> {
  // A cell in quotes, whose second group is empty where it ends nowhere, and what may be left before its end; or a plain cell.
  const pattern = new RegExp(`"([^"]*(?:""[^"]*)*)("?)([^${delimiter}\\r\\n]*)|([^${delimiter}\\r\\n]*)`, 'y');
  let at = 0;
  while (at <= text.length) {
    pattern.lastIndex = at;
    const [all = '', inner, close, rest = '', plain = ''] = pattern.exec(text) ?? [];
    at += all.length;
    const isLineEnd = text[at] === '\r' || text[at] === '\n';
    const end = at >= text.length || isLineEnd ? 'row' : 'cell';
    yield { cell: inner === undefined ? plain : inner.replaceAll('""', '"') + rest, end, isOpen: close === '' };
    at += text.startsWith(lineEnd, at) ? 2 : 1;
  }
}

function delimiterOf(text: string): string {
  const [line = ''] = text.split(/\r?\n/, 1);
  const count = (mark: string) => line.split(mark).length;
  return [',', ';', '\t'].reduce((best, mark) => (count(mark) > count(best) ? mark : best));
}

function countLineEnds(text: string): number {
  return text.match(/\r\n|\r|\n/g)?.length ?? 0;
}
