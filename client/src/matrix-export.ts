import { env, l10n, Uri, window, workspace } from 'vscode';
import { fileName } from './documents';
import { findingsOf } from './findings';
import { buildMatrix } from './outline/matrix';
import { matrixMarkdown } from './outline/matrix-markdown';
import { exportPage } from './outline/matrix-page';
import { watchOutline } from './outlines';
import type { ServerLife } from './server-life';

export type ExportFormat = 'html' | 'md';

/** The matrix of a framework as a file of its own; asks where to put it unless `target` says so. */
export async function exportMatrix(
  extension: Uri,
  life: ServerLife,
  uri: Uri,
  format: ExportFormat,
  target?: Uri,
): Promise<void> {
  const text = await matrixText(extension, life, uri, format);
  if (text === undefined) {
    void window.showWarningMessage(l10n.t('{0} is no competency framework, so it has no matrix.', fileName(uri)));
    return;
  }
  const file = target ?? (await askForTarget(uri, format));
  if (!file) {
    return;
  }
  try {
    await workspace.fs.writeFile(file, new TextEncoder().encode(text));
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    void window.showErrorMessage(l10n.t('The matrix could not be written to {0}: {1}', fileName(file), reason));
    return;
  }
  if (!target) {
    const open = l10n.t('Open');
    const choice = await window.showInformationMessage(l10n.t('The matrix is in {0}.', fileName(file)), open);
    if (choice === open) {
      await (format === 'html' && file.scheme === 'file' ? env.openExternal(file) : window.showTextDocument(file));
    }
  }
}

async function matrixText(
  extension: Uri,
  life: ServerLife,
  uri: Uri,
  format: ExportFormat,
): Promise<string | undefined> {
  await life.start(uri.scheme);
  const framework = watchOutline(uri, life);
  const outline = await framework.settled();
  framework.dispose();
  if (!outline) {
    return undefined;
  }
  const matrix = buildMatrix(outline, findingsOf(uri), fileName(uri));
  if (format === 'md') {
    return matrixMarkdown(matrix, l10n.t);
  }
  const css = await workspace.fs.readFile(Uri.joinPath(extension, 'dist', 'client', 'matrix.css'));
  return exportPage(matrix, new TextDecoder().decode(css), env.language, l10n.t);
}

function askForTarget(uri: Uri, format: ExportFormat): Thenable<Uri | undefined> {
  const name = fileName(uri).replace(/\.jsonc?$/, '');
  const proposed = uri.scheme === 'untitled' ? undefined : Uri.joinPath(uri, '..', `${name}.matrix.${format}`);
  return window.showSaveDialog({
    title: l10n.t('Export Progression Matrix'),
    filters: format === 'html' ? { HTML: ['html'] } : { Markdown: ['md'] },
    ...(proposed && { defaultUri: proposed }),
  });
}
