import type { Position, Range, WorkspaceEdit } from 'vscode-languageserver-types';
import type { Config } from '../config/config';
import { encode } from '../framework/edits';
import type { FrameworkDocument, Statement } from '../framework/model';
import { analysisOf } from '../rules/check';
import { type Place, pieceSpan, placeAt } from './locate';
import { rangeOf } from './ranges';
import { type CodeActionOptions, workspaceEdit } from './workspace-edit';

/** A topic can be renamed; undefined at any other place. */
export function prepareRename(
  document: FrameworkDocument,
  config: Config,
  position: Position,
): { range: Range; placeholder: string } | undefined {
  const place = topicAt(document, config, position);
  return place && { range: rangeOf(document, place.span), placeholder: place.judged.parts.topic?.text ?? '' };
}

/**
 * Renames a topic at all levels of its thread that call it so; other topics of the thread keep their own words.
 *
 * @throws Error with a sentence for the user where the new name cannot stand
 */
export function rename(
  document: FrameworkDocument,
  config: Config,
  position: Position,
  newName: string,
  options: Pick<CodeActionOptions, 'versionedEdits'>,
): WorkspaceEdit | undefined {
  const place = topicAt(document, config, position);
  const analysis = analysisOf(document, config);
  if (!place || !analysis) {
    return undefined;
  }
  const name = newName.trim();
  if (name === '' || /\s—\s|[\r\n]/.test(name)) {
    throw new Error('A topic is words on one line without a dash between blanks. Choose another name.');
  }
  const { statement } = place.judged;
  const old = topicWords(place.judged.parts.topic?.text);
  const thread = analysis.threadOf(statement)?.statements ?? [statement];
  const changes = thread.flatMap((it: Statement) => {
    const { topic } = analysis.of(it).parts;
    return topic && topicWords(topic.text) === old
      ? [{ span: pieceSpan(document, it, topic), text: encode(name) }]
      : [];
  });
  return workspaceEdit(document, changes, options);
}

function topicAt(
  document: FrameworkDocument,
  config: Config,
  position: Position,
): Extract<Place, { kind: 'topic' }> | undefined {
  const analysis = analysisOf(document, config);
  const place = analysis && placeAt(document, analysis, document.text.offsetAt(position));
  return place?.kind === 'topic' ? place : undefined;
}

function topicWords(topic: string | undefined): string {
  return (topic ?? '').trim().toLowerCase().replace(/\s+/g, ' ');
}
