import { type Uri, WorkspaceEdit, workspace } from 'vscode';
import { type PlainRange, toRange } from './reveal';

/** Replaces words in a document unless it has changed since `version`, when they may stand elsewhere. */
export async function replaceText(uri: Uri, version: number, range: PlainRange, text: string): Promise<boolean> {
  const document = await workspace.openTextDocument(uri);
  if (document.version !== version) {
    return false;
  }
  const edit = new WorkspaceEdit();
  edit.replace(uri, toRange(range), text);
  return workspace.applyEdit(edit);
}
