import type { Analysis } from '../analysis/analysis';
import { strengthWindow } from '../analysis/place';
import type { Config } from '../config/config';
import type { FrameworkDocument, Level } from '../framework/model';
import { levelName } from '../framework/paths';
import { checkDocument } from '../rules/check';
import { counted } from './counted';
import { escaped } from './markdown';
import { meanStrength } from './outline';
import { strengthBar } from './scales';

export function hoverOfLevel(level: Level, analysis: Analysis, document: FrameworkDocument, config: Config): string[] {
  const rank = analysis.rank(level);
  const mean = meanStrength(level, analysis);
  const { low, high } = strengthWindow(rank, analysis.ladder.length);
  const gaps = analysis.threads.filter((thread) => thread.missing.includes(level)).map((thread) => thread.name);
  const findings = checkDocument(document, config, { syntax: false }).filter(
    ({ path }) => path[0] === 'framework' && path[1] === 'levels' && path[2] === level.key,
  );
  return [
    `**${escaped(levelName(level))}** · level ${rank + 1} of ${analysis.ladder.length}`,
    [
      counted(level.statements.length, 'statement'),
      mean === undefined ? [] : `mean strength ${mean.toFixed(1)} ${strengthBar(mean)}`,
      findings.length === 0 ? 'no findings' : counted(findings.length, 'finding'),
    ]
      .flat()
      .join(' · '),
    `Verbs of strength ${low} to ${high} come naturally here.`,
    ...(gaps.length > 0
      ? [`Threads that skip this level: ${gaps.map((name) => `*${escaped(name)}*`).join(', ')}.`]
      : []),
  ];
}
