import type { Analysis } from '../analysis/analysis';
import type { Config } from '../config/config';
import type { FrameworkDocument, JsonNode, Level, Statement } from '../framework/model';
import { property } from '../framework/parse';
import { levelName } from '../framework/paths';
import type { FrameworkOutline, OutlineLevel, OutlineStatement } from '../lsp/protocol';
import { analysisOf } from '../rules/check';
import { rangeOf } from './ranges';
import { isLarge, viewOf } from './statement-view';

/** The levels, statements and threads of a document as plain data for views; undefined where it is no framework. */
export function outlineOf(document: FrameworkDocument, config: Config): FrameworkOutline | undefined {
  const analysis = analysisOf(document, config);
  if (!analysis) {
    return undefined;
  }
  return {
    uri: document.uri,
    version: document.version,
    title: stringAt(property(property(document.root, 'occupation'), 'title')),
    frameworkVersion: stringAt(property(analysis.framework.node, 'version')),
    levels: analysis.ladder.map((level) => levelOutline(level, document, analysis)),
    threads: analysis.threads.map((thread) => ({
      id: thread.id,
      name: thread.name,
      statements: thread.statements.map(placeOf),
      missing: thread.missing.map((level) => level.key),
      regressions: thread.regressions.map(({ from, to }) => ({ from: placeOf(from), to: placeOf(to) })),
    })),
  };
}

/** Mean strength of the statements that have one; undefined where none has, and in a large framework. */
export function meanStrength(level: Level, analysis: Analysis): number | undefined {
  if (isLarge(analysis.framework)) {
    return undefined;
  }
  const strengths = level.statements.map((it) => analysis.of(it).strength).filter((it) => it !== undefined);
  return strengths.length === 0 ? undefined : strengths.reduce((sum: number, it) => sum + it, 0) / strengths.length;
}

function levelOutline(level: Level, document: FrameworkDocument, analysis: Analysis): OutlineLevel {
  const seen = new Map<string, number>();
  const end = level.node.offset + level.node.length;
  return {
    key: level.key,
    label: levelName(level),
    range: rangeOf(document, { start: level.keySpan.start - 1, end }),
    selectionRange: rangeOf(document, level.label?.span ?? level.keySpan),
    meanStrength: meanStrength(level, analysis) ?? null,
    statements: level.statements.map((statement) => {
      // The same text twice in a level: the second is told apart by its count, not by its place.
      const count = seen.get(statement.value) ?? 0;
      seen.set(statement.value, count + 1);
      return statementOutline(statement, count, document, analysis);
    }),
  };
}

function statementOutline(
  statement: Statement,
  count: number,
  document: FrameworkDocument,
  analysis: Analysis,
): OutlineStatement {
  const large = isLarge(analysis.framework);
  const { topic, body } = viewOf(statement, analysis, large);
  const judged = large ? undefined : analysis.of(statement);
  const readsLike = judged?.fit.rank === undefined ? undefined : analysis.ladder[judged.fit.rank];
  return {
    id: `${statement.level.key}/${statement.value}${count > 0 ? `/${count}` : ''}`,
    index: statement.index,
    text: statement.value,
    topic: topic?.text ?? '',
    body,
    strength: judged?.strength ?? null,
    readsLike: readsLike?.key ?? null,
    thread: analysis.threadOf(statement)?.id ?? null,
    range: rangeOf(document, statement.span),
  };
}

function placeOf(statement: Statement): readonly [string, number] {
  return [statement.level.key, statement.index];
}

function stringAt(node: JsonNode | undefined): string {
  return node?.type === 'string' ? (node.value as string) : '';
}
