import type { Hover, MarkupKind, Position } from 'vscode-languageserver-types';
import type { Analysis } from '../analysis/analysis';
import type { Config } from '../config/config';
import type { FrameworkDocument } from '../framework/model';
import { analysisOf } from '../rules/check';
import { hoverOfCue } from './hover-cue';
import { hoverOfField } from './hover-field';
import { hoverOfLevel } from './hover-level';
import { hoverOfThread } from './hover-thread';
import { hoverOfVerb } from './hover-verb';
import { type Place, placeAt } from './locate';
import { markup } from './markdown';
import { rangeOf } from './ranges';

/** What is known about the words at a position; undefined where there is nothing to say. */
export function hover(
  document: FrameworkDocument,
  config: Config,
  position: Position,
  { markupKind }: { markupKind: MarkupKind },
): Hover | undefined {
  const analysis = analysisOf(document, config);
  const place = analysis && placeAt(document, analysis, document.text.offsetAt(position));
  const lines = place && linesFor(place, analysis, document, config);
  return lines && { contents: markup(lines.join('\n\n'), markupKind), range: rangeOf(document, place.span) };
}

function linesFor(
  place: Place,
  analysis: Analysis,
  document: FrameworkDocument,
  config: Config,
): readonly string[] | undefined {
  switch (place.kind) {
    case 'action':
      return hoverOfVerb(place.action, place.judged, analysis);
    case 'cue':
      return hoverOfCue(place.cue, analysis);
    case 'topic':
    case 'statement':
      return hoverOfThread(place.judged, analysis);
    case 'level':
      return hoverOfLevel(place.level, analysis, document, config);
    case 'field':
      return hoverOfField(place.path, place.isKey ? place.node.parent?.children?.[1] : place.node);
  }
}
