import { type MarkupContent, MarkupKind } from 'vscode-languageserver-types';
import { visible } from '../visible';

/** Text of a file inside Markdown: shown as it is, whatever signs it holds, and never as a link. */
export function escaped(text: string): string {
  return visible(text.replace(/\s+/g, ' '))
    .replace(/[\\`*_{}[\]()#+!|~$]/g, '\\$&')
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/:\/\//g, '&#58;//')
    .replace(/\bwww\./gi, (www) => `${www.slice(0, 3)}&#46;`)
    .replace(/@/g, '&#64;');
}

/** Markdown for clients that show it, else the same without its signs. */
export function markup(markdown: string, kind: MarkupKind): MarkupContent {
  return { kind, value: kind === MarkupKind.Markdown ? markdown : plain(markdown) };
}

function plain(markdown: string): string {
  return markdown
    .replace(/(?<!\\)(?:\*\*|[*`])/g, '')
    .replace(/\\([\\`*_{}[\]()#+!|~$])/g, '$1')
    .replace(/&#58;/g, ':')
    .replace(/&#46;/g, '.')
    .replace(/&#64;/g, '@')
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&amp;/g, '&');
}
