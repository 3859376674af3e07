import { count } from '../../pages/count';
import { printable } from '../../pages/escape';
import type { Cell, Matrix } from '../../pages/matrix/model';
import { displayWidth } from '../reporters/width';

const styles = { bold: '1', dim: '2', warning: '33' } as const;

/** A grid of verbs with their strengths, cut to the columns of the terminal. */
export function terminalMatrix({ title, levels, rows }: Matrix, colour: boolean, columns: number): string {
  const paint = (style: keyof typeof styles, text: string) =>
    colour ? `\u001b[${styles[style]}m${text}\u001b[0m` : text;
  const cellWidth = Math.max(12, Math.min(30, Math.floor((columns * 0.7) / Math.max(1, levels.length)) - 2));
  const nameWidth = Math.max(16, Math.min(44, columns - levels.length * (cellWidth + 2)));
  const line = (name: string, cells: readonly string[]) => `${[name, ...cells].join('  ').trimEnd()}\n`;
  const head = line(
    ' '.repeat(nameWidth),
    levels.map((level) => paint('bold', padded(level, cellWidth))),
  );
  const body = rows.map(({ name, thread, cells }) =>
    line(
      thread ? padded(name, nameWidth) : paint('dim', padded(name, nameWidth)),
      cells.map((cell) => {
        const text = padded(cellText(cell), cellWidth);
        return cell.gap || cell.statements.some((it) => it.regression || it.readsLike) ? paint('warning', text) : text;
      }),
    ),
  );
  return `${paint('bold', printable(title))}\n${head}${body.join('')}${legend(rows)}`;
}

function cellText({ statements, gap }: Cell): string {
  if (gap) {
    return '(gap)';
  }
  return statements
    .map(({ actions, strength, regression, readsLike }) =>
      [actions || '?', strength ?? '', regression ? '↓' : '', readsLike ? `(${readsLike}?)` : '']
        .filter(String)
        .join(' '),
    )
    .join('; ');
}

function legend(rows: Matrix['rows']): string {
  const threads = rows.filter(({ thread }) => thread).length;
  return `\n${count(threads, 'thread')}, ${count(rows.length - threads, 'statement')} in none. The number is the strength, 1 to 6; ↓ weaker than below; (Level?) reads like another level.\n`;
}

function padded(text: string, width: number): string {
  const clean = printable(text);
  if (displayWidth(clean) <= width) {
    return clean + ' '.repeat(width - displayWidth(clean));
  }
  let cut = '';
  for (const character of clean) {
    if (displayWidth(cut + character) > width - 1) {
      break;
    }
    cut += character;
  }
  return `${cut}…${' '.repeat(width - 1 - displayWidth(cut))}`;
}
