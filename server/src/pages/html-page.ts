import { markup } from './escape';
import { htmlStyle } from './html-style';

export interface HtmlPage {
  readonly title: string;
  readonly style?: string;
  /** Markup. */
  readonly header: string;
  /** Markup. */
  readonly main: string;
}

/** A page without script, font or network; light and dark. */
export function htmlPage({ title, style = '', header, main }: HtmlPage): string {
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="color-scheme" content="light dark">
<title>${markup(title)}</title>
<style>
${htmlStyle}${style}</style>
</head>
<body>
<header>
${header}</header>
<main>
${main}</main>
</body>
</html>
`;
}
