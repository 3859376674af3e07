import { markup } from '../escape';
import type { LevelProfile } from './model';

const strengthNames = [
  'assist, follow',
  'identify, describe',
  'apply, perform',
  'analyse, coordinate',
  'design, direct',
  'set strategy, govern',
];

export const chartStyle = `:root { --s1: #dbe9f6; --s2: #b3d0ea; --s3: #7fb0db; --s4: #3b7ab3; --s5: #22659f; --s6: #0f3f6c; --dark: #10202f; --light: #ffffff; }
figure { margin: 1rem 0; } @media screen { figure { overflow-x: auto; } svg.profile { min-width: 36rem; } } figcaption { color: var(--soft); }
svg.profile { width: 100%; height: auto; max-width: 60rem; font: 13px system-ui, sans-serif; print-color-adjust: exact; -webkit-print-color-adjust: exact; }
svg.profile text { fill: var(--text); } svg.profile .soft { fill: var(--soft); } svg.profile line { stroke: var(--line); }
svg.profile .on-light { fill: var(--dark); } svg.profile .on-dark { fill: var(--light); }
svg.profile rect { stroke: var(--back); stroke-width: 1; }
svg.profile .mean { fill: var(--back); stroke: var(--text); stroke-width: 2; }
${[1, 2, 3, 4, 5, 6].map((it) => `svg .s${it} { fill: var(--s${it}); }`).join(' ')} svg .s0 { fill: none; stroke: var(--soft); }
`;

const left = 150;
const width = 480;
const rowHeight = 34;

/** A bar for each level, parted by strength, with its mean on a scale of 1 to 6; the numbers stand in it, and in a table. */
export function profileChart(profile: readonly LevelProfile[], id: string): string {
  const height = profile.length * rowHeight + 62;
  const most = Math.max(1, ...profile.map(({ statements }) => statements));
  const meanLeft = left + width + 24;
  const meanWidth = 130;
  const meanAt = (strength: number) => meanLeft + ((strength - 1) / 5) * meanWidth;
  const bars = profile.map((level, index) => bar(level, index * rowHeight + 28, most, meanAt));
  const scale = [1, 2, 3, 4, 5, 6]
    .map(
      (it) =>
        `<line x1="${meanAt(it)}" x2="${meanAt(it)}" y1="24" y2="${height - 34}"/><text class="soft" text-anchor="middle" x="${meanAt(it)}" y="16">${it}</text>`,
    )
    .join('');
  const legend = [1, 2, 3, 4, 5, 6]
    .map((it) => {
      const x = left + (it - 1) * 105;
      return `<rect class="s${it}" x="${x}" y="${height - 22}" width="12" height="12"/><text class="soft" x="${x + 16}" y="${height - 12}" font-size="10">${it} ${strengthNames[it - 1]?.split(',')[0]}</text>`;
    })
    .join('');
  return `<figure>
<svg class="profile" viewBox="0 0 ${left + width + 180} ${height}" role="img" aria-labelledby="${id}-title ${id}-text">
<title id="${id}-title">Strength of actions by level</title>
<desc id="${id}-text">${markup(profile.map(sentence).join(' '))}</desc>
<text class="soft" x="${left}" y="16">statements by strength</text>${scale}
${bars.join('')}${legend}
</svg>
<figcaption>Statements of each level by the strength of their strongest action; the circle is the mean.</figcaption>
</figure>
${table(profile)}`;
}

function bar(
  { level, counts, unknown, mean }: LevelProfile,
  y: number,
  most: number,
  meanAt: (strength: number) => number,
): string {
  let x = left;
  const parts = [...counts, unknown].map((count, index) => {
    const length = (count / most) * width;
    const strength = index === 6 ? 0 : index + 1;
    const at = x;
    x += length;
    const number =
      length >= 14
        ? `<text class="${strength > 3 ? 'on-dark' : strength === 0 ? 'soft' : 'on-light'}" text-anchor="middle" x="${round(at + length / 2)}" y="${y + 17}">${count}</text>`
        : '';
    return count === 0
      ? ''
      : `<rect class="s${strength}" x="${round(at)}" y="${y}" width="${round(length)}" height="${rowHeight - 10}"/>${number}`;
  });
  const name = level.length > 20 ? `${level.slice(0, 19)}…` : level;
  const circle = mean === undefined ? '' : `<circle class="mean" cx="${round(meanAt(mean))}" cy="${y + 12}" r="6"/>`;
  return `<text x="0" y="${y + 17}">${markup(name)}</text>${parts.join('')}${circle}\n`;
}

function table(profile: readonly LevelProfile[]): string {
  const head = [
    'Level',
    'Statements',
    ...strengthNames.map((name, index) => `${index + 1} ${name}`),
    'unknown',
    'Mean',
  ];
  const rows = profile.map(
    ({ level, statements, counts, unknown, mean }) =>
      `<tr><th scope="row">${markup(level)}</th>${[statements, ...counts, unknown, mean?.toFixed(1) ?? '–'].map((it) => `<td>${it}</td>`).join('')}</tr>\n`,
  );
  return `<details>
<summary>The numbers</summary>
<div class="scroll" tabindex="0"><table class="numbers"><thead><tr>${head.map((it) => `<th scope="col">${it}</th>`).join('')}</tr></thead>
<tbody>
${rows.join('')}</tbody></table></div>
</details>
`;
}

function sentence({ level, statements, mean }: LevelProfile): string {
  return `${level}: ${statements} statements, ${mean === undefined ? 'no known strength' : `mean strength ${mean.toFixed(1)} of 6`}.`;
}

function round(value: number): string {
  return value.toFixed(1);
}
