import { asPart } from '../analysis/analysis';
import type { Config } from '../config/config';
import type { FrameworkDocument, JsonPath, Level, Span, Statement } from '../framework/model';
import { statementPath } from '../framework/paths';
import type { Replacement } from '../framework/reparse';
import { type CheckOptions, checkDocument } from './check';
import { partsWith } from './in-parts';
import { wordRules } from './index';
import type { Finding } from './rule';

/** A change that `reparse` followed. */
export interface FollowedChange {
  readonly replacement: Replacement;
  readonly before: Statement;
  readonly after: Statement;
}

/**
 * The findings after changes of single statements, from those before them: each changed statement is judged anew by all
 * that its own words tell, and everything else moves along. What only the whole file tells (repeats, threads, habits) is
 * as it was, so a full check has to follow when there is time.
 *
 * @param findings before the changes, of a full check or of a `recheck`
 * @param changes in the order in which they were made
 */
export function recheck(
  findings: readonly Finding[],
  document: FrameworkDocument,
  changes: readonly FollowedChange[],
  config: Config,
  options: CheckOptions,
): Finding[] {
  let result = findings;
  for (const { replacement } of changes) {
    result = result.map((finding) => moved(finding, replacement));
  }
  const habits = rulesOf(findings.filter(({ speaksFor }) => speaksFor && speaksFor.length > 0));
  for (const { before, after } of changedStatements(changes)) {
    const path = statementPath(after);
    const isOwn = (finding: Finding) => samePath(finding.path, path);
    // Rules that told of the old words by themselves are heard again; what others told stays.
    const told =
      heard.get(before) ?? rulesOf(aloneFindings(document, { ...after, value: before.value }, config, options));
    const alone = aloneFindings(document, after, config, options);
    heard.set(after, rulesOf(alone));
    const known = rulesOf(result.filter(isOwn));
    result = [
      ...result.filter((finding) => !(isOwn(finding) && told.has(finding.rule))),
      // Silenced before (by a habit, a suppression, a better finding), so silent now.
      ...alone.filter(({ rule }) => !habits.has(rule) && (known.has(rule) || !told.has(rule))),
    ];
  }
  return [...result].sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
}

/**
 * Of a framework that is judged in parts, those that changed are judged anew, so that the result is that of a full check.
 *
 * @param findings of a `recheck` after the changes
 * @param changes all since the last full check
 */
export function recheckParts(
  findings: readonly Finding[],
  document: FrameworkDocument,
  changes: readonly FollowedChange[],
  config: Config,
  options: CheckOptions,
): Finding[] {
  const parts = partsWith(
    document,
    changedStatements(changes).map(({ after }) => after),
  );
  const paths = new Set(
    parts
      .flatMap(({ framework }) => framework?.levels ?? [])
      .flatMap((level) => level.statements.map((it) => pathKey(statementPath(it)))),
  );
  const result = [
    ...findings.filter(({ path }) => !paths.has(pathKey(path))),
    ...parts.flatMap((part) => checkDocument(part, config, { ...options, rules: wordRules, onUnused: () => {} })),
  ];
  return result.sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
}

function pathKey(path: JsonPath): string {
  return path.join('\n');
}

/** Rules that a statement's own words told of, for the next change of the same statement. */
const heard = new WeakMap<Statement, ReadonlySet<string>>();

/** Each statement once: as it was before the first of its changes, and as it is after the last. */
function changedStatements(changes: readonly FollowedChange[]): { before: Statement; after: Statement }[] {
  const byLast = new Map<Statement, Statement>();
  for (const { before, after } of changes) {
    byLast.set(after, byLast.get(before) ?? before);
    byLast.delete(before);
  }
  return [...byLast].map(([after, before]) => ({ before, after }));
}

function rulesOf(findings: readonly Finding[]): ReadonlySet<string> {
  return new Set(findings.map(({ rule }) => rule));
}

function samePath(a: JsonPath, b: JsonPath): boolean {
  return a.length === b.length && a.every((segment, at) => segment === b[at]);
}

/** The findings of a statement that stands in its level alone: what needs no other statement. */
function aloneFindings(
  document: FrameworkDocument,
  statement: Statement,
  config: Config,
  options: CheckOptions,
): Finding[] {
  const { framework } = document;
  if (!framework) {
    return [];
  }
  const levels = framework.levels.map((level): Level => {
    const statements: Statement[] = [];
    const copy: Level = { ...level, statements };
    if (level === statement.level) {
      statements.push({ ...statement, level: copy });
    }
    return copy;
  });
  const alone: FrameworkDocument = { ...document, framework: asPart({ ...framework, levels }) };
  const path = statementPath(statement);
  return checkDocument(alone, config, { ...options, rules: wordRules, onUnused: () => {} }).filter((finding) =>
    samePath(finding.path, path),
  );
}

function moved(finding: Finding, replacement: Replacement): Finding {
  const { span, related, speaksFor } = finding;
  if (span.end < replacement.start && !related && !speaksFor) {
    return finding;
  }
  return {
    ...finding,
    span: movedSpan(span, replacement),
    ...(related && { related: related.map((it) => ({ ...it, span: movedSpan(it.span, replacement) })) }),
    ...(speaksFor && { speaksFor: speaksFor.map((it) => ({ ...it, span: movedSpan(it.span, replacement) })) }),
  };
}

/** A span that holds the change grows or shrinks with it; one that begins or ends inside it ends at its edge. */
function movedSpan({ start, end }: Span, replacement: Replacement): Span {
  const from = movedOffset(start, replacement);
  return { start: from, end: Math.max(from, movedOffset(end, replacement)) };
}

function movedOffset(offset: number, { start, end, text }: Replacement): number {
  if (offset <= start) {
    return offset;
  }
  return offset >= end ? offset + text.length - (end - start) : start + Math.min(text.length, offset - start);
}
