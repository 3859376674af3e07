/**
 * Text of a file as it is safe to show in a line: control characters (an escape sequence can rewrite a terminal) and
 * those that turn the direction of what follows (CVE-2021-42574) become a middle dot. Its length stays.
 */
export function visible(text: string): string {
  return text.replace(unseen, '\u00b7');
}

/** The same for text of several lines. */
export function visibleLines(text: string): string {
  return text.split('\n').map(visible).join('\n');
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what it looks for.
const unseen = /[\u0000-\u001f\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/g;

/** Such characters written as JSON writes them, `\u202e`: nothing is lost, also within a JSON text. */
export function spelled(text: string): string {
  return text.replace(unseen, (character) =>
    character === '\n' ? character : `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
