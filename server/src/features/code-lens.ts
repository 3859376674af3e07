import type { CodeLens } from 'vscode-languageserver-types';
import type { Config } from '../config/config';
import type { FrameworkDocument } from '../framework/model';
import { analysisOf } from '../rules/check';
import { counted } from './counted';
import { meanStrength } from './outline';
import { rangeOf } from './ranges';

/** Over each level: statements, mean strength, gaps. `command` opens the matrix where the client names one. */
export function codeLenses(document: FrameworkDocument, config: Config, command: string | undefined): CodeLens[] {
  const analysis = analysisOf(document, config);
  return (analysis?.framework.levels ?? []).flatMap((level) => {
    const mean = analysis && meanStrength(level, analysis);
    const gaps = analysis?.threads.filter((thread) => thread.missing.includes(level)).length ?? 0;
    const title = [
      counted(level.statements.length, 'statement'),
      ...(mean === undefined ? [] : [`mean strength ${mean.toFixed(1)}`]),
      ...(gaps > 0 ? [counted(gaps, 'gap')] : []),
    ].join(' · ');
    return [
      {
        range: rangeOf(document, level.keySpan),
        command: {
          title,
          command: command ?? '',
          ...(command !== undefined && { arguments: [document.uri, level.key] }),
        },
      },
    ];
  });
}
