import { readSocCode } from '../lexicon/occupations';
import { onetCode, onetTitle, plainTitle, successorsOf } from '../lexicon/onet-titles';
import { type Choice, choose, fieldAt, placeOf, quote, type Replaceable, textOf } from './fields';
import { defineRule } from './rule';

export const socTitleMismatch = defineRule<Replaceable, object>({
  meta: {
    id: 'soc-title-mismatch',
    description: 'The title differs from the O*NET title of the occupation code.',
    severity: 'warning',
    fix: 'suggestion',
    options: {},
  },
  *check({ document }) {
    const socField = fieldAt(document, 'occupation', 'soc');
    const field = fieldAt(document, 'occupation', 'title');
    const soc = readSocCode(textOf(socField) ?? '');
    const title = textOf(field)?.trim() ?? '';
    if (!socField || !field || !soc || title === '' || successorsOf(soc.code)) {
      return;
    }
    const due = onetTitle(soc.code);
    if (due !== undefined && plainTitle(due) === plainTitle(title)) {
      return;
    }
    const other = onetCode(title);
    if (!soc.complete && other?.startsWith(soc.code.slice(0, -2))) {
      // The code is unfinished, and `invalid-soc-code` says how it goes on.
      return;
    }
    if (other === undefined && (due === undefined || isRelated(title, due))) {
      return;
    }
    const choices: Choice[] = [
      ...(due === undefined ? [] : [{ title: `Replace the title by "${due}"`, field, value: due }]),
      ...(other === undefined ? [] : [{ title: `Replace the code by "${other}"`, field: socField, value: other }]),
    ];
    const dueText = due === undefined ? '' : `, which O*NET calls ${quote(due)}`;
    yield {
      ...placeOf(document, field),
      choices,
      // A title of one's own is legitimate; the title of another code is a mix-up.
      ...(other === undefined ? { severity: 'information' as const } : {}),
      message:
        other === undefined
          ? `The title ${quote(title)} differs from the O*NET title of ${soc.code}, ${quote(due ?? '')}. Is it the right code? Correct one of the two, or keep the title where it is your own.`
          : `The title ${quote(title)} differs from the code ${soc.code}${dueText}: it is the O*NET title of ${other}. Correct one of the two.`,
      related: [{ ...placeOf(document, socField), message: 'The occupation code.' }],
    };
  },
  fix: choose,
});

/** Words that titles of all kinds of work share. */
const generic = new Set(
  'all other except including general related and of the worker specialist manager technician assistant operator'.split(
    ' ',
  ),
);

/** Whether two titles share a word that says what the work is: then one is the house's own name of the other. */
function isRelated(a: string, b: string): boolean {
  const words = new Set(plainTitle(a).split(' '));
  return plainTitle(b)
    .split(' ')
    .some((word) => words.has(word) && !generic.has(word));
}
