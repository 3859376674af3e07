/** Text from a file is data: it may hold marks of the form that it is shown in. */

/** For Markdown with theme icons, as VS Code renders it. */
export function escapeMarkdown(text: string): string {
  return escapeHtml(text)
    .replace(/[\\`*_{}[\]()#+\-!~|$.]/g, '\\$&')
    .replace(/\s+/g, ' ');
}

/** For text and for values of attributes in quotes. */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (character) => entities[character] ?? character);
}

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};
