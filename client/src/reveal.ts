import { type Position, Range, Selection, TextEditorRevealType, type Uri, window, workspace } from 'vscode';

export type PlainRange = { readonly start: PlainPosition; readonly end: PlainPosition };
type PlainPosition = Pick<Position, 'line' | 'character'>;

/** Selects a range in its editor, in the middle of it; the cursor stands at the start, where reading begins. */
export async function revealRange(uri: Uri, range: PlainRange, options?: { preserveFocus: boolean }): Promise<void> {
  const document = await workspace.openTextDocument(uri);
  const { start, end } = toRange(range);
  const editor = await window.showTextDocument(document, {
    ...columnOf(uri),
    preserveFocus: options?.preserveFocus ?? false,
  });
  editor.selection = new Selection(end, start);
  // With the whole range the editor would scroll sideways to its end in a file of one line.
  editor.revealRange(new Range(start, end), TextEditorRevealType.InCenterIfOutsideViewport);
}

export function toRange({ start, end }: PlainRange): Range {
  return new Range(start.line, start.character, end.line, end.character);
}

/** The group where the file is open already, so that it does not open twice. */
function columnOf(uri: Uri) {
  const wanted = uri.toString();
  const editor = window.visibleTextEditors.find(({ document }) => document.uri.toString() === wanted);
  return editor?.viewColumn ? { viewColumn: editor.viewColumn } : {};
}
