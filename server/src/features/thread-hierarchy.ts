/**
 * The chain of a thread as a type hierarchy: the statement of the next lower level is a statement's supertype, that of
 * the next higher one its subtype. (A call hierarchy would name them callers, which says nothing here.)
 */
import { type Position, SymbolKind, type TypeHierarchyItem } from 'vscode-languageserver-types';
import type { Analysis } from '../analysis/analysis';
import type { Config } from '../config/config';
import type { FrameworkDocument, Statement } from '../framework/model';
import { levelName } from '../framework/paths';
import { analysisOf } from '../rules/check';
import { visible } from '../visible';
import { rangeOf } from './ranges';
import { statementOf } from './statement-change';
import { after, before, type InThread, threadAt, topicSpan } from './threads';

export function threadItem(
  document: FrameworkDocument,
  config: Config,
  position: Position,
): TypeHierarchyItem[] | undefined {
  const found = threadAt(document, config, position);
  return found && [itemOf(document, found.statement, found.analysis)];
}

export function lowerItems(document: FrameworkDocument, config: Config, item: TypeHierarchyItem): TypeHierarchyItem[] {
  return neighboursOf(document, config, item, before);
}

export function higherItems(document: FrameworkDocument, config: Config, item: TypeHierarchyItem): TypeHierarchyItem[] {
  return neighboursOf(document, config, item, after);
}

function neighboursOf(
  document: FrameworkDocument,
  config: Config,
  { data }: TypeHierarchyItem,
  choose: (found: InThread) => Statement[],
): TypeHierarchyItem[] {
  const analysis = analysisOf(document, config);
  const statement = analysis && statementOf(document, data);
  const thread = statement && analysis.threadOf(statement);
  return thread ? choose({ thread, statement, analysis }).map((it) => itemOf(document, it, analysis)) : [];
}

function itemOf(document: FrameworkDocument, statement: Statement, analysis: Analysis): TypeHierarchyItem {
  const { topic, body } = analysis.of(statement).parts;
  return {
    name: visible(topic?.text ?? statement.value),
    detail: visible(`${levelName(statement.level)}: ${body.text}`),
    kind: SymbolKind.String,
    uri: document.uri,
    range: rangeOf(document, statement.span),
    selectionRange: rangeOf(document, topicSpan(document, statement, analysis)),
    data: { level: statement.level.key, index: statement.index },
  };
}
