import { appendProperty } from '../framework/insert-property';
import { nodeSpan } from '../framework/parse';
import { spanInLiteral } from '../framework/string-offsets';
import { fieldAt, placeOf, textOf } from './fields';
import { defineRule, type Report } from './rule';

interface Contradiction extends Report {
  readonly zone: number;
}

const words = ['one', 'two', 'three', 'four', 'five'];

/** "Job Zone 3", "Job Zone: Four", "Job Zone (2)"; not "Job Zones 2 to 4", which is no claim on one. */
const claim =
  /\bjob zone[:\s(-]{1,3}([1-5]|one|two|three|four|five)\b(?!\s*(?:[-–—/]|to|through|or|and)\s*(?:[1-5]|one|two|three|four|five)\b)/i;

export const jobZoneContradiction = defineRule<Contradiction, object>({
  meta: {
    id: 'job-zone-contradiction',
    description: 'The prose names a job zone that the field does not have.',
    severity: 'information',
    fix: 'suggestion',
    options: {},
  },
  *check({ document }) {
    const field = fieldAt(document, 'occupation', 'jobZone');
    const value: unknown = field?.node.value ?? null;
    if (field && field.node.type !== 'null' && field.node.type !== 'number') {
      return;
    }
    for (const key of ['description', 'contextCovered']) {
      const prose = fieldAt(document, 'framework', key);
      const match = claim.exec(textOf(prose) ?? '');
      if (!prose || !match) {
        continue;
      }
      const word = match[1]?.toLowerCase() ?? '';
      const zone = words.includes(word) ? words.indexOf(word) + 1 : Number(word);
      if (zone === value) {
        continue;
      }
      const literal = placeOf(document, prose).span;
      yield {
        zone,
        span: spanInLiteral(document.text.getText(), literal, match.index, match.index + match[0].length),
        path: prose.path,
        message: `The text says "${match[0]}", but "jobZone" is ${value === null ? 'not set' : String(value)}. Set the field, or take the zone out of the text.`,
        ...(field ? { related: [{ ...placeOf(document, field), message: 'The job zone of the occupation.' }] } : {}),
      };
    }
  },
  fix({ zone }, { document }) {
    const field = fieldAt(document, 'occupation', 'jobZone');
    const occupation = fieldAt(document, 'occupation');
    if (!field && occupation?.node.type !== 'object') {
      return [];
    }
    const edit = field
      ? { span: nodeSpan(field.node), text: String(zone) }
      : occupation && appendProperty(document, occupation.node, 'jobZone', zone);
    return edit ? [{ title: `Set "jobZone" to ${zone}`, edits: [edit], safe: false }] : [];
  },
});
