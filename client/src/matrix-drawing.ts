import { env, l10n, Uri, type Webview } from 'vscode';
import { fileName } from './documents';
import { findingsOf } from './findings';
import { buildMatrix } from './outline/matrix';
import { matrixHtml, matrixSummary } from './outline/matrix-html';
import { webviewPage } from './outline/matrix-page';
import type { WatchedOutline } from './outlines';

/** The page of the editor, before there is a matrix in it. `root` has its style and script. */
export function drawShell(webview: Webview, root: Uri, document: Uri): string {
  return webviewPage(
    {
      nonce: crypto.randomUUID(),
      cssUri: webview.asWebviewUri(Uri.joinPath(root, 'matrix.css')).toString(),
      scriptUri: webview.asWebviewUri(Uri.joinPath(root, 'matrix.js')).toString(),
      documentUri: document.toString(),
      language: env.language,
    },
    l10n.t,
  );
}

/** The message to the page that shows the matrix of now. */
export function drawMatrix({ outline, uri }: WatchedOutline) {
  if (!outline) {
    const notice =
      outline === null
        ? l10n.t('This file is no competency framework at the moment, so there is no matrix of it.')
        : l10n.t('The matrix appears when the language server has read the framework.');
    return { kind: 'show', title: fileName(uri), summary: '', html: '', notice };
  }
  const matrix = buildMatrix(outline, findingsOf(uri), fileName(uri));
  return {
    kind: 'show',
    title: matrix.title,
    summary: matrixSummary(matrix, l10n.t),
    html: matrixHtml(matrix, 'interactive', l10n.t),
    notice: '',
  };
}
