import type { ReportedFinding } from '../index';
import { markup } from './escape';

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
