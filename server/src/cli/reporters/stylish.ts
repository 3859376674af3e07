import type { Finding } from '../../index';
import type { CheckedFile, Reporter, Summary } from './result';

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
export const stylish: Reporter = (files, summary, { colour }) => {
  const paint: Paint = (style, text) => (colour ? `\u001b[${codes[style]}m${text}\u001b[0m` : text);
  const blocks = files
    .filter((file) => file.findings.length > 0)
    .map(
      (file) =>
        `${paint('underline', printable(file.path))}\n${file.findings.map((it) => entry(it, file, paint)).join('')}`,
    );
  return `${[...blocks, closing(summary, paint)].join('\n')}\n`;
};

function entry(finding: Finding, file: CheckedFile, paint: Paint): string {
  const { line, character } = file.text.positionAt(finding.span.start);
  const place = `${line + 1}:${character + 1}`.padEnd(9);
  const severity = paint(finding.severity, finding.severity.padEnd(11));
  const rule = paint('dim', finding.rule);
  return `  ${paint('dim', place)} ${severity} ${printable(finding.message)}  ${rule}\n${excerpt(finding, file, paint)}`;
}

const charactersBefore = 30;
const width = 90;

/** The words at fault with a line under them: a one-line file cannot be read by column numbers. */
function excerpt({ span }: Finding, { text }: CheckedFile, paint: Paint): string {
  const source = text.getText();
  const from = Math.max(
    source.lastIndexOf('"', span.start - 1) + 1,
    source.lastIndexOf('\n', span.start - 1) + 1,
    span.start - charactersBefore,
  );
  const markEnd = Math.min(span.end, from + width, endOfLine(source, span.start));
  if (span.start >= markEnd) {
    return '';
  }
  const lead = printable(source.slice(from, span.start));
  const words = printable(source.slice(span.start, markEnd));
  const rest = printable(source.slice(markEnd, Math.min(endOfString(source, markEnd), from + width)));
  const indent = ' '.repeat(12);
  const line = `${indent}${paint('dim', lead)}${words}${paint('dim', rest)}\n`;
  return `${line}${indent}${' '.repeat(lead.length)}${paint('hint', '~'.repeat(words.length))}\n`;
}

function endOfLine(source: string, offset: number): number {
  const end = source.indexOf('\n', offset);
  return end === -1 ? source.length : end;
}

function endOfString(source: string, offset: number): number {
  const quote = source.indexOf('"', offset);
  return Math.min(quote === -1 ? source.length : quote, endOfLine(source, offset));
}

/** Text of a file is untrusted: control characters and bidirectional overrides do not reach the terminal. */
function printable(text: string): string {
  return text.replace(/[\p{Cc}\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu, '\u00b7');
}

function closing(summary: Summary, paint: Paint): string {
  const looked = `${count(summary.files, 'file')} looked at, ${count(summary.frameworks, 'framework')}`;
  const total = summary.errors + summary.warnings + summary.informations + summary.hints;
  if (total === 0) {
    return paint('bold', `No findings (${looked}).`);
  }
  const parts = [
    summary.errors > 0 ? paint('error', count(summary.errors, 'error')) : '',
    summary.warnings > 0 ? paint('warning', count(summary.warnings, 'warning')) : '',
    summary.informations > 0 ? paint('information', count(summary.informations, 'information')) : '',
    summary.hints > 0 ? paint('hint', count(summary.hints, 'hint')) : '',
  ].filter((part) => part !== '');
  return `${paint('bold', count(total, 'finding'))}: ${parts.join(', ')} (${looked}).`;
}

function count(number: number, word: string): string {
  return `${number} ${word}${number === 1 ? '' : 's'}`;
}
