/** Frameworks in and out, in forms that are text; sheets are rows of cells here, whatever file they stand in. */
import type { FrameworkDocument } from '../framework/model';
import { toCase } from './case';
import { fromCase } from './case-read';
import { fromCsv, toCsv } from './csv';
import { type Draft, draftOf, lossesBetween, type Problem, type ReadDraft, textOf } from './draft';
import { fromMarkdownList, toMarkdownList } from './markdown';
import { fromMetadataRows, toMetadataRows } from './metadata-rows';
import { fromRsd, toRsd } from './rsd';
import { fromRows, type Rows, toRows } from './table';

export type TextForm = 'csv' | 'markdown' | 'case' | 'rsd';

export interface Exported<T> {
  readonly content: T;
  /** What an import of the content would not bring back as it is. */
  readonly losses: readonly Problem[];
}

export interface Imported {
  /** The framework as JSON text, indented. */
  readonly text: string;
  readonly levels: number;
  readonly statements: number;
  /** What was not understood, and is not in the framework. */
  readonly problems: readonly Problem[];
}

/**
 * @param changed the time of the last change for a framework that tells none
 * @returns undefined where the document is no framework
 */
export function exportText(document: FrameworkDocument, form: TextForm, changed: string): Exported<string> | undefined {
  return exported(
    document,
    (draft) => writeText(draft, form, changed),
    (content) => readText(content, form),
  );
}

/** A workbook: a sheet of statements, and one of metadata. */
export interface Sheets {
  readonly statements: Rows;
  /** Empty where there is no such sheet. */
  readonly metadata: Rows;
}

export function exportSheets(document: FrameworkDocument): Exported<Sheets> | undefined {
  return exported(
    document,
    (draft) => ({ statements: toRows(draft), metadata: toMetadataRows(draft.metadata) }),
    (sheets) => readSheets(sheets),
  );
}

export function importSheets(sheets: Sheets): Imported {
  return imported(readSheets(sheets));
}

function readSheets({ statements, metadata }: Sheets): ReadDraft {
  const { draft, problems } = fromRows(statements);
  return { draft: { ...draft, metadata: fromMetadataRows(metadata) }, problems };
}

/** @returns undefined where the text is not of the form */
export function importText(text: string, form: TextForm): Imported | undefined {
  const read = readText(text, form);
  return read && imported(read);
}

function writeText(draft: Draft, form: TextForm, changed: string): string {
  switch (form) {
    case 'csv':
      return toCsv(toRows(draft));
    case 'markdown':
      return toMarkdownList(draft);
    default:
      return `${JSON.stringify(form === 'case' ? toCase(draft, changed) : toRsd(draft), undefined, 2)}\n`;
  }
}

function readText(text: string, form: TextForm): ReadDraft | undefined {
  if (form === 'markdown') {
    return fromMarkdownList(text);
  }
  if (form === 'csv') {
    const { rows, lines, faults } = fromCsv(text);
    const { draft, problems } = fromRows(rows, (row) => `line ${lines[row] ?? row + 1}`);
    return { draft, problems: [...faults, ...problems] };
  }
  try {
    const value: unknown = JSON.parse(text.replace(/^\ufeff/, ''));
    return form === 'case' ? fromCase(value) : fromRsd(value);
  } catch {
    return undefined;
  }
}

/** What comes back is compared with what went out, so that no loss can be forgotten. */
function exported<T>(
  document: FrameworkDocument,
  write: (draft: Draft) => T,
  read: (content: T) => ReadDraft | undefined,
): Exported<T> | undefined {
  const known = draftOf(document);
  if (!known) {
    return undefined;
  }
  const content = write(known.draft);
  const back = read(content)?.draft ?? { metadata: {}, levels: [] };
  return { content, losses: [...known.problems, ...lossesBetween(known.draft, back)] };
}

function imported({ draft, problems }: ReadDraft): Imported {
  const statements = draft.levels.reduce((count, level) => count + level.statements.length, 0);
  const none = statements === 0 ? [{ where: 'the file', message: 'No statement was found.' }] : [];
  return { text: textOf(draft, 2), levels: draft.levels.length, statements, problems: [...problems, ...none] };
}
