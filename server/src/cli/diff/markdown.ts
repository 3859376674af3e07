import type { Section, WordRun } from '../../index';
import { longestComment } from '../../pages/comment';
import { markdown } from '../../pages/escape';

/** Fits a comment on a pull request: what does not is counted. */
export function markdownSections(title: string, sections: readonly Section[], summary: string): string {
  let text = `## ${markdown(title)}\n\n${markdown(summary)}\n`;
  let left = 0;
  for (const { title: name, items } of sections) {
    let head = `\n### ${markdown(name)}\n\n`;
    for (const { mark, headline, texts } of items) {
      const lines = texts.map((runs) => `  <br>${runs.map(run).join('')}\n`);
      const item = `${head}- **${markdown(`${signs[mark]}${headline}`)}**\n${lines.join('')}`;
      if (left > 0 || text.length + item.length > longestComment) {
        left++;
      } else {
        text += item;
        head = '';
      }
    }
  }
  return left > 0 ? `${text}\n… and ${left} more. Run framework-lint diff for all.\n` : text;
}

const signs = { '+': '', '-': '', '~': '', '>': '', '!': '⚠️ ', '=': '' } as const;

function run({ kind, text }: WordRun): string {
  const clean = markdown(text);
  // Blanks at the edges stand outside the tags, so that renderers of all kinds see them.
  const [, before = '', inner = '', after = ''] = /^(\s*)([\s\S]*?)(\s*)$/.exec(clean) ?? [];
  if (kind === 'same' || inner === '') {
    return clean;
  }
  const tag = kind === 'added' ? 'ins' : 'del';
  return `${before}<${tag}>${inner}</${tag}>${after}`;
}
