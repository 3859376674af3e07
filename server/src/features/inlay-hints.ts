import type { InlayHint, MarkupKind, Range } from 'vscode-languageserver-types';
import type { Config } from '../config/config';
import type { FrameworkDocument } from '../framework/model';
import { analysisOf } from '../rules/check';
import { knownVerb } from './hover-verb';
import { pieceSpan } from './locate';
import { markup } from './markdown';
import { spanOf } from './ranges';

/** The strength behind each verb of the range. */
export function inlayHints(
  document: FrameworkDocument,
  config: Config,
  range: Range,
  { markupKind }: { markupKind: MarkupKind },
): InlayHint[] {
  const analysis = analysisOf(document, config);
  const wanted = spanOf(document, range);
  const hints: InlayHint[] = [];
  for (const level of analysis?.framework.levels ?? []) {
    for (const statement of level.statements) {
      if (!analysis || statement.span.end < wanted.start || statement.span.start > wanted.end) {
        continue;
      }
      for (const action of analysis.of(statement).parts.actions) {
        if (action.verb) {
          hints.push({
            position: document.text.positionAt(pieceSpan(document, statement, action).end),
            label: String(action.verb.strength),
            paddingLeft: true,
            tooltip: markup(knownVerb(action.verb, analysis).join('\n\n'), markupKind),
          });
        }
      }
    }
  }
  return hints;
}
