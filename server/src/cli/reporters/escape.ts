/**
 * Text of a file is untrusted wherever it goes: control characters and bidirectional overrides do not reach a
 * terminal, and markup stays text.
 */

export function printable(text: string): string {
  return text.replace(/[\p{Cc}\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu, '\u00b7');
}

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
  '@': '&#64;',
  '#': '&#35;',
};

/** For HTML and XML, text and attributes. Control characters may not stand in XML at all. */
export function markup(text: string): string {
  // Half a surrogate pair would break an XML file as a whole.
  return printable(text.replace(/\p{Cs}/gu, '\ufffd')).replace(
    /[&<>"']/g,
    (character) => entities[character] ?? character,
  );
}

/** For one line of Markdown, also within a table: no markup, no links, nobody mentioned, no issue named. */
export function markdown(text: string): string {
  return printable(text)
    .replace(/[&<>@#]/g, (character) => entities[character] ?? character)
    .replace(/[\\`*_[\]|~$]/g, '\\$&');
}
