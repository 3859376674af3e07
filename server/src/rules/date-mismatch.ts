import { type IsoDate, isoDate } from './dates';
import {
  type Choice,
  choose,
  type Field,
  fieldAt,
  isBlank,
  kindOf,
  placeOf,
  quote,
  type Replaceable,
  textOf,
} from './fields';
import { defineRule, type RuleContext } from './rule';

export const dateMismatch = defineRule<Replaceable, object>({
  meta: {
    id: 'date-mismatch',
    description:
      'The date of the export is no ISO 8601 date with a zone, or lies in the future, or the version names another month.',
    severity: 'information',
    fix: 'suggestion',
    options: {},
  },
  *check(context) {
    const { document } = context;
    const exported = fieldAt(document, 'exportedAt');
    const version = fieldAt(document, 'framework', 'version');
    const date = textOf(exported) === undefined ? undefined : isoDate(textOf(exported) ?? '');
    if (exported && !isBlank(exported)) {
      yield* checkDate(context, exported, date);
    }
    if (version && !isBlank(version)) {
      yield* checkVersion(context, version, date);
    }
  },
  fix: choose,
});

function* checkDate({ document, today }: RuleContext, field: Field, date: IsoDate | undefined): Iterable<Replaceable> {
  const text = textOf(field);
  const place = placeOf(document, field);
  if (text === undefined) {
    yield {
      ...place,
      choices: [],
      message: `The date of the export is ${kindOf(field.node)}. Write it as text, such as "2026-05-15T12:51:50.992Z".`,
    };
  } else if (!date) {
    const choices = isoForms(text).map((value): Choice => ({ title: `Replace it by "${value}"`, field, value }));
    yield {
      ...place,
      choices,
      message: `The date of the export, ${quote(text)}, is no ISO 8601 date with a time and a zone. Write it as in "2026-05-15T12:51:50.992Z".`,
    };
  } else if (today !== undefined && date.time > Date.parse(today) + oneDay) {
    yield {
      ...place,
      choices: [],
      message: `The date of the export, ${quote(text)}, lies in the future. Correct it.`,
    };
  }
}

/** It is tomorrow elsewhere already. */
const oneDay = 86_400_000;

/** Of a version such as "v.26.05"; one of another form is the author's own and says nothing of a date. */
const monthly = /^v\.(\d\d)\.(\d\d)$/;

function* checkVersion({ document }: RuleContext, field: Field, date: IsoDate | undefined): Iterable<Replaceable> {
  const text = textOf(field);
  const place = placeOf(document, field);
  if (text === undefined) {
    yield {
      ...place,
      choices: [],
      message: `The version is ${kindOf(field.node)}. Write it as text, such as "v.26.05", or null.`,
    };
    return;
  }
  const [, year, month] = monthly.exec(text.trim()) ?? [];
  if (year === undefined || month === undefined) {
    return;
  }
  const own = date && `v.${String(date.year % 100).padStart(2, '0')}.${String(date.month).padStart(2, '0')}`;
  const choices: Choice[] = own === undefined ? [] : [{ title: `Replace it by "${own}"`, field, value: own }];
  if (Number(month) < 1 || Number(month) > 12) {
    yield {
      ...place,
      choices,
      message: `The version ${quote(text)} names a month ${month}. Write it as v., year and month: "v.26.05".`,
    };
  } else if (own !== undefined && own !== text.trim()) {
    yield {
      ...place,
      choices,
      message: `The version ${quote(text)} names another month than the date of the export, ${quote(date?.text ?? '')}. Correct one of the two.`,
    };
  }
}

/** The ISO forms that a date of another form can only mean; midnight UTC where it has no time. */
function isoForms(text: string): string[] {
  const [, year, month, day, rest] = /^\s*(\d{4})[-/.](\d\d?)[-/.](\d\d?)(?:[T ]+(.*?))?\s*$/.exec(text) ?? [];
  if (year && month && day) {
    const time = /^\d\d:\d\d(?::\d\d(?:\.\d+)?)?$/.test(rest ?? '') ? rest : rest ? undefined : '00:00:00.000';
    return time === undefined ? [] : valid(`${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}T${time}Z`);
  }
  const [, first, second, third] = /^\s*(\d\d?)[-/.](\d\d?)[-/.](\d{4})\s*$/.exec(text) ?? [];
  if (!first || !second || !third) {
    return [];
  }
  // 05/15 can only be May 15, and 15.05 too; 05/06 is May 6 to some and June 5 to others.
  const asIso = (m: string, d: string) => valid(`${third}-${m.padStart(2, '0')}-${d.padStart(2, '0')}T00:00:00.000Z`);
  return [...new Set([...asIso(first, second), ...asIso(second, first)])];
}

function valid(iso: string): string[] {
  return isoDate(iso) ? [iso] : [];
}
