import type { Item, Section, WordRun } from '../../index';
import { printable } from '../../pages/escape';

const styles = { bold: '1', added: '32', removed: '31', changed: '36', warning: '33', dim: '2' } as const;
const styleOfMark = {
  '+': 'added',
  '-': 'removed',
  '~': 'changed',
  '>': 'changed',
  '!': 'warning',
  '=': 'dim',
} as const;

/** Words that went and came are coloured, or marked as `[-old-]{+new+}`. */
export function terminalSections(
  title: string,
  sections: readonly Section[],
  summary: string,
  colour: boolean,
): string {
  const paint = (style: keyof typeof styles, text: string) =>
    colour ? `\u001b[${styles[style]}m${text}\u001b[0m` : text;
  const run = (whole: boolean, { kind, text }: WordRun) => {
    const clean = printable(text);
    if (kind === 'same') {
      return clean;
    }
    if (colour) {
      return paint(kind, clean);
    }
    if (whole) {
      return `${kind === 'added' ? '+' : '-'} ${clean}`;
    }
    return kind === 'added' ? `{+${clean}+}` : `[-${clean}-]`;
  };
  const item = ({ mark, headline, texts }: Item) =>
    `  ${paint(styleOfMark[mark], `${mark} ${printable(headline)}`)}\n${texts
      .map((runs) => `      ${runs.map((it) => run(runs.length === 1, it)).join('')}\n`)
      .join('')}`;
  const body = sections.map(
    ({ title: name, items }) => `\n${paint('bold', printable(name))}\n${items.map(item).join('')}`,
  );
  return `${paint('bold', printable(title))}\n${body.join('')}\n${summary}\n`;
}
