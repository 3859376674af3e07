import { count } from '../../pages/count';
import { markdown as escaped } from '../../pages/escape';
import type { CheckedFile, ReportedFinding, ReporterFactory } from './result';
import { countsOf, lookedAt, totalOf } from './tally';

const icons = { error: '🔴', warning: '🟡', information: '🔵', hint: '⚪' } as const;

/** GitHub drops a job summary of more than 1 MiB as a whole; UTF-8 takes up to three bytes per unit. */
const mostLength = 300_000;

/** A summary for a job or a comment: totals first, then a table per file. */
export const markdown: ReporterFactory = () => {
  const tables: string[] = [];
  let length = 0;
  let leftOut = 0;
  return {
    file(file) {
      const table = file.findings.length === 0 ? '' : tableOf(file);
      if (length + table.length > mostLength) {
        leftOut += file.findings.length;
      } else if (table !== '') {
        length += table.length;
        tables.push(table);
      }
      return '';
    },
    end(summary) {
      const total = totalOf(summary);
      const head = total === 0 ? '✅ No findings' : `${count(total, 'finding')}: ${countsOf(summary)}`;
      return [
        `## framework-lint\n\n**${head}** (${lookedAt(summary)})\n`,
        ...summary.failures.map((failure) => `- ❌ ${escaped(failure)}\n`),
        ...tables,
        ...(leftOut > 0 ? [`${count(leftOut, 'finding')} more did not fit here.\n`] : []),
      ].join('\n');
    },
  };
};

function tableOf({ path, findings }: CheckedFile): string {
  return `### ${escaped(path)}\n\n| | Place | Finding | Rule |\n|---|---|---|---|\n${findings.map(rowOf).join('')}`;
}

function rowOf({ severity, range: { start }, message, rule, excerpt }: ReportedFinding): string {
  const words = excerpt ? `<br>${escaped(excerpt.before)}**${escaped(excerpt.words)}**${escaped(excerpt.after)}` : '';
  return `| ${icons[severity]} ${severity} | ${start.line + 1}:${start.character + 1} | ${escaped(message)}${words} | ${rule} |\n`;
}
