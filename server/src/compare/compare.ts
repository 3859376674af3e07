/** What changed in meaning between two versions of a framework. */
import type { Analysis } from '../analysis/analysis';
import type { Config } from '../config/config';
import type { FrameworkDocument } from '../framework/model';
import { levelName } from '../framework/paths';
import { analysisOf, checkDocument } from '../rules/check';
import type { Finding } from '../rules/rule';
import { findingChanges } from './findings';
import { matchLevels } from './levels';
import { metadataChanges } from './metadata';
import { notesOf } from './notes';
import { type Pair, pairStatements } from './pairs';
import { sidesOf } from './side';
import { type Group, regroup } from './splits';
import { statementChanges } from './statement-changes';
import { threadChanges } from './threads';
import type { Comparison } from './types';

/** One of the two versions. */
export interface Version {
  readonly document: FrameworkDocument;
  readonly analysis: Analysis;
  /** Of `checkDocument`; both versions judged by one configuration. */
  readonly findings: readonly Finding[];
}

/** As `compare`, for two documents judged by one configuration; undefined where one of them is no framework. */
export function compareDocuments(
  before: FrameworkDocument,
  after: FrameworkDocument,
  config: Config,
): Comparison | undefined {
  const [old, fresh] = [before, after].map((document): Version | undefined => {
    const analysis = analysisOf(document, config);
    return analysis && { document, analysis, findings: checkDocument(document, config, { namedByUser: true }) };
  });
  return old && fresh && compare(old, fresh);
}

/** Matches statements by what they say, not by where they stand. Takes time near to linear in their number. */
export function compare(before: Version, after: Version): Comparison {
  const levels = matchLevels(before.analysis.ladder, after.analysis.ladder);
  const [old, fresh] = sidesOf(before.analysis, after.analysis, levels.before);
  const regrouped = regroup(pairStatements(old, fresh));
  const pairs = [
    ...regrouped.pairs,
    ...regrouped.splits.flatMap(({ one, several }) => several.map((after): Pair => ({ before: one, after }))),
    ...regrouped.merges.flatMap(({ one, several }: Group) => several.map((before): Pair => ({ before, after: one }))),
  ];
  const statements = statementChanges(regrouped);
  const changed = statements.reduce((count, { after: { length } }) => count + length, 0);
  return {
    statements,
    levels: levels.changes,
    threads: threadChanges(old, fresh, { pairs, levelOf: levels.before }),
    metadata: metadataChanges(before.document, after.document, levels.before),
    findings: findingChanges(before, after, pairs, levels.before),
    notes: notesOf(regrouped.pairs),
    names: Object.fromEntries(
      [...before.analysis.ladder, ...after.analysis.ladder].map((it) => [it.key, levelName(it)]),
    ),
    unchanged: fresh.entries.length - changed,
  };
}

/** Whether anything changed in meaning; the order of statements and typography do not. */
export function hasChanges({ statements, levels, threads, metadata, findings }: Comparison): boolean {
  return [statements, levels, threads, metadata, findings].some(({ length }) => length > 0);
}
