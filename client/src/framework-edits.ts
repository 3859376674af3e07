import { l10n, TextEdit, WorkspaceEdit, window, workspace } from 'vscode';
import { type EditParams, type EditResult, editRequest, type StatementChange } from '../../server/src/lsp/protocol';
import { fileName, openDocument } from './documents';
import type { WatchedOutline } from './outlines';
import { toRange } from './reveal';
import type { ServerLife } from './server-life';

/** How often to ask again when the text changes between question and answer. */
const attempts = 3;

/**
 * Changes statements as one step of undo. `plan` is asked with the outline of today, since places may have moved;
 * undefined: there is nothing to change any more. Says to the author what keeps it from being done.
 */
export async function changeStatements(
  framework: WatchedOutline,
  life: ServerLife,
  plan: (outline: NonNullable<WatchedOutline['outline']>) => StatementChange | undefined,
): Promise<boolean> {
  // A framework of the workspace may be shown without being open, but only what is open can be changed.
  if (!openDocument(framework.uri)) {
    await workspace.openTextDocument(framework.uri);
    framework.refresh();
  }
  for (let attempt = 0; attempt < attempts; attempt++) {
    const outline = await framework.settled();
    const change = outline && plan(outline);
    if (!change) {
      return false;
    }
    const params: EditParams = { textDocument: { uri: framework.uri.toString() }, change };
    const result = await life.request<EditResult | null>(editRequest, params);
    if (!result) {
      void window.showErrorMessage(l10n.t('This change cannot be made in {0} as it is.', fileName(framework.uri)));
      return false;
    }
    const document = await workspace.openTextDocument(framework.uri);
    if (document.version === result.version) {
      return apply(framework, result);
    }
    framework.refresh();
  }
  return false;
}

async function apply({ uri }: WatchedOutline, { edits }: EditResult): Promise<boolean> {
  const edit = new WorkspaceEdit();
  edit.set(
    uri,
    edits.map(({ range, newText }) => TextEdit.replace(toRange(range), newText)),
  );
  const applied = await workspace.applyEdit(edit);
  if (!applied) {
    void window.showErrorMessage(l10n.t('{0} cannot be changed. Is it read-only?', fileName(uri)));
  }
  return applied;
}
