/** Going from one statement of a thread to another: references, highlights, definition, implementation. */
import {
  type DocumentHighlight,
  DocumentHighlightKind,
  type Location,
  type Position,
} from 'vscode-languageserver-types';
import type { Analysis, Thread } from '../analysis/analysis';
import type { Config } from '../config/config';
import type { FrameworkDocument, Span, Statement } from '../framework/model';
import { analysisOf } from '../rules/check';
import { pieceSpan, statementAt } from './locate';
import { rangeOf } from './ranges';

/** All statements of the thread at a position. */
export function references(
  document: FrameworkDocument,
  config: Config,
  position: Position,
  { includeDeclaration }: { includeDeclaration: boolean },
): Location[] | undefined {
  const found = threadAt(document, config, position);
  return found?.thread.statements
    .filter((it) => includeDeclaration || it !== found.statement)
    .map((it) => locationOf(document, it, found.analysis));
}

export function highlights(
  document: FrameworkDocument,
  config: Config,
  position: Position,
): DocumentHighlight[] | undefined {
  const found = threadAt(document, config, position);
  return found?.thread.statements.map((it) => ({
    range: rangeOf(document, topicSpan(document, it, found.analysis)),
    kind: it === found.statement ? DocumentHighlightKind.Write : DocumentHighlightKind.Read,
  }));
}

/** The statements of the next lower level of the thread, that this one goes on from. */
export function previousInThread(
  document: FrameworkDocument,
  config: Config,
  position: Position,
): Location[] | undefined {
  return neighbours(document, config, position, (found) => before(found));
}

/** The statements of all higher levels of the thread, that go on from this one. */
export function laterInThread(document: FrameworkDocument, config: Config, position: Position): Location[] | undefined {
  return neighbours(document, config, position, ({ thread, statement, analysis }) => {
    const rank = analysis.rank(statement.level);
    return thread.statements.filter((it) => analysis.rank(it.level) > rank);
  });
}

export interface InThread {
  readonly thread: Thread;
  readonly statement: Statement;
  readonly analysis: Analysis;
}

/** The statement at a position, where it is in a thread. */
export function threadAt(document: FrameworkDocument, config: Config, position: Position): InThread | undefined {
  const analysis = analysisOf(document, config);
  const statement = analysis && statementAt(document, document.text.offsetAt(position));
  const thread = statement && analysis.threadOf(statement);
  return thread && { thread, statement, analysis };
}

/** The statements of the nearest lower level of the thread. */
export function before({ thread, statement, analysis }: InThread): Statement[] {
  const ranks = thread.statements.map((it) => analysis.rank(it.level));
  const nearest = Math.max(...ranks.filter((rank) => rank < analysis.rank(statement.level)));
  return thread.statements.filter((it) => analysis.rank(it.level) === nearest);
}

/** The statements of the nearest higher level of the thread. */
export function after({ thread, statement, analysis }: InThread): Statement[] {
  const ranks = thread.statements.map((it) => analysis.rank(it.level));
  const nearest = Math.min(...ranks.filter((rank) => rank > analysis.rank(statement.level)));
  return thread.statements.filter((it) => analysis.rank(it.level) === nearest);
}

/** The topic of a statement, or all of it where it has none. */
export function topicSpan(document: FrameworkDocument, statement: Statement, analysis: Analysis): Span {
  const { topic } = analysis.of(statement).parts;
  return topic ? pieceSpan(document, statement, topic) : statement.span;
}

function neighbours(
  document: FrameworkDocument,
  config: Config,
  position: Position,
  choose: (found: InThread) => Statement[],
): Location[] | undefined {
  const found = threadAt(document, config, position);
  return found && choose(found).map((it) => locationOf(document, it, found.analysis));
}

function locationOf(document: FrameworkDocument, statement: Statement, analysis: Analysis): Location {
  return { uri: document.uri, range: rangeOf(document, topicSpan(document, statement, analysis)) };
}
