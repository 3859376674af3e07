import { labelOf } from '../framework/insert-property';
import type { FrameworkDocument, JsonPath } from '../framework/model';
import { property } from '../framework/parse';
import { jobZones, majorGroup, majorGroups, naicsSectors, readSocCode } from '../lexicon/occupations';
import { onetTitle, onetTitles } from '../lexicon/onet-titles';
import { schemaAt } from './schema';

export interface ValueChoice {
  readonly value: unknown;
  /** What is shown and typed against; the value itself where it is left out. */
  readonly label?: string;
  readonly detail?: string;
}

/** Values that a key can have, likely ones first; empty where anything goes. */
export function valueChoices(document: FrameworkDocument, path: JsonPath): ValueChoice[] {
  const soc = readSocCode(textAt(document, 'occupation', 'soc') ?? '');
  switch (path.join('/')) {
    case 'occupation/soc':
      return [...onetTitles()].map(([code, title]) => ({ value: code, label: `${code} ${title}` }));
    case 'occupation/title': {
      const due = soc && onetTitle(soc.code);
      const titles = [...onetTitles()].filter(([, title]) => title !== due);
      return [
        ...(due === undefined ? [] : [{ value: due, detail: `O*NET title of ${soc?.code}` }]),
        ...titles.map(([code, title]) => ({ value: title, detail: code })),
      ];
    }
    case 'occupation/group': {
      const due = soc && majorGroup(soc.major);
      return [...majorGroups]
        .sort((a, b) => Number(b === due) - Number(a === due))
        .map(({ code, name }) => ({
          // As exporters write it.
          value: name.replaceAll(' and ', ' & '),
          detail: code === due?.code ? `Group ${code}, of the code ${soc?.code}` : `Group ${code}`,
        }));
    }
    case 'occupation/sector':
      return naicsSectors.map(({ code, name }) => ({ value: code, label: `${code} ${name}` }));
    case 'occupation/jobZone':
      return [
        ...jobZones.map((name, index) => ({ value: index + 1, label: `${index + 1} ${name}` })),
        { value: null, detail: 'None is known' },
      ];
    case 'framework/version':
      return versions(document);
    default:
      return path.length === 4 && path[3] === 'label' ? [{ value: labelOf(String(path[2])) }] : plainChoices(path);
  }
}

/** "v.26.05" of the month of export. */
function versions(document: FrameworkDocument): ValueChoice[] {
  const month = /^\d\d(\d\d)-(\d\d)/.exec(textAt(document, 'exportedAt') ?? '');
  return month ? [{ value: `v.${month[1]}.${month[2]}`, detail: 'The month of "exportedAt"' }] : [];
}

function plainChoices(path: JsonPath): ValueChoice[] {
  const schema = schemaAt(path);
  if (schema?.enum) {
    return schema.enum.map((value) => ({ value }));
  }
  return [schema?.type ?? []].flat().includes('boolean') ? [{ value: true }, { value: false }] : [];
}

function textAt(document: FrameworkDocument, ...keys: readonly string[]): string | undefined {
  const node = keys.reduce<ReturnType<typeof property>>((it, key) => property(it, key), document.root);
  return node?.type === 'string' ? String(node.value) : undefined;
}
