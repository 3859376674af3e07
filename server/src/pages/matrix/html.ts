import { markup } from '../escape';
import { htmlPage } from '../html-page';
import type { Cell, Matrix } from './model';

/** The palest blue to the deepest by strength, pale enough that text stands on it; on paper the number tells. */
const shades = [6, 12, 18, 25, 32, 40].map(
  (share, index) => `.s${index + 1} { background: color-mix(in srgb, #2f81d7 ${share}%, transparent); }`,
);

/** Columns keep their room; what is wider than the screen scrolls. The page's own policy allows no style of a single table. */
const room = Array.from(
  { length: 12 },
  (_, index) => `.matrix:has(thead th:nth-child(${index + 2})) { min-width: ${22 + 12 * index}rem; }`,
);

export const matrixStyle = `table { border-collapse: collapse; width: 100%; }
caption { text-align: start; color: var(--soft); padding: .5rem 0; }
.matrix { table-layout: fixed; } .matrix thead th:first-child { width: 10rem; } .matrix td { hyphens: auto; }
.matrix td p { padding: .3rem .45rem; border-radius: 4px; } .matrix td .topic { display: block; font-weight: 600; }
.matrix td .note { display: block; color: inherit; }
${shades.map((it) => `.matrix td ${it}`).join('\n')}
@media screen { ${room.join(' ')} }
th, td { border: 1px solid var(--line); padding: .4rem .6rem; text-align: start; vertical-align: top; }
thead th { background: var(--card); }
tbody th { font-weight: 600; overflow-wrap: break-word; }
tbody tr.loose th { font-weight: 400; color: var(--soft); }
td p { margin: 0 0 .25rem; }
.note { color: var(--soft); font-size: .85rem; }
.gap, .warning { color: var(--warning); }
@media screen { .scroll { overflow-x: auto; } }
`;

/** One page that needs nothing else. */
export function htmlMatrix(matrices: readonly Matrix[]): string {
  const title = matrices.length === 1 ? (matrices[0]?.title ?? '') : `${matrices.length} frameworks`;
  return htmlPage({
    title: `Progression matrix: ${title}`,
    style: matrixStyle,
    header: `<h1>${markup(`Progression matrix: ${title}`)}</h1>\n`,
    main: matrices.map((matrix) => matrixTable(matrix)).join(''),
  });
}

/**
 * A table without a page around it; where it is wider than the screen, it scrolls in its own frame.
 *
 * @param name what a screen reader calls the frame; no two of a page are called the same
 */
export function matrixTable({ title, levels, rows }: Matrix, name: string = title): string {
  const head = levels.map((level) => `<th scope="col">${markup(level)}</th>`).join('');
  const body = rows
    .map(
      ({ name, thread, cells }) =>
        `<tr${thread ? '' : ' class="loose"'}><th scope="row">${markup(name)}</th>${cells.map(cell).join('')}</tr>\n`,
    )
    .join('');
  return `<div class="scroll" tabindex="0" role="region" aria-label="${markup(`Progression of ${name}`)}"><table class="matrix">
<caption>${markup(title)}: a row for each thread, then the statements in none. The strength is 1 (assist) to 6 (set strategy).</caption>
<thead><tr><th scope="col">Thread</th>${head}</tr></thead>
<tbody>
${body}</tbody>
</table></div>
`;
}

function cell({ statements, gap }: Cell): string {
  if (gap) {
    return '<td class="gap">○ gap</td>';
  }
  const items = statements.map(({ topic, body, strength, regression, readsLike }) => {
    const notes = [
      strength === undefined ? '' : `strength ${strength}`,
      regression ? '<span class="warning">▼ weaker than below</span>' : '',
      readsLike ? `<span class="warning">reads like ${markup(readsLike)}</span>` : '',
    ].filter((note) => note !== '');
    const shade = strength === undefined ? '' : ` class="s${strength}"`;
    return `<p${shade}>${topic === undefined ? '' : `<span class="topic">${markup(topic)}</span>`}${markup(body)}${notes.length > 0 ? `<span class="note">${notes.join(', ')}</span>` : ''}</p>`;
  });
  return `<td>${items.join('')}</td>`;
}
