import type { CompareItem, CompareResult } from '../../../server/src/lsp/protocol';
import { escapeMarkdown } from './escape';

/** What changed, as a page. @param none the sentence for no change */
export function changesMarkdown(title: string, { summary, sections }: CompareResult, none: string): string {
  return [
    `# ${escapeMarkdown(title)}\n`,
    `${escapeMarkdown(summary || none)}\n`,
    ...sections.flatMap(({ title: name, items }) => [
      `## ${escapeMarkdown(name)}\n`,
      `${items.map(itemText).join('\n')}\n`,
    ]),
  ].join('\n');
}

function itemText({ mark, headline, texts }: CompareItem): string {
  const sign = mark === '!' ? '⚠️ ' : '';
  const lines = texts.map(
    (runs) => `  <br>${runs.map((run) => marked(run, '<del>', '</del>', '<ins>', '</ins>')).join('')}`,
  );
  return [`- **${sign}${escapeMarkdown(headline)}**`, ...lines].join('\n');
}

/** An item where HTML is not shown: in a tooltip. */
export function itemMarkdown({ headline, texts }: CompareItem): string {
  const lines = texts.map((runs) => runs.map((run) => marked(run, '~~', '~~', '**', '**')).join(''));
  return [`*${escapeMarkdown(headline)}*`, ...lines].join('\n\n');
}

type Run = CompareItem['texts'][number][number];

/** Marks stand at words, not at blanks: Markdown would not see them there. */
function marked({ kind, text }: Run, removed: string, removedEnd: string, added: string, addedEnd: string): string {
  const [, before = '', inner = '', after = ''] = /^(\s*)([\s\S]*?)(\s*)$/.exec(text) ?? [];
  const words = escapeMarkdown(inner);
  if (kind === 'same' || words === '') {
    return before + words + after;
  }
  return kind === 'removed' ? before + removed + words + removedEnd + after : before + added + words + addedEnd + after;
}

/** The words of an item on one line, for a row of a tree. */
export function itemLine({ texts }: CompareItem): string {
  const [first = []] = texts;
  const kept = first.some(({ kind }) => kind === 'same')
    ? first.map(({ kind, text }) => (kind === 'removed' ? '' : text)).join('')
    : first.map(({ text }) => text).join('');
  return kept.replace(/\s+/g, ' ').trim();
}
