import { type Category, groupByName, isGroupName, majorGroup, readSocCode } from '../lexicon/occupations';
import { onetCode } from '../lexicon/onet-titles';
import { choose, fieldAt, isBlank, kindOf, placeOf, quote, type Replaceable, textOf } from './fields';
import { defineRule } from './rule';

/** What SOC called some groups before 2018. */
const formerNames: Readonly<Record<string, string>> = {
  '25': 'Education, Training, and Library',
};

export const groupMismatch = defineRule<Replaceable, object>({
  meta: {
    id: 'group-mismatch',
    description: 'The group is not the SOC major group that the occupation code begins with.',
    severity: 'information',
    fix: 'safe',
    options: {},
  },
  *check({ document }) {
    const field = fieldAt(document, 'occupation', 'group');
    const socField = fieldAt(document, 'occupation', 'soc');
    if (!field || isBlank(field)) {
      return;
    }
    const name = textOf(field)?.trim();
    if (name === undefined) {
      yield {
        ...placeOf(document, field),
        choices: [],
        message: `The group is ${kindOf(field.node)}. Write it as text, such as "Computer & Mathematical".`,
      };
      return;
    }
    const soc = textOf(socField)?.trim() ?? '';
    const group = majorGroup(/^(\d\d)(?!\d)/.exec(soc)?.[1] ?? '');
    if (!socField || !group || isName(name, group)) {
      return;
    }
    const own = inStyleOf(name, group);
    const other = groupByName(name);
    const titleCode = onetCode(textOf(fieldAt(document, 'occupation', 'title')) ?? '');
    yield {
      ...placeOf(document, field),
      choices: [
        {
          title: `Replace it by "${own}"`,
          field,
          value: own,
          // Where the code is in doubt too, it is for the author to say which of the two is wrong.
          safe: readSocCode(soc)?.complete === true && (titleCode === undefined || titleCode.startsWith(group.code)),
        },
      ],
      message: `${quote(name)} is ${other ? `the SOC major group ${other.code}` : 'no SOC major group'}, but the code ${quote(soc)} belongs to group ${group.code}, "${own}". Correct the group or the code.`,
      related: [{ ...placeOf(document, socField), message: 'The occupation code.' }],
    };
  },
  fix: choose,
});

function isName(name: string, group: Category): boolean {
  const former = formerNames[group.code];
  return isGroupName(name, group) || (former !== undefined && isGroupName(name, { ...group, name: former }));
}

/** With "&" as exporters write it, unless the name at fault has "and" or "Occupations". */
function inStyleOf(name: string, group: Category): string {
  const own = /\band\b/i.test(name) ? group.name : group.name.replace(/ and /g, ' & ');
  return /\boccupations$/i.test(name) ? `${own} Occupations` : own;
}
