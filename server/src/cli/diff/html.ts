import type { Section, WordRun } from '../../index';
import { markup } from '../../pages/escape';
import { htmlPage } from '../../pages/html-page';

const style = `h2 { display: block; margin: 1.5rem 0 .5rem; }
ol > li { border-left-color: var(--information); }
ol > li.came { border-left-color: var(--added); } ol > li.went { border-left-color: var(--error); }
ol > li.look { border-left-color: var(--warning); } ol > li.same { border-left-color: var(--line); }
:root { --added: #1a7f37; --added-back: #dafbe1; --removed-back: #ffebe9; }
@media screen and (prefers-color-scheme: dark) { :root { --added: #56d364; --added-back: #12361f; --removed-back: #4b1d1d; } }
ins { background: var(--added-back); } del { background: var(--removed-back); }
@media print { li { break-inside: avoid; } }
`;

const classes = { '+': 'came', '-': 'went', '~': 'changed', '>': 'changed', '!': 'look', '=': 'same' } as const;

/** One page that needs nothing else. What went is struck through and what came is underlined, so that colour is not needed. */
export function htmlSections(title: string, sections: readonly Section[], summary: string): string {
  return htmlPage({
    title,
    style,
    header: `<h1>${markup(title)}</h1>\n<p>${markup(summary)}</p>\n`,
    main: sections
      .map(
        ({ title: name, items }) =>
          `<section>\n<h2>${markup(name)}</h2>\n<ol>\n${items
            .map(
              ({ mark, headline, texts }) =>
                `<li class="${classes[mark]}"><p><strong>${markup(headline)}</strong></p>${texts
                  .map((runs) => `<p>${runs.map(run).join('')}</p>`)
                  .join('')}</li>\n`,
            )
            .join('')}</ol>\n</section>\n`,
      )
      .join(''),
  });
}

function run({ kind, text }: WordRun): string {
  return kind === 'same'
    ? markup(text)
    : kind === 'added'
      ? `<ins>${markup(text)}</ins>`
      : `<del>${markup(text)}</del>`;
}
