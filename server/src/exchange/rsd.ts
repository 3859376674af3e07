/** Rich Skill Descriptors (https://rsd.openskillsnetwork.org) as JSON-LD: a skill for each statement. */
import {
  createLevels,
  type Draft,
  isObject,
  type JsonObject,
  keyOf,
  nameOf,
  type Problem,
  type ReadDraft,
} from './draft';
import { uuidOf } from './identifiers';
import { createLeftOut, isEmpty } from './left-out';
import { joinStatement, splitStatement } from './statement-text';

/** Under this key stands what the form has no place for. */
const own = 'frameworkAuthoring';

export function toRsd({ metadata, levels }: Draft): JsonObject {
  const occupation = isObject(metadata.occupation) ? metadata.occupation : {};
  const title = String(occupation.title ?? 'Competency framework');
  return {
    '@context': 'https://rsd.openskillsnetwork.org/context-v1.json',
    id: `urn:uuid:${uuidOf(JSON.stringify([occupation.soc, title]))}`,
    type: 'RichSkillDescriptorCollection',
    name: title,
    skills: levels.flatMap((level) =>
      level.statements.map((statement, index) => {
        const { topic, sentence } = splitStatement(statement);
        return {
          id: `urn:uuid:${uuidOf(JSON.stringify([occupation.soc, title, level.key, statement, index]))}`,
          type: 'RichSkillDescriptor',
          skillName: topic,
          skillStatement: sentence,
          category: nameOf(level),
          keywords: [nameOf(level)],
          [own]: { level: level.key },
          ...(occupation.soc ? { occupations: [{ code: String(occupation.soc), targetNodeName: title }] } : {}),
        };
      }),
    ),
    [own]: { metadata, levels: levels.map(({ key, label = null }) => ({ key, label })) },
  };
}

const knownKeys = new Set(
  `@context @id @type id type uuid name skillName skillStatement statement category categories level proficiencyLevel keywords occupations ${own}`.split(
    ' ',
  ),
);

/** Reads collections, graphs and lists of descriptors. Undefined: this JSON holds none. */
export function fromRsd(value: unknown): ReadDraft | undefined {
  const list = listOf(value);
  if (!list) {
    return undefined;
  }
  const problems: Problem[] = [];
  const levels = createLevels();
  const kept = isObject(value) && isObject(value[own]) ? value[own] : undefined;
  for (const level of Array.isArray(kept?.levels) ? kept.levels.filter(isObject) : []) {
    levels.level(String(level.key), typeof level.label === 'string' ? level.label : undefined);
  }
  const leftOut = createLeftOut();
  const codes = occupationsOf(list);
  let named = false;
  let unlevelled = 0;
  list.forEach((skill, index) => {
    const where = `skill ${index + 1}`;
    const sentence = isObject(skill) ? (textIn(skill, 'skillStatement') ?? textIn(skill, 'statement')) : undefined;
    if (!isObject(skill) || sentence === undefined) {
      problems.push({ where, message: 'The descriptor has no skillStatement and is left out.' });
      return;
    }
    for (const key of Object.keys(skill).filter((it) => !knownKeys.has(it))) {
      leftOut.add(key, skill[key]);
    }
    if (!isObject(skill[own])) {
      leftOut.add('keywords', skill.keywords);
      leftOut.add('categories', Array.isArray(skill.categories) ? skill.categories.slice(1) : []);
      leftOut.add('occupations', codes.length === 1 ? [] : skill.occupations);
      named ||= !isEmpty(skill.id ?? skill['@id'] ?? skill.uuid);
    }
    const ownLevel = isObject(skill[own]) ? textIn(skill[own], 'level') : undefined;
    const name =
      textIn(skill, 'proficiencyLevel') ??
      textIn(skill, 'level') ??
      textIn(skill, 'category') ??
      textIn(skill, 'categories');
    unlevelled += ownLevel === undefined && name === undefined ? 1 : 0;
    const level =
      ownLevel === undefined ? levels.level(keyOf(name ?? 'all'), name ?? 'All') : levels.level(ownLevel, undefined);
    level.statements.push(joinStatement(textIn(skill, 'skillName') ?? textIn(skill, 'name') ?? '', sentence));
  });
  if (unlevelled > 0) {
    problems.push({
      where: 'skills',
      message: `${unlevelled} of ${list.length} descriptors name no level or category; they are put into one level, "all".`,
    });
  }
  problems.push(...leftOut.problems('skills', 'descriptor'));
  if (named) {
    problems.push({
      where: 'skills',
      message: 'Identifiers and addresses of descriptors are left out; an export makes new ones.',
    });
  }
  const whole: JsonObject = isObject(value) && !isSkill(value) ? value : {};
  for (const key of Object.keys(whole).filter((it) => !knownOfWhole.has(it) && !isEmpty(whole[it]))) {
    problems.push({ where: key, message: 'A framework has no place for it; it is left out.' });
  }
  return {
    draft: { metadata: isObject(kept?.metadata) ? kept.metadata : metadataFrom(whole, codes), levels: levels.all() },
    problems,
  };
}

const knownOfWhole = new Set(`@context @id @type id type uuid name skills @graph ${own}`.split(' '));

/** Of one occupation where all descriptors agree on it. */
function metadataFrom(whole: JsonObject, codes: readonly string[]): JsonObject {
  const title = textIn(whole, 'name');
  const soc = codes.length === 1 ? codes[0] : undefined;
  return title === undefined && soc === undefined
    ? {}
    : { occupation: { ...(soc === undefined ? {} : { soc }), ...(title === undefined ? {} : { title }) } };
}

/** The codes of occupations in the descriptors, each once. */
function occupationsOf(list: readonly unknown[]): string[] {
  const occupations = list.flatMap((skill) =>
    isObject(skill) && Array.isArray(skill.occupations) ? skill.occupations : [],
  );
  const codes = occupations.flatMap((it) =>
    isObject(it) ? (textIn(it, 'code') ?? []) : typeof it === 'string' ? it : [],
  );
  return [...new Set(codes)];
}

function listOf(value: unknown): readonly unknown[] | undefined {
  const list = Array.isArray(value)
    ? value
    : isObject(value)
      ? [value.skills, value['@graph']].find(Array.isArray)
      : undefined;
  return list?.some(isSkill) ? list : isObject(value) && isSkill(value) ? [value] : undefined;
}

function isSkill(it: unknown): it is JsonObject {
  return isObject(it) && (it.skillStatement !== undefined || isDescriptor.test(String(it.type ?? it['@type'])));
}

const isDescriptor = /^(?:\w+:)?(?:RichSkillDescriptor|RSD)$/i;

/** A text, or the first of a list of texts. */
function textIn(object: JsonObject, key: string): string | undefined {
  const value = Array.isArray(object[key]) ? object[key][0] : object[key];
  return typeof value === 'string' && value.trim() !== '' ? value : undefined;
}
