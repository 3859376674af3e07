import { version } from '../../index';
import { count } from '../../pages/count';
import { markup } from '../../pages/escape';
import { findingItem } from '../../pages/finding-item';
import { htmlPage } from '../../pages/html-page';
import type { CheckedFile, ReporterFactory, Summary } from './result';
import { countsOf, lookedAt, totalOf } from './tally';

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
