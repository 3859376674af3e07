import type { JsonNode, JsonPath } from '../framework/model';
import { groupByName, jobZoneName, majorGroup, naicsSector, readSocCode } from '../lexicon/occupations';
import { onetTitle, successorsOf } from '../lexicon/onet-titles';
import { escaped } from './markdown';
import { schemaAt } from './schema';

/** What a key of the format means, and what its value stands for. */
export function hoverOfField(path: JsonPath, value: JsonNode | undefined): string[] | undefined {
  const description = schemaAt(path)?.description;
  const meaning = value && meaningOf(path.join('/'), value.value);
  return description === undefined ? undefined : [...(meaning ?? []), description];
}

function meaningOf(path: string, value: unknown): string[] | undefined {
  switch (path) {
    case 'occupation/soc':
      return typeof value === 'string' ? meaningOfSoc(value) : undefined;
    case 'occupation/group': {
      const group = typeof value === 'string' ? groupByName(value) : undefined;
      return group && [`**${escaped(group.name)}** is group ${group.code} of the SOC.`];
    }
    case 'occupation/sector': {
      const sector = typeof value === 'string' ? naicsSector(value) : undefined;
      return sector && [`**${escaped(sector.code)}** is the NAICS sector *${escaped(sector.name)}*.`];
    }
    case 'occupation/jobZone': {
      const zone = typeof value === 'number' ? jobZoneName(value) : undefined;
      return zone === undefined ? undefined : [`**Job zone ${String(value)}**: ${zone}.`];
    }
    default:
      return undefined;
  }
}

function meaningOfSoc(text: string): string[] | undefined {
  const soc = readSocCode(text);
  if (!soc) {
    return undefined;
  }
  const title = onetTitle(soc.code);
  const group = majorGroup(soc.major);
  const successors = successorsOf(soc.code);
  return [
    title === undefined ? `**${soc.code}**` : `**${soc.code}** · ${escaped(title)}`,
    ...(successors ? [`O*NET-SOC 2019 has it no more: see ${successors.map(escaped).join(', ')}.`] : []),
    ...(group ? [`Group ${group.code}: ${escaped(group.name)}.`] : []),
  ];
}
