import type { Position, SelectionRange } from 'vscode-languageserver-types';
import type { Config } from '../config/config';
import type { FrameworkDocument, Span } from '../framework/model';
import { nodeAt } from '../framework/node-at';
import { nodeSpan, stringSpan } from '../framework/parse';
import { analysisOf } from '../rules/check';
import { pieceSpan, placeAt, statementAt } from './locate';
import { rangeOf } from './ranges';

/** From the words at each position outwards: verb or cue, topic or body, statement, list, level, … the file. */
export function selectionRanges(
  document: FrameworkDocument,
  config: Config,
  positions: readonly Position[],
): SelectionRange[] {
  return positions.map((position) => {
    const spans = [...spansAt(document, config, document.text.offsetAt(position))];
    let selection: SelectionRange | undefined;
    for (const span of spans.sort((a, b) => b.end - b.start - (a.end - a.start))) {
      const range = rangeOf(document, span);
      selection = selection ? { range, parent: selection } : { range };
    }
    return selection ?? { range: { start: position, end: position } };
  });
}

/** Spans that hold the offset, each inside the other, none twice. */
function spansAt(document: FrameworkDocument, config: Config, offset: number): Span[] {
  const spans: Span[] = [];
  const add = (span: Span) => {
    const known = spans.some(({ start, end }) => start === span.start && end === span.end);
    if (!known && span.start <= offset && offset <= span.end) {
      spans.push(span);
    }
  };
  const analysis = analysisOf(document, config);
  const statement = statementAt(document, offset);
  if (analysis && statement) {
    const { parts } = analysis.of(statement);
    const place = placeAt(document, analysis, offset);
    const half = [parts.topic, parts.body].map((part) => part && pieceSpan(document, statement, part));
    for (const span of half) {
      if (span && place && span.start <= place.span.start && place.span.end <= span.end) {
        add(place.span);
        add(span);
      }
    }
    add(statement.span);
  }
  for (let node = nodeAt(document.root, offset)?.node; node; node = node.parent) {
    if (node.type === 'string') {
      add(stringSpan(document.text.getText(), node));
    }
    add(nodeSpan(node));
  }
  return spans;
}
