import type { Analysis, StatementAnalysis } from '../analysis/analysis';
import { levelName } from '../framework/paths';
import { escaped } from './markdown';

/** The statement's thread over the whole ladder, gaps included, and the level that it reads like. */
export function hoverOfThread(judged: StatementAnalysis, analysis: Analysis): string[] {
  return [...threadLines(judged, analysis), ...fitLines(judged, analysis)];
}

function threadLines({ statement }: StatementAnalysis, analysis: Analysis): string[] {
  const thread = analysis.threadOf(statement);
  if (!thread) {
    return [`No statement of another level develops this one, as far as its words tell.`];
  }
  const rows = analysis.ladder.map((level) => {
    const here = thread.statements.filter((it) => it.level === level);
    const gap = thread.missing.includes(level) ? '*missing*' : '–';
    const texts = here.map((it) => (it === statement ? `**${escaped(it.value)}**` : escaped(it.value)));
    return `- ${escaped(levelName(level))}: ${texts.join(' / ') || gap}`;
  });
  return [`**Thread: ${escaped(thread.name)}**`, rows.join('\n'), ...regressionLines(thread.regressions.length)];
}

function regressionLines(count: number): string[] {
  return count > 0 ? ['Its strength falls from one level to a higher one.'] : [];
}

function fitLines({ statement, fit }: StatementAnalysis, { ladder }: Analysis): string[] {
  const level = fit.rank === undefined ? undefined : ladder[fit.rank];
  if (!level || level === statement.level || fit.reasons.length === 0) {
    return [];
  }
  return [`Reads like *${escaped(levelName(level))}*: ${escaped(fit.reasons.join(', '))}.`];
}
