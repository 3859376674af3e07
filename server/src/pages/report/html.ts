import { version } from '../../version';
import { count } from '../count';
import { markup } from '../escape';
import { findingItem } from '../finding-item';
import { htmlPage } from '../html-page';
import { matrixStyle, matrixTable } from '../matrix/html';
import type { FrameworkReport } from './model';
import { chartStyle, profileChart } from './profile-chart';

const style = `${matrixStyle}${chartStyle}
h2 { display: block; font-size: 1.35rem; margin-top: 2.5rem; } h3, h2.part { font-size: 1.05rem; margin: 1.5rem 0 .25rem; }
dl { display: grid; grid-template-columns: repeat(auto-fill, minmax(8rem, 1fr)); gap: .75rem; margin: 1rem 0; }
dl div { background: var(--card); border: 1px solid var(--line); border-radius: 6px; padding: .5rem .75rem; }
dt { color: var(--soft); font-size: .85rem; } dd { margin: 0; font-size: 1.35rem; font-variant-numeric: tabular-nums; }
.numbers td { text-align: end; font-variant-numeric: tabular-nums; }
a { color: var(--information); }
@media print {
  @page { margin: 14mm; }
  body { max-width: none; padding: 0; font-size: 10pt; } nav, details:not([open]) { display: none; }
  .scroll table { font-size: 8.5pt; table-layout: fixed; width: 100%; } .scroll .note { font-size: 7.5pt; } .scroll th, .scroll td { padding: 3pt 4pt; }
  article + article { break-before: page; } h2, h3 { break-after: avoid; } tr, figure, li, dl div { break-inside: avoid; }
  thead { display: table-header-group; } .scroll { overflow: visible; }
}
`;

/** One page that needs nothing else: no script, no font, no network. */
export function htmlReport(reports: readonly FrameworkReport[]): string {
  const [only] = reports;
  const title = reports.length === 1 && only ? only.title : `${reports.length} frameworks`;
  return htmlPage({
    title: `Report: ${title}`,
    style,
    header: `<h1>${markup(`Report: ${title}`)}</h1>\n<p>framework-lint ${version}</p>\n${reports.length > 1 ? contents(reports) : ''}`,
    main: reports.map((report, index) => article(report, index, reports.length > 1)).join(''),
  });
}

function contents(reports: readonly FrameworkReport[]): string {
  const rows = reports.map(
    ({ title, path, statements, threads, gaps, findings }, index) =>
      `<tr><th scope="row"><a href="#f${index}">${markup(title)}</a><br><span class="note">${markup(path)}</span></th>${[statements, threads, gaps, findings.length].map((it) => `<td>${it}</td>`).join('')}</tr>\n`,
  );
  return `<nav class="scroll" tabindex="0" aria-label="Frameworks"><table class="numbers"><thead><tr>${['Framework', 'Statements', 'Threads', 'Gaps', 'Findings'].map((it) => `<th scope="col">${it}</th>`).join('')}</tr></thead>
<tbody>
${rows.join('')}</tbody></table></nav>
`;
}

/** @param isNamed the page is not about it alone */
function article(report: FrameworkReport, index: number, isNamed: boolean): string {
  const { title, path, facts, findings, profile, matrix } = report;
  const part = (name: string) => (isNamed ? `<h3>${name}</h3>` : `<h2 class="part">${name}</h2>`);
  return `<article id="f${index}">
${isNamed ? `<h2>${markup(title)}</h2>\n` : ''}<p class="note">${markup([path, ...facts].join(' · '))}</p>
<dl>
${figuresOf(report)
  .map(([name, value]) => `<div><dt>${name}</dt><dd>${value}</dd></div>\n`)
  .join('')}</dl>
${part('Strength by level')}
${profileChart(profile, `p${index}`)}${part('Progression')}
${matrixTable(matrix, isNamed ? `${title}, ${path}` : title)}
${part(findings.length === 0 ? 'No findings' : count(findings.length, 'finding'))}
${findings.length === 0 ? '' : `<ol>\n${findings.map(findingItem).join('')}</ol>\n`}</article>
`;
}

/** The figures of a report, with what they are called. */
export function figuresOf(report: FrameworkReport): [string, number][] {
  const of = (severity: string) => report.findings.filter((it) => it.severity === severity).length;
  return [
    ['Levels', report.profile.length],
    ['Statements', report.statements],
    ['Words, median', report.words],
    ['Threads', report.threads],
    ['Gaps', report.gaps],
    ['Regressions', report.regressions],
    ['Errors', of('error')],
    ['Warnings', of('warning')],
    ['Information', of('information')],
    ['Hints', of('hint')],
  ];
}
