import { naicsSector } from '../lexicon/occupations';
import { choose, fieldAt, isBlank, kindOf, placeOf, quote, type Replaceable } from './fields';
import { defineRule } from './rule';

export const invalidSector = defineRule<Replaceable, object>({
  meta: {
    id: 'invalid-sector',
    description: 'The sector is no two-digit NAICS sector.',
    severity: 'warning',
    fix: 'suggestion',
    options: {},
  },
  *check({ document }) {
    const field = fieldAt(document, 'occupation', 'sector');
    if (!field || isBlank(field)) {
      return;
    }
    const isText = field.node.type === 'string';
    const value = isText || field.node.type === 'number' ? String(field.node.value) : '';
    if (isText && naicsSector(value)) {
      return;
    }
    const likely = likelySector(value);
    const wrong = isText ? `${quote(value)} is no NAICS sector` : `The sector is ${kindOf(field.node)}`;
    yield {
      ...placeOf(document, field),
      choices: likely === undefined ? [] : [{ title: `Replace it by ${named(likely)}`, field, value: likely }],
      message: `${wrong}. Write the two digits of one as text, such as "54", or a range that NAICS has, such as "31-33".`,
    };
  },
  fix: choose,
});

/** "541512" means sector 54, "31–33" the range with a hyphen. */
function likelySector(text: string): string | undefined {
  const range = text.trim().replace(/\s*[-–—_/]\s*/, '-');
  if (naicsSector(range)) {
    return range;
  }
  const digits = /^\D{0,6}(\d\d)/.exec(text)?.[1] ?? '';
  return naicsSector(digits) ? digits : undefined;
}

function named(code: string): string {
  return `"${code}" (${naicsSector(code)?.name ?? ''})`;
}
