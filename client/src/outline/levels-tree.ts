import type { FrameworkOutline, OutlineLevel, OutlineStatement } from '../../../server/src/lsp/protocol';
import { statementDetails } from './details';
import {
  contains,
  type Finding,
  type PlacedFindings,
  type Problems,
  placeFindings,
  type Range,
  type Severity,
} from './findings';
import type { Identities } from './identity';
import { countProblems, countStatements, line, strengthName, type Translate } from './words';

export type RowKind = 'framework' | 'level' | 'statement';

/** A row of the tree, ready to be shown. */
export interface Row {
  /** Unique in the tree; the same row keeps it while texts and places change. */
  readonly id: string;
  readonly kind: RowKind;
  readonly label: string;
  readonly description: string;
  /** What a screen reader says: the label with what icon, colour and badge tell the eye. */
  readonly spoken: string;
  readonly worst: Severity | undefined;
  readonly problems: number;
  /** What a tooltip tells beside the text, a fact a line. */
  readonly details: string;
  readonly findings: readonly Finding[];
  /** What a click on it selects. */
  readonly range: Range;
  readonly children: readonly Row[];
  /** For rows of statements. */
  readonly statement?: OutlineStatement;
  /** For rows of levels and statements: the level's key. */
  readonly level?: string;
}

export interface TreeInput {
  readonly outline: FrameworkOutline;
  readonly findings: readonly Finding[];
  readonly identities: Identities;
  /** Stands in for a title that the file does not give. */
  readonly fileName: string;
}

/** The framework as a tree: framework, levels from the lowest up, statements in the order of the file. */
export function buildTree({ outline, findings, identities, fileName }: TreeInput, t: Translate): Row {
  const placed = placeFindings(outline, findings);
  const title = outline.title || fileName;
  const { count, worst } = placed.whole;
  return {
    id: outline.uri,
    kind: 'framework',
    label: title,
    description: outline.frameworkVersion,
    spoken: line(title, outline.frameworkVersion, countProblems(count, t)),
    worst,
    problems: count,
    details: '',
    findings: [],
    range: wholeRange(outline.levels),
    children: outline.levels.map((level) => levelRow(outline, level, placed, identities, t)),
  };
}

function levelRow(
  outline: FrameworkOutline,
  level: OutlineLevel,
  placed: PlacedFindings,
  identities: Identities,
  t: Translate,
): Row {
  const id = `${outline.uri}#${level.key}`;
  const { count, worst } = placed.ofLevel(level.key);
  const statements = countStatements(level.statements.length, t);
  const problems = countProblems(count, t);
  return {
    id,
    kind: 'level',
    label: level.label,
    description: line(statements, problems),
    spoken: line(level.label, statements, problems),
    worst,
    problems: count,
    details: meanStrength(level, t),
    findings: [],
    range: level.selectionRange,
    level: level.key,
    children: level.statements.map((statement) =>
      statementRow(
        `${id}/${identities.get(statement.id) ?? statement.id}`,
        level.key,
        statement,
        placed.ofStatement(statement.id),
        statementDetails(statement, level.key, outline, t),
        t,
      ),
    ),
  };
}

function statementRow(
  id: string,
  level: string,
  statement: OutlineStatement,
  { count, worst, findings }: Problems,
  details: string,
  t: Translate,
): Row {
  const label = statement.topic || statement.text || t('(empty statement)');
  const description = statement.topic ? statement.body : '';
  return {
    id,
    kind: 'statement',
    label,
    description,
    spoken: line(label, description, severityName(worst, t), findings[0]?.message ?? ''),
    worst,
    problems: count,
    details,
    findings,
    range: statement.range,
    level,
    statement,
    children: [],
  };
}

function meanStrength({ meanStrength: mean }: OutlineLevel, t: Translate): string {
  return mean === null ? '' : t('Mean strength {0} of 6: {1}', Math.round(mean * 10) / 10, strengthName(mean, t));
}

export function severityName(severity: Severity | undefined, t: Translate): string {
  switch (severity) {
    case 0:
      return t('error');
    case 1:
      return t('warning');
    case 2:
      return t('information');
    case 3:
      return t('hint');
    default:
      return '';
  }
}

function wholeRange(levels: readonly OutlineLevel[]): Range {
  const start = { line: 0, character: 0 };
  return levels[0]?.range ?? { start, end: start };
}

/** The statement that holds a place of the text, else the level; for a view that follows the cursor. */
export function rowAt(root: Row, outline: FrameworkOutline, place: Range['start']): Row | undefined {
  const at = { start: place, end: place };
  const level = outline.levels.findIndex(({ range }) => contains(range, at));
  const row = root.children[level];
  return row?.children.find(({ range }) => contains(range, at)) ?? row;
}
