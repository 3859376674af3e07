/** Cells that a spreadsheet would run rather than show. */

const formula = /^'*[=+\-@\t\r\uff1d\uff0b\uff0d\uff20]/;

/** An apostrophe in front makes a spreadsheet show the cell as text (https://owasp.org/www-community/attacks/CSV_Injection). */
export function escapeFormula(cell: string): string {
  return formula.test(cell) ? `'${cell}` : cell;
}

/** What `escapeFormula` made of a cell, undone. */
export function unescapeFormula(cell: string): string {
  return cell.startsWith("'") && formula.test(cell) ? cell.slice(1) : cell;
}
