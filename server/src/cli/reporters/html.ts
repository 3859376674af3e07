import { version } from '../../index';
import { markup } from './escape';
import { htmlPage } from './html-page';
import type { CheckedFile, ReportedFinding, ReporterFactory, Summary } from './result';
import { count, countsOf, lookedAt, totalOf } from './tally';

/** One page that needs nothing else: no script, no font, no network. */
export const html: ReporterFactory = () => {
  const sections: Buffer[] = [];
  return {
    file(file) {
      if (file.findings.length > 0) {
        // As bytes: a string made of pieces of the file would keep the whole file in memory.
        sections.push(Buffer.from(sectionOf(file)));
      }
      return '';
    },
    end: (summary) => page(summary, Buffer.concat(sections).toString()),
  };
};

function page(summary: Summary, sections: string): string {
  const total = totalOf(summary);
  const title = total === 0 ? 'No findings' : `${count(total, 'finding')}: ${countsOf(summary)}`;
  const failures = summary.failures.map((failure) => `<p class="failure">${markup(failure)}</p>\n`).join('');
  return htmlPage({
    title: `framework-lint: ${title}`,
    header: `<h1>${title}</h1>\n<p>framework-lint ${version}: ${lookedAt(summary)}.</p>\n${failures}`,
    main: sections,
  });
}

function sectionOf({ path, findings }: CheckedFile): string {
  return `<details open>
<summary><h2>${markup(path)}</h2> <span class="count">${count(findings.length, 'finding')}</span></summary>
<ol>
${findings.map(findingItem).join('')}</ol>
</details>
`;
}

/** An item of a list without a page around it. */
export function findingItem({ severity, range: { start }, message, rule, excerpt, related }: ReportedFinding): string {
  const place = `${start.line + 1}:${start.character + 1}`;
  const words = excerpt
    ? `<blockquote>${markup(excerpt.before)}<mark>${markup(excerpt.words)}</mark>${markup(excerpt.after)}</blockquote>\n`
    : '';
  const others =
    related.length === 0
      ? ''
      : `<ul>${related
          .map((it) => `<li>${it.range.start.line + 1}:${it.range.start.character + 1} ${markup(it.message)}</li>`)
          .join('')}</ul>\n`;
  return `<li class="${severity}"><p><span class="place">${place}</span> <strong>${severity}</strong> ${markup(message)} <code>${rule}</code></p>
${words}${others}</li>
`;
}
