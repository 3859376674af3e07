/** Text from a file is data: it may hold marks of the form that it is shown in. */

/** For a label, which is plain text: no control characters, and none that turn the direction of what follows. */
export function visible(text: string): string {
  return text.replace(unseen, '\u00b7');
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what it looks for.
const unseen = /[\u0000-\u001f\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/g;

/** For Markdown with theme icons, as VS Code renders it: nothing of it becomes a link either. */
export function escapeMarkdown(text: string): string {
  return escapeHtml(text.replace(/\s+/g, ' ')).replace(/[\\`*_{}[\]()#+\-!~|$.:@]/g, '\\$&');
}

/** For a message of VS Code, where `[words](command:…)` is a link that runs a command. */
export function escapeMessage(text: string): string {
  return visible(text).replaceAll('](', '] (');
}

/** For text, and for what attributes in quotes say to people. */
export function escapeHtml(text: string): string {
  return escapeAttribute(visible(text));
}

/** For values of attributes in quotes that programs read: they come back as they were. */
export function escapeAttribute(text: string): string {
  return text.replace(/[&<>"']/g, (character) => entities[character] ?? character);
}

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};
