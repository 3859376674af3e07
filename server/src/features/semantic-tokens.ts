import type { Range, SemanticTokens, SemanticTokensLegend } from 'vscode-languageserver-types';
import type { StatementAnalysis } from '../analysis/analysis';
import type { Config } from '../config/config';
import type { FrameworkDocument } from '../framework/model';
import { analysisOf } from '../rules/check';
import { pieceSpan } from './locate';
import { spanOf } from './ranges';
import { isLarge } from './statement-view';

/** Types of the protocol itself, so that every theme has a colour for them. */
const types = { topic: 0, separator: 1, action: 2, cue: 3 } as const;

export const semanticTokensLegend: SemanticTokensLegend = {
  tokenTypes: ['class', 'operator', 'function', 'modifier'],
  tokenModifiers: [],
};

/** Topic, separator, verbs and cues of each statement; of those that a range touches where one is given. */
export function semanticTokens(document: FrameworkDocument, config: Config, range?: Range): SemanticTokens {
  const analysis = analysisOf(document, config);
  const wanted = range && spanOf(document, range);
  // Of a large framework what is in sight is enough: clients ask for it by ranges.
  const levels = analysis && (wanted || !isLarge(analysis.framework)) ? analysis.framework.levels : [];
  const data: number[] = [];
  let last = { line: 0, character: 0 };
  for (const level of levels) {
    for (const statement of level.statements) {
      if (!analysis || (wanted && (statement.span.end < wanted.start || statement.span.start > wanted.end))) {
        continue;
      }
      for (const { start, end, type } of piecesOf(analysis.of(statement))) {
        const span = pieceSpan(document, statement, { start, end });
        const from = document.text.positionAt(span.start);
        const to = document.text.positionAt(span.end);
        if (to.line !== from.line || to.character === from.character) {
          continue;
        }
        const sameLine = from.line === last.line;
        data.push(
          from.line - last.line,
          from.character - (sameLine ? last.character : 0),
          to.character - from.character,
          type,
          0,
        );
        last = from;
      }
    }
  }
  return { data };
}

interface Piece {
  readonly start: number;
  readonly end: number;
  readonly type: number;
}

/** In the order of the text; a cue inside a topic or a verb gives way. */
function piecesOf({ parts, cues }: StatementAnalysis): Piece[] {
  const pieces: Piece[] = [];
  const add = (part: { start: number; end: number } | undefined, type: number) => {
    if (part && !pieces.some((it) => part.start < it.end && it.start < part.end)) {
      pieces.push({ start: part.start, end: part.end, type });
    }
  };
  add(parts.topic, types.topic);
  add(parts.separator, types.separator);
  for (const action of parts.actions) {
    add(action, types.action);
  }
  for (const cue of cues) {
    add(cue, types.cue);
  }
  return pieces.sort((a, b) => a.start - b.start);
}
