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
  /** Hints are not counted: the Problems panel does not show them. */
  readonly count: number;
  /** Undefined where there is nothing to say. */
  readonly worst: Severity | undefined;
  readonly findings: readonly Finding[];
}

/** Findings by the part that they belong to: a statement's id, else a level's key, else the whole framework. */
export interface PlacedFindings {
  readonly whole: Problems;
  readonly ofLevel: (key: string) => Problems;
  readonly ofStatement: (id: string) => Problems;
}

const none: Problems = { count: 0, worst: undefined, findings: [] };

/** A level's problems include those of its statements, and the whole's include all. */
export function placeFindings(outline: FrameworkOutline, findings: readonly Finding[]): PlacedFindings {
  const statements = outline.levels
    .flatMap((level) => level.statements.map(({ id, range }) => ({ id, level: level.key, range })))
    .sort((a, b) => compare(a.range.start, b.range.start));
  const byLevel = new Map<string, Finding[]>();
  const byStatement = new Map<string, Finding[]>();

  for (const finding of findings) {
    const statement = statements[lastStartingBefore(statements, finding.range.start)];
    if (statement && isInLiteral(finding.range, statement.range)) {
      add(byStatement, statement.id, finding);
      add(byLevel, statement.level, finding);
      continue;
    }
    const level = outline.levels.find(({ range }) => contains(range, finding.range));
    if (level) {
      add(byLevel, level.key, finding);
    }
  }
  return {
    whole: summarize(findings),
    ofLevel: (key) => summarize(byLevel.get(key)),
    ofStatement: (id) => summarize(byStatement.get(id)),
  };
}

export function compare(a: Position, b: Position): number {
  return a.line - b.line || a.character - b.character;
}

export function contains(outer: Range, inner: Range): boolean {
  return compare(outer.start, inner.start) <= 0 && compare(inner.end, outer.end) <= 0;
}

function summarize(findings: readonly Finding[] | undefined): Problems {
  if (!findings || findings.length === 0) {
    return none;
  }
  const severities = findings.map(({ severity }) => severity);
  return {
    count: severities.filter((severity) => severity < 3).length,
    worst: Math.min(...severities) as Severity,
    findings,
  };
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
  const limit = { ...place, character: place.character + 1 };
  let low = 0;
  let high = statements.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const statement = statements[middle];
    if (statement && compare(statement.range.start, limit) <= 0) {
      low = middle + 1;
    } else {
      high = middle;
    }
  }
  return low - 1;
}

function add(map: Map<string, Finding[]>, key: string, finding: Finding): void {
  const list = map.get(key);
  if (list) {
    list.push(finding);
  } else {
    map.set(key, [finding]);
  }
}
