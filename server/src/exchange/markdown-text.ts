/** Text that Markdown shows as it is, and back. */

/** For one line; a line end becomes a break. */
export function toMarkdown(text: string): string {
  return text
    .replace(/[\\`*_{}[\]<>#|~&]/g, '\\$&')
    .replace(/^(\s*)([-+]|\d+(?=[.)]\s))/, '$1\\$2')
    .replace(/\r\n|\r|\n/g, '<br>');
}

/** Emphasis and links of hand-written lists are taken off, their text stays. */
export function fromMarkdown(markdown: string): string {
  let text = '';
  let rest = markdown.trim();
  while (rest !== '') {
    const [plain = ''] = /^[^\\<![*_`]+/.exec(rest) ?? [];
    text += plain;
    rest = rest.slice(plain.length);
    const [, escaped] = /^\\([\\`*_{}[\]<>#|~&+\-!.()\d])/.exec(rest) ?? [];
    const [breaks] = /^<br\s*\/?>/i.exec(rest) ?? [];
    const [link, name] = /^!?\[((?:\\.|[^\]\\])*)\]\([^)\s]*\)/.exec(rest) ?? [];
    const [strong, inner] = /^(?:\*\*|__)(?=\S)((?:\\.|[^\\])*?\S)(?:\*\*|__)/.exec(rest) ?? [];
    const [emphasis, word] = /^[*_`](?=\S)((?:\\.|[^\\*_`])*?\S)[*_`](?![\p{L}\p{N}])/u.exec(rest) ?? [];
    if (escaped !== undefined) {
      text += escaped;
      rest = rest.slice(escaped.length + 1);
    } else if (breaks) {
      text += '\n';
      rest = rest.slice(breaks.length);
    } else if (link && name !== undefined) {
      text += fromMarkdown(name);
      rest = rest.slice(link.length);
    } else if (strong && inner !== undefined) {
      text += fromMarkdown(inner);
      rest = rest.slice(strong.length);
    } else if (emphasis && word !== undefined && !/[\p{L}\p{N}]$/u.test(text)) {
      text += fromMarkdown(word);
      rest = rest.slice(emphasis.length);
    } else {
      text += rest.charAt(0);
      rest = rest.slice(1);
    }
  }
  return text;
}
