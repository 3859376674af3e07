/** Text from a file is data: it may hold marks of the form that it is shown in. */
import { escapeHtml as signsOfHtml } from '../../../server/src/html';
import { visible } from '../../../server/src/visible';

export { visible };

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
export const escapeAttribute = signsOfHtml;
