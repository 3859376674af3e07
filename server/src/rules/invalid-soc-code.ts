import { majorGroup, readSocCode } from '../lexicon/occupations';
import { onetCode, onetTitle, successorsOf } from '../lexicon/onet-titles';
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
import { defineRule } from './rule';

export const invalidSocCode = defineRule<Replaceable, object>({
  meta: {
    id: 'invalid-soc-code',
    description: 'The occupation code is no O*NET-SOC code, or one that O*NET retired.',
    severity: 'warning',
    fix: 'safe',
    options: {},
  },
  *check({ document }) {
    const field = fieldAt(document, 'occupation', 'soc');
    if (!field || isBlank(field)) {
      return;
    }
    const text = textOf(field);
    const problem =
      text === undefined
        ? { message: `The SOC code is ${kindOf(field.node)}. Write it as text, such as "15-1299.08".`, choices: [] }
        : problemOf(text, field, textOf(fieldAt(document, 'occupation', 'title')) ?? '');
    if (problem) {
      yield { ...placeOf(document, field), ...problem };
    }
  },
  fix: choose,
});

/** @param title of the occupation: it may tell which of several codes is meant */
function problemOf(text: string, field: Field, title: string): Pick<Replaceable, 'message' | 'choices'> | undefined {
  const soc = readSocCode(text);
  if (!soc) {
    return {
      choices: likelyCodes(text).map((code) => choiceOf(code, field)),
      message: `${quote(text)} is no O*NET-SOC code. Write two digits, a hyphen, four digits, a point and two digits, as in "15-1299.08".`,
    };
  }
  if (!majorGroup(soc.major)) {
    return {
      choices: [],
      message: `${quote(text)} belongs to no occupation: SOC has no major group ${soc.major}. Correct the code.`,
    };
  }
  const successors = successorsOf(soc.code);
  if (successors) {
    return {
      choices: successors.map((code) => choiceOf(code, field)),
      message: `O*NET retired the code ${quote(text)} in 2019. Use ${successors.map(named).join(' or ')}.`,
    };
  }
  if (soc.complete) {
    return undefined;
  }
  const meant = onetCode(title);
  if (meant !== undefined && meant !== soc.code && meant.startsWith(soc.code.slice(0, -2))) {
    return {
      choices: [meant, soc.code].map((code) => choiceOf(code, field)),
      message: `${quote(text)} lacks the two decimals of an O*NET-SOC code. Write "${meant}", which is the code of ${quote(title)}.`,
    };
  }
  return {
    choices: [{ ...choiceOf(soc.code, field), safe: true }],
    message: `${quote(text)} lacks the two decimals of an O*NET-SOC code. Write "${soc.code}".`,
  };
}

/** What a code of another form can mean, by its digits: "15129908", "15–1299.08", "35-1011.0". */
function likelyCodes(text: string): string[] {
  const [, major = '', rest = '', end = ''] = /^\D*(\d\d)\D*(\d{4})\D*(\d{0,2})\D*$/.exec(text) ?? [];
  return majorGroup(major) ? [`${major}-${rest}.${end.padStart(2, '0')}`] : [];
}

function choiceOf(code: string, field: Field): Choice {
  return { title: `Replace it by ${named(code)}`, field, value: code };
}

function named(code: string): string {
  const title = onetTitle(code);
  return title === undefined ? `"${code}"` : `"${code}" (${title})`;
}
