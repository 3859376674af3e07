import { markdown } from '../../pages/escape';
import type { Cell, Matrix } from '../../pages/matrix/model';

/** A table of whole statements, for a pull request or a wiki. */
export function markdownMatrix({ title, levels, rows }: Matrix): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |\n`;
  return [
    `## ${markdown(title)}\n\n`,
    line(['Thread', ...levels.map(markdown)]),
    line(['---', ...levels.map(() => '---')]),
    ...rows.map(({ name, thread, cells }) =>
      line([thread ? `**${markdown(name)}**` : markdown(name), ...cells.map(cellText)]),
    ),
  ].join('');
}

function cellText({ statements, gap }: Cell): string {
  if (gap) {
    return '⚠️ gap';
  }
  return statements
    .map(({ topic, body, strength, regression, readsLike }) => {
      const notes = [
        strength === undefined ? '' : `strength ${strength}`,
        regression ? '⚠️ weaker than below' : '',
        readsLike ? `⚠️ reads like ${markdown(readsLike)}` : '',
      ].filter((note) => note !== '');
      const head = topic === undefined ? '' : `**${markdown(topic)}** — `;
      return `${head}${markdown(body)}${notes.length > 0 ? ` (${notes.join(', ')})` : ''}`;
    })
    .join('<br>');
}
