/** The only places where tests of editor features call the API. */
import assert from 'node:assert/strict';
import {
  type CompletionItem,
  type InsertReplaceEdit,
  InsertTextFormat,
  MarkupKind,
  type Range,
  type TextDocumentEdit,
  type TextEdit,
  type WorkspaceEdit,
} from 'vscode-languageserver-types';
import { completion } from '../../server/src/features/completion';
import { hover } from '../../server/src/features/hover';
import type { FrameworkDocument } from '../../server/src/framework/model';
import { applyEdits, documentOf, fullConfig, type PartialConfig } from './check';
import { readCursor } from './fixture';

/** The hover at the cursor, as Markdown; empty where there is none. */
export function hoverAt(fixture: string, config: PartialConfig = {}): string {
  const { text, offset } = readCursor(fixture);
  const document = documentOf(text);
  const found = hover(document, fullConfig(config), document.text.positionAt(offset), {
    markupKind: MarkupKind.Markdown,
  });
  return found ? (found.contents as { value: string }).value : '';
}

const options = { snippets: true, insertReplace: true, markupKind: MarkupKind.Markdown, suggestCommand: undefined };

export function completionsAt(
  fixture: string,
  config: PartialConfig = {},
  more: { readonly jsonService?: boolean } = {},
): CompletionItem[] {
  const { text, offset } = readCursor(fixture);
  const document = documentOf(text);
  const items =
    completion(document, fullConfig(config), document.text.positionAt(offset), { ...options, ...more })?.items ?? [];
  return [...items].sort((a, b) => ((a.sortText ?? a.label) < (b.sortText ?? b.label) ? -1 : 1));
}

export function completionLabels(fixture: string, config: PartialConfig = {}): string[] {
  return completionsAt(fixture, config).map((item) => item.label);
}

/** Chooses a completion by its label; snippets keep their placeholders' texts. Gives the text after it. */
export function checkCompletion(
  fixture: string,
  label: string,
  after: string,
  mode: 'insert' | 'replace' = 'replace',
  config: PartialConfig = {},
): void {
  const { text } = readCursor(fixture);
  const items = completionsAt(fixture, config);
  const item = items.find((it) => it.label === label);
  assert.ok(item, `"${label}" is not offered. There are: ${items.map((it) => it.label).join(', ')}`);
  assert.equal(accept(documentOf(text), item, mode), after.replace(/^\n/, ''));
}

/** The text after a completion was chosen. */
export function accept(document: FrameworkDocument, item: CompletionItem, mode: 'insert' | 'replace'): string {
  const edit = item.textEdit as TextEdit | InsertReplaceEdit;
  const range = 'range' in edit ? edit.range : edit[mode];
  const newText = item.insertTextFormat === InsertTextFormat.Snippet ? withoutPlaceholders(edit.newText) : edit.newText;
  const span = { start: document.text.offsetAt(range.start), end: document.text.offsetAt(range.end) };
  return applyEdits(document.text.getText(), [{ span, text: newText }]);
}

/** `${1:Topic}` -> Topic, `${2|a,b|}` -> a, as an editor shows a snippet first. */
function withoutPlaceholders(snippet: string): string {
  return snippet
    .replace(/\$\{\d+\|((?:[^,|\\]|\\.)*)[^}]*\}/g, '$1')
    .replace(/\$\{\d+:((?:[^}\\]|\\.)*)\}/g, '$1')
    .replace(/\$\d+/g, '')
    .replace(/\\([\\$}])/g, '$1');
}

/** The document and the position of the cursor, for features that give LSP data. */
export function cursorIn(fixture: string): {
  document: FrameworkDocument;
  position: { line: number; character: number };
} {
  const { text, offset } = readCursor(fixture);
  const document = documentOf(text);
  return { document, position: document.text.positionAt(offset) };
}

/** The words at a range. */
export function words(document: FrameworkDocument, range: Range): string {
  return document.text.getText(range);
}

/** The text after an edit of the workspace that changes this document only. */
export function applyWorkspaceEdit(document: FrameworkDocument, edit: WorkspaceEdit | null | undefined): string {
  const [change] = (edit?.documentChanges ?? []) as TextDocumentEdit[];
  const edits = (change?.edits ?? edit?.changes?.[document.uri] ?? []) as TextEdit[];
  return applyEdits(
    document.text.getText(),
    edits.map(({ range, newText }) => ({
      span: { start: document.text.offsetAt(range.start), end: document.text.offsetAt(range.end) },
      text: newText,
    })),
  );
}
