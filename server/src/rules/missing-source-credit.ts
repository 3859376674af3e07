import { formatKeys } from '../framework/format';
import { appendProperty } from '../framework/insert-property';
import type { FrameworkDocument } from '../framework/model';
import { nodeSpan } from '../framework/parse';
import { type Field, fieldAt, isBlank, isWhole, kindOf, placeOf, textOf } from './fields';
import { defineRule, type Report } from './rule';

interface MissingCredit extends Report {
  /** The version of O*NET that `sources` names, for the wording of the credit; undefined: no credit to add. */
  readonly credit?: string;
}

export const missingSourceCredit = defineRule<MissingCredit, object>({
  meta: {
    id: 'missing-source-credit',
    description: 'O*NET is named as a source without the credit that its licence asks for.',
    severity: 'information',
    fix: 'suggestion',
    options: {},
  },
  *check({ document }) {
    const attribution = fieldAt(document, 'attribution');
    const mistyped = [...checkTypes(document)];
    for (const { field, wanted } of mistyped) {
      yield { ...placeOf(document, field), message: `"${field.path.at(-1)}" is ${kindOf(field.node)}. ${wanted}` };
    }
    const onet = fieldAt(document, 'sources', 'onet');
    if (mistyped.length > 0 || !onet || isBlank(onet) || !isWhole(document)) {
      return;
    }
    const words = [...sourceFields(document), attribution].map((field) => textOf(field) ?? '').join('\n');
    const lacks = [
      credits.test(words)
        ? ''
        : 'credit the U.S. Department of Labor, Employment and Training Administration (USDOL/ETA)',
      changes.test(words) ? '' : 'say that its data were changed',
    ].filter((part) => part !== '');
    if (lacks.length === 0) {
      return;
    }
    yield {
      ...placeOf(document, attribution ?? onet),
      credit: textOf(onet) ?? '',
      message: `O*NET is a source of this framework, and its licence (CC BY 4.0) asks to ${lacks.join(' and to ')}. Add that to "attribution".`,
    };
  },
  fix({ credit }, { document }) {
    if (credit === undefined || !document.root) {
      return [];
    }
    const attribution = fieldAt(document, 'attribution');
    const own = textOf(attribution)?.trim() ?? '';
    const text = [own && `${own.replace(/\.$/, '')}.`, creditOf(credit)].filter((part) => part !== '').join(' ');
    const edit = attribution
      ? { span: nodeSpan(attribution.node), text: JSON.stringify(text) }
      : appendProperty(document, document.root, 'attribution', text);
    return [{ title: 'Add the credit of O*NET to "attribution"', edits: [edit], safe: false }];
  },
});

const credits = /U\.?S\.? Department of Labor|USDOL/i;
const changes =
  /\b(?:modif(?:y|ied|ication|ications)|adapt(?:ed|ation|ations)?|chang(?:ed|es)|altered|edited|derived)\b/i;

function* checkTypes(document: FrameworkDocument): Iterable<{ field: Field; wanted: string }> {
  const sources = fieldAt(document, 'sources');
  const attribution = fieldAt(document, 'attribution');
  if (sources && sources.node.type !== 'object' && sources.node.type !== 'null') {
    yield { field: sources, wanted: 'Make it an object that names each source, such as "onet".' };
  }
  for (const field of [...sourceFields(document), ...(attribution ? [attribution] : [])]) {
    if (field.node.type !== 'string' && field.node.type !== 'null') {
      yield { field, wanted: 'Write it as text in double quotes.' };
    }
  }
}

function sourceFields(document: FrameworkDocument): Field[] {
  return formatKeys.sources.map((key) => fieldAt(document, 'sources', key)).filter((field) => field !== undefined);
}

/** The wording that https://www.onetcenter.org/license_db.html asks for. */
function creditOf(source: string): string {
  const version = /\d+(?:\.\d+)?/.exec(source.replace(/\(.*?\)/g, ''))?.[0];
  return `This framework includes information from the O*NET ${version ? `${version} ` : ''}Database by the U.S. Department of Labor, Employment and Training Administration (USDOL/ETA), used under the CC BY 4.0 license. O*NET® is a trademark of USDOL/ETA. The information has been modified; USDOL/ETA has not approved, endorsed, or tested these modifications.`;
}
