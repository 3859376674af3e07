import { count } from '../../pages/count';
import { printable } from '../../pages/escape';
import type { CheckedFile, Excerpt, ReportedFinding, ReporterFactory } from './result';
import { countsOf, lookedAt, totalOf } from './tally';
import { displayWidth } from './width';

const codes = {
  error: '31',
  warning: '33',
  information: '34',
  hint: '36',
  dim: '2',
  underline: '4',
  bold: '1',
} as const;

type Paint = (style: keyof typeof codes, text: string) => string;

/** For people at a terminal: the place, the severity, what to do, and the words at fault in their statement. */
export const stylish: ReporterFactory = ({ colour }) => {
  const paint: Paint = (style, text) => (colour ? `\u001b[${codes[style]}m${text}\u001b[0m` : text);
  return {
    file: (file) =>
      file.findings.length === 0
        ? ''
        : `${paint('underline', printable(file.path))}\n${file.findings.map((it) => entry(it, paint)).join('')}\n`,
    end(summary) {
      const total = totalOf(summary);
      const looked = lookedAt(summary);
      return total === 0
        ? `${paint('bold', `No findings (${looked}).`)}\n`
        : `${paint('bold', count(total, 'finding'))}: ${countsOf(summary, paint)} (${looked}).\n`;
    },
  };
};

function entry({ range, severity, message, rule, excerpt }: CheckedFile['findings'][number], paint: Paint): string {
  const place = `${range.start.line + 1}:${range.start.character + 1}`.padEnd(9);
  const words = `${paint('dim', place)} ${paint(severity, severity.padEnd(11))} ${printable(message)}`;
  return `  ${words}  ${paint('dim', rule)}\n${excerpt ? marked(excerpt, severity, paint) : ''}`;
}

/** The words with a line under them: a one-line file cannot be read by column numbers. */
function marked(excerpt: Excerpt, severity: ReportedFinding['severity'], paint: Paint): string {
  const [before, words, after] = [excerpt.before, excerpt.words, excerpt.after].map(printable) as [
    string,
    string,
    string,
  ];
  const indent = ' '.repeat(12);
  const marker = paint(severity, '~'.repeat(displayWidth(words)));
  return `${indent}${paint('dim', before)}${words}${paint('dim', after)}\n${indent}${' '.repeat(displayWidth(before))}${marker}\n`;
}
