import { escapeAttribute, escapeHtml } from './escape';
import type { Matrix } from './matrix';
import { legendHtml, matrixHtml, matrixSummary } from './matrix-html';
import type { Translate } from './words';

/** A page of its own: no script, nothing from elsewhere, light or dark as the reader's system is. */
export function exportPage(matrix: Matrix, css: string, language: string, t: Translate): string {
  const title = escapeHtml(t('{0}: progression matrix', matrix.title));
  return `<!DOCTYPE html>
<html lang="${escapeHtml(language)}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${title}</title>
<style>${css}</style>
</head>
<body>
<main>
<header><h1>${escapeHtml(matrix.title)}</h1><p class="summary">${escapeHtml(matrixSummary(matrix, t))}</p></header>
${legendHtml(t)}
${matrixHtml(matrix, 'static', t)}
</main>
</body>
</html>
`;
}

export interface WebviewPage {
  /** Allows the page's own script and style, and nothing else. */
  readonly nonce: string;
  readonly cssUri: string;
  readonly scriptUri: string;
  /** The document that it shows, for a restart of the window. */
  readonly documentUri: string;
  readonly language: string;
}

/** The page of the webview, empty: the matrix comes by message, now and after each edit. */
export function webviewPage({ nonce, cssUri, scriptUri, documentUri, language }: WebviewPage, t: Translate): string {
  const policy = `default-src 'none'; style-src 'nonce-${nonce}'; script-src 'nonce-${nonce}'`;
  const toggle = (id: string, label: string) =>
    `<label class="toggle"><input type="checkbox" id="${id}"> ${escapeHtml(label)} <span id="${id}-count"></span></label>`;
  return `<!DOCTYPE html>
<html lang="${escapeHtml(language)}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<title>${escapeHtml(t('Progression matrix'))}</title>
<link rel="stylesheet" nonce="${nonce}" href="${escapeAttribute(cssUri)}">
</head>
<body data-document="${escapeAttribute(documentUri)}">
<main>
<header><h1 id="title"></h1><p class="summary" id="summary"></p></header>
<div class="tools" role="search">
<label class="filter"><span>${escapeHtml(t('Filter'))}</span> <input type="search" id="filter" placeholder="${escapeHtml(
    t('Words of a thread or a statement'),
  )}"></label>
${toggle('gaps', t('Gaps'))}
${toggle('falls', t('Regressions'))}
<span class="shown" id="shown" role="status" data-words="${escapeHtml(t('{0} of {1} threads'))}"></span>
</div>
${legendHtml(t)}
<p class="empty" id="notice" role="status" hidden></p>
<div id="matrix"></div>
</main>
<script nonce="${nonce}" src="${escapeAttribute(scriptUri)}"></script>
</body>
</html>
`;
}
