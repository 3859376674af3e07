import { countLeading } from '../../../server/src/in-order';
import type { FrameworkOutline } from '../../../server/src/lsp/protocol';

export interface Position {
  readonly line: number;
  readonly character: number;
}

export interface Range {
  readonly start: Position;
  readonly end: Position;
}

/** As VS Code numbers severities: 0 error, 1 warning, 2 information, 3 hint. */
export type Severity = 0 | 1 | 2 | 3;

export interface Finding {
  readonly severity: Severity;
  readonly message: string;
  readonly range: Range;
}

/** What stands in the Problems panel for a part of a framework. */
export interface Problems {
  /** With those of the parts below. Hints are not counted: the Problems panel does not show them. */
  readonly count: number;
  /** Those on this part itself. */
  readonly findings: readonly Finding[];
  /** The worst of `findings`; undefined where there are none. */
  readonly worst: Severity | undefined;
  /** The worst with those of the parts below. */
  readonly gravest: Severity | undefined;
}

/** Findings by the part that they belong to: a statement's id, else a level's key, else the whole framework. */
export interface PlacedFindings {
  readonly whole: Problems;
  readonly ofLevel: (key: string) => Problems;
  readonly ofStatement: (id: string) => Problems;
}

export function placeFindings(outline: FrameworkOutline, findings: readonly Finding[]): PlacedFindings {
  const statements = outline.levels
    .flatMap((level) => level.statements.map(({ id, range }) => ({ id, level: level.key, range })))
    .sort((a, b) => compare(a.range.start, b.range.start));
  const ofWhole: Finding[] = [];
  const ofLevels = new Map<string, Finding[]>();
  const ofStatements = new Map<string, Finding[]>();
  const byLevel = new Map<string, Finding[]>();

  for (const finding of findings) {
    const statement = statements[lastStartingBefore(statements, finding.range.start)];
    const inStatement = statement && isInLiteral(finding.range, statement.range) ? statement : undefined;
    const level = inStatement?.level ?? outline.levels.find(({ range }) => contains(range, finding.range))?.key;
    if (inStatement) {
      add(ofStatements, inStatement.id, finding);
    } else if (level !== undefined) {
      add(ofLevels, level, finding);
    } else {
      ofWhole.push(finding);
    }
    if (level !== undefined) {
      add(byLevel, level, finding);
    }
  }
  return {
    whole: problems(ofWhole, findings),
    ofLevel: (key) => problems(ofLevels.get(key), byLevel.get(key)),
    ofStatement: (id) => problems(ofStatements.get(id), ofStatements.get(id)),
  };
}

export function compare(a: Position, b: Position): number {
  return a.line - b.line || a.character - b.character;
}

export function contains(outer: Range, inner: Range): boolean {
  return compare(outer.start, inner.start) <= 0 && compare(inner.end, outer.end) <= 0;
}

function problems(findings: readonly Finding[] = [], withBelow: readonly Finding[] = []): Problems {
  return { count: countOf(withBelow), findings, worst: worstOf(findings), gravest: worstOf(withBelow) };
}

function worstOf(findings: readonly Finding[]): Severity | undefined {
  return worstSeverity(findings.map(({ severity }) => severity));
}

export function worstSeverity(severities: readonly (Severity | undefined)[]): Severity | undefined {
  return severities.reduce<Severity | undefined>(
    (worst, it) => (worst === undefined || (it !== undefined && it < worst) ? it : worst),
    undefined,
  );
}

/** As the Problems panel counts: without hints. */
export function countOf(findings: readonly Finding[]): number {
  return findings.filter(({ severity }) => severity < 3).length;
}

/** A statement's range lies inside its quotes; a finding may mark the quotes too. */
function isInLiteral(range: Range, statement: Range): boolean {
  const { start, end } = statement;
  return contains(
    {
      start: { ...start, character: start.character - 1 },
      end: { ...end, character: end.character + 1 },
    },
    range,
  );
}

/** Index of the last statement that starts at or before the place, or just behind it (its quote); -1 for none. */
function lastStartingBefore(statements: readonly { readonly range: Range }[], place: Position): number {
  // Written out: the getters of VS Code's own positions do not survive a spread.
  const limit = { line: place.line, character: place.character + 1 };
  return countLeading(statements, ({ range }) => compare(range.start, limit) <= 0) - 1;
}

function add(map: Map<string, Finding[]>, key: string, finding: Finding): void {
  const list = map.get(key);
  if (list) {
    list.push(finding);
  } else {
    map.set(key, [finding]);
  }
}
