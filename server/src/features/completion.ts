import type { CompletionItem, CompletionList, Position } from 'vscode-languageserver-types';
import type { Analysis } from '../analysis/analysis';
import type { Config } from '../config/config';
import { isBecomingFramework } from '../framework/detect';
import type { FrameworkDocument } from '../framework/model';
import { analysisOf } from '../rules/check';
import { completeCue } from './completion-cues';
import type { CompletionData, CompletionOptions } from './completion-items';
import { completeStructure } from './completion-structure';
import { completeTopic } from './completion-topics';
import { completeVerb } from './completion-verbs';
import { hoverOfThread } from './hover-thread';
import { knownVerb } from './hover-verb';
import { markup } from './markdown';
import { partBeingWritten } from './statement-part';
import { type StatementTarget, statementTarget } from './statement-target';
import { structureTarget } from './structure-target';

/** What may be written at a position; undefined where nothing of ours can stand. */
export function completion(
  document: FrameworkDocument,
  config: Config,
  position: Position,
  options: CompletionOptions,
): CompletionList | undefined {
  const offset = document.text.offsetAt(position);
  const analysis = analysisOf(document, config);
  const target = analysis && statementTarget(document, offset);
  if (target) {
    return completeStatement(document, analysis, target, options);
  }
  const structure = analysis || isBecomingFramework(document.root) ? structureTarget(document, offset) : undefined;
  return structure && list(completeStructure(structure, document, config.ladder, options), false);
}

function completeStatement(
  document: FrameworkDocument,
  analysis: Analysis,
  target: StatementTarget,
  options: CompletionOptions,
): CompletionList | undefined {
  const part = partBeingWritten(target, analysis);
  const context = { document, analysis, target, options };
  switch (part.kind) {
    case 'topic':
      return list(completeTopic(part, context), false);
    case 'verb':
      // Asked for anew at each letter: the letters choose from more verbs than are worth sending.
      return list(completeVerb(part, context), true);
    case 'end':
      return list(completeCue(part, context), false);
    case 'other':
      return undefined;
  }
}

/** The item with its documentation. `document` is the one that it was made for, as it is now. */
export function resolveCompletion(
  item: CompletionItem,
  document: FrameworkDocument,
  config: Config,
  { markupKind }: Pick<CompletionOptions, 'markupKind'>,
): CompletionItem {
  const analysis = analysisOf(document, config);
  const lines = analysis && linesFor(item.data as CompletionData, analysis);
  return lines ? { ...item, documentation: markup(lines.join('\n\n'), markupKind) } : item;
}

function linesFor(data: CompletionData, analysis: Analysis): string[] | undefined {
  if (data.kind === 'verb') {
    const verb = analysis.lexicon.verb(data.lemma);
    return verb && knownVerb(verb, analysis);
  }
  const level = analysis.ladder.find((it) => it.key === data.level);
  const statement = level?.statements.find((it) => it.index === data.index);
  return statement && hoverOfThread(analysis.of(statement), analysis);
}

function list(items: CompletionItem[], isIncomplete: boolean): CompletionList {
  return { isIncomplete, items };
}
