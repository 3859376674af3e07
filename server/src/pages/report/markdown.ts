import { longestComment } from '../comment';
import { count } from '../count';
import { markdown } from '../escape';
import { figuresOf } from './html';
import type { FrameworkReport } from './model';

/** Errors and warnings stand in full, the rest is counted by rule. Fits a comment: what does not is counted. */
export function markdownReport(reports: readonly FrameworkReport[]): string {
  let text = '';
  let left = 0;
  for (const report of reports) {
    const { head, graves, end } = section(report);
    if (left > 0 || text.length + head.length + end.length > longestComment) {
      left++;
      continue;
    }
    const room = longestComment - text.length - head.length - end.length;
    const shown = fitting(graves, room);
    const more = graves.length - shown.length;
    const cut = more > 0 ? `- … and ${more} more of these\n` : '';
    text += `${text === '' ? '' : '\n'}${head}${shown.join('')}${cut}${end}`;
  }
  return left === 0
    ? text
    : `${text}\n… and ${count(left, 'framework')} more. The HTML page of framework-lint report has them all.\n`;
}

/** Nobody reads more of one kind in a comment. */
const mostFlaws = 40;

/** The first lines that have room together. */
function fitting(lines: readonly string[], room: number): readonly string[] {
  let length = 0;
  const end = lines.findIndex((line) => {
    length += line.length;
    return length > room;
  });
  return end === -1 ? lines : lines.slice(0, end);
}

function section(report: FrameworkReport): { head: string; graves: string[]; end: string } {
  const { title, path, facts, profile, matrix, findings } = report;
  const row = (cells: readonly (string | number)[]) => `| ${cells.join(' | ')} |\n`;
  const figures = figuresOf(report);
  const flaws = matrix.rows.flatMap(({ name, cells }) => {
    const gaps = cells.flatMap(({ gap }, at) => (gap ? [`gap at ${matrix.levels[at]}`] : []));
    const falls = cells.flatMap(({ statements }, at) =>
      statements.some((it) => it.regression) ? [`weaker at ${matrix.levels[at]}`] : [],
    );
    return [...gaps, ...falls].map((what) => `- ${markdown(name)}: ${markdown(what)}\n`);
  });
  const moreFlaws = flaws.length > mostFlaws ? [`- … and ${flaws.length - mostFlaws} more\n`] : [];
  const grave = findings.filter(({ severity }) => severity === 'error' || severity === 'warning');
  const rest = new Map<string, number>();
  for (const { rule } of findings.filter((it) => !grave.includes(it))) {
    rest.set(rule, (rest.get(rule) ?? 0) + 1);
  }
  const head = [
    `## ${markdown(title)}\n\n${markdown([path, ...facts].join(' · '))}\n\n`,
    row(figures.map(([name]) => name)),
    row(figures.map(() => '---:')),
    row(figures.map(([, value]) => value)),
    `\n${row(['Level', 'Statements', 'Mean strength', 'Statements of strength 1 to 6'])}`,
    row(['---', '---:', '---:', '---']),
    ...profile.map(({ level, statements, mean, counts }) =>
      row([markdown(level), statements, mean?.toFixed(1) ?? '–', counts.join(' · ')]),
    ),
    ...(flaws.length > 0 ? ['\n### Progression\n\n', ...flaws.slice(0, mostFlaws), ...moreFlaws] : []),
    ...(findings.length > 0 ? ['\n### Findings\n\n'] : []),
  ].join('');
  const graves = grave.map(
    ({ severity, message, rule, range: { start } }) =>
      `- **${severity}** ${start.line + 1}:${start.character + 1} ${markdown(message)} (${rule})\n`,
  );
  const end = rest.size > 0 ? `- besides: ${[...rest].map(([rule, times]) => `${rule} ${times}`).join(', ')}\n` : '';
  return { head, graves, end };
}
