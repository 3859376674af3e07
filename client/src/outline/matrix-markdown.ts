import { visible } from './escape';
import type { Matrix, MatrixCell, MatrixEntry, MatrixRow } from './matrix';
import { matrixSummary } from './matrix-html';
import { countStatements, type Translate } from './words';

/** The matrix as a document with one table in GitHub's Markdown. */
export function matrixMarkdown(matrix: Matrix, t: Translate): string {
  const head = [t('Thread'), ...matrix.columns.map(({ label }) => label)];
  const counts = ['', ...matrix.columns.map(({ statements }) => countStatements(statements, t))];
  const rows = matrix.threads.map((row) => rowCells(row, `**${cellText(row.name)}**`, t));
  const alone = matrix.alone ? [rowCells(matrix.alone, `*${t('In no thread')}*`, t)] : [];
  const table = [head.map(cellText), head.map(() => '---'), counts, ...rows, ...alone].map(
    (cells) => `| ${cells.join(' | ')} |`,
  );
  return [`# ${cellText(matrix.title)}`, matrixSummary(matrix, t), table.join('\n'), '']
    .join('\n\n')
    .trimEnd()
    .concat('\n');
}

function rowCells(row: MatrixRow, name: string, t: Translate): string[] {
  return [name, ...row.cells.map((cell) => cellOf(cell, row.name, t))];
}

function cellOf({ entries, gap }: MatrixCell, thread: string, t: Translate): string {
  return gap ? `○ *${t('Gap')}*` : entries.map((entry) => entryText(entry, thread, t)).join('<br>');
}

function entryText({ topic, body, strength, weakerThan }: MatrixEntry, thread: string, t: Translate): string {
  const about = topic === '' || topic === thread ? '' : `${topic} — `;
  const fall = weakerThan === undefined ? '' : ` ▼ ${t('weaker than {0}', weakerThan)}`;
  return cellText(`${about}${body}`) + (strength === null ? '' : ` (${strength})`) + cellText(fall);
}

/** Text that cannot end its cell, and means nothing to Markdown; where it is posted, it mentions nobody. */
function cellText(text: string): string {
  return visible(text.replace(/\s+/g, ' '))
    .replace(/[\\`*_[\]<>|~$&]/g, '\\$&')
    .replace(/@|#(?=[\dA-Za-z])|:(?=\/\/)|\bwww(?=\.)/gi, '$&&#8203;');
}
