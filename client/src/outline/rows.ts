import type { FrameworkOutline, OutlineStatement, OutlineThread } from '../../../server/src/lsp/protocol';
import { statementDetails } from './details';
import { type Finding, type PlacedFindings, placeFindings, type Range, type Severity } from './findings';
import type { Identities } from './identity';
import { line, type Translate } from './words';

/** A gap is a level that a thread skips: nothing in the file, but a place to write. */
export type RowKind = 'framework' | 'level' | 'thread' | 'statement' | 'gap';

/** A row of the tree, ready to be shown. */
export interface Row {
  /** Unique in the tree; the same row keeps it while texts and places change. */
  readonly id: string;
  readonly kind: RowKind;
  readonly label: string;
  readonly description: string;
  /** What a screen reader says: the label with what icon, colour and badge tell the eye. */
  readonly spoken: string;
  /** Of the findings on this row itself. */
  readonly worst: Severity | undefined;
  /** The worst with those of the rows below. */
  readonly gravest: Severity | undefined;
  /** With those of the rows below, as the Problems panel counts. */
  readonly problems: number;
  /** What a tooltip tells beside the text, a fact a line. */
  readonly details: string;
  readonly findings: readonly Finding[];
  /** What a click on it selects. */
  readonly range: Range;
  /** Made when they are first asked for. */
  readonly children: readonly Row[];
  /** The key of the level that it is or stands in. */
  readonly level?: string;
  readonly statement?: OutlineStatement;
  /** For gaps: what a new statement is about. */
  readonly topic?: string;
}

export interface TreeInput {
  readonly outline: FrameworkOutline;
  readonly findings: readonly Finding[];
  readonly identities: Identities;
  /** Stands in for a title that the file does not give. */
  readonly fileName: string;
  /** Where the file is; empty where that need not be said. */
  readonly place: string;
}

/** What all rows of a tree are made from. */
export interface TreeContext extends TreeInput {
  readonly placed: PlacedFindings;
  readonly threads: ReadonlyMap<string, OutlineThread>;
  readonly t: Translate;
}

export function treeContext(input: TreeInput, t: Translate): TreeContext {
  return {
    ...input,
    placed: placeFindings(input.outline, input.findings),
    threads: new Map(input.outline.threads.map((thread) => [thread.id, thread])),
    t,
  };
}

/** What the place of a statement in the tree does not tell. */
export interface RowNotes {
  /** Said before the topic. */
  readonly lead?: string;
  /** Said before the description. */
  readonly note?: string;
}

export function statementRow(
  statement: OutlineStatement,
  level: string,
  context: TreeContext,
  { lead = '', note = '' }: RowNotes = {},
): Row {
  const { outline, identities, placed, threads, t } = context;
  const { count, worst, gravest, findings } = placed.ofStatement(statement.id);
  const name = statement.topic || statement.text || t('(empty statement)');
  const label = lead === '' ? name : `${lead}: ${name}`;
  const body = statement.topic ? statement.body : '';
  return {
    id: `${outline.uri}#${level}/${identities.get(statement.id) ?? statement.id}`,
    kind: 'statement',
    label,
    description: [note, body].filter((part) => part !== '').join(' · '),
    spoken: line(label, note, body, severityName(worst, t), findings[0]?.message ?? ''),
    worst,
    gravest,
    problems: count,
    get details() {
      return statementDetails(statement, level, outline, threads, t);
    },
    findings,
    range: statement.range,
    level,
    statement,
    children: [],
  };
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

/** A value that is made when it is first asked for. */
export function lazy<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
