/**
 * Text of a file is untrusted wherever it goes: control characters and bidirectional overrides do not reach a
 * terminal, and markup stays text.
 */
import { escapeHtml } from '../html';
import { spelled, visible } from '../visible';

export const printable = visible;

/** JSON as `JSON.stringify` writes it, whose text can also be looked at in a terminal or a log. */
export function jsonText(value: unknown, indent?: number): string {
  return spelled(JSON.stringify(value, undefined, indent));
}

/** For HTML and XML, text and attributes. Control characters may not stand in XML at all. */
export function markup(text: string): string {
  // Half a surrogate pair would break an XML file as a whole.
  return escapeHtml(printable(text.replace(/\p{Cs}/gu, '\ufffd')));
}

/**
 * For one line of Markdown, also within a table: no markup, no links, nobody mentioned, no issue named. Code hosts look
 * for the latter in the text that the page shows, so what keeps them off is a character without width.
 */
export function markdown(text: string): string {
  return printable(text)
    .replace(/[&<>]/g, escapeHtml)
    .replace(/[\\`*_[\]|~$]/g, '\\$&')
    .replace(/@|#(?=[\dA-Za-z])|:(?=\/\/)|\bwww(?=\.)/gi, '$&&#8203;');
}
