import { markdown } from '../escape';
import { figuresOf } from './html';
import type { FrameworkReport } from './model';

/** Errors and warnings stand in full, the rest is counted by rule. */
export function markdownReport(reports: readonly FrameworkReport[]): string {
  return reports.map(section).join('\n');
}

function section(report: FrameworkReport): string {
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
  const grave = findings.filter(({ severity }) => severity === 'error' || severity === 'warning');
  const rest = new Map<string, number>();
  for (const { rule } of findings.filter((it) => !grave.includes(it))) {
    rest.set(rule, (rest.get(rule) ?? 0) + 1);
  }
  return [
    `## ${markdown(title)}\n\n${markdown([path, ...facts].join(' · '))}\n\n`,
    row(figures.map(([name]) => name)),
    row(figures.map(() => '---:')),
    row(figures.map(([, value]) => value)),
    `\n${row(['Level', 'Statements', 'Mean strength', 'Statements of strength 1 to 6'])}`,
    row(['---', '---:', '---:', '---']),
    ...profile.map(({ level, statements, mean, counts }) =>
      row([markdown(level), statements, mean?.toFixed(1) ?? '–', counts.join(' · ')]),
    ),
    ...(flaws.length > 0 ? ['\n### Progression\n\n', ...flaws] : []),
    ...(findings.length > 0 ? ['\n### Findings\n\n'] : []),
    ...grave.map(
      ({ severity, message, rule, range: { start } }) =>
        `- **${severity}** ${start.line + 1}:${start.character + 1} ${markdown(message)} (${rule})\n`,
    ),
    ...(rest.size > 0 ? [`- besides: ${[...rest].map(([rule, count]) => `${rule} ${count}`).join(', ')}\n`] : []),
  ].join('');
}
