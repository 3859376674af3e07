import { labelOf } from '../framework/insert-property';
import { knownLadderOf, orderLevels } from '../framework/ladder';
import type { JsonPath } from '../framework/model';
import { type Schema, schemaAt } from './schema';
import type { StructureTarget } from './structure-target';

export interface KeyChoice {
  readonly key: string;
  /** What comes behind the colon: with the stops of a snippet, and without. */
  readonly value: { readonly snippet: string; readonly plain: string };
  readonly detail?: string;
  readonly description: string | undefined;
}

/** The ladder of the format itself, for a file that has no level yet. */
const standardLadder = ['emerging', 'developing', 'proficient', 'advanced'];

/** Keys that the object at the target lacks, in the order of the format. */
export function keyChoices(
  { object, path, current }: Extract<StructureTarget, { kind: 'key' }>,
  ladder: readonly string[] | undefined,
): KeyChoice[] {
  const present = (object.children ?? []).map((child) => String(child.children?.[0]?.value));
  const others = current === undefined ? present : present.filter((key) => key !== current);
  if (path.join('/') === 'framework/levels') {
    return levelChoices(others, ladder);
  }
  return Object.entries(schemaAt(path)?.properties ?? {})
    .filter(([key]) => !others.includes(key))
    .map(([key, schema]) => ({ key, value: shapeOf([...path, key], schema), description: schema.description }));
}

/** The levels that the ladder has and the file lacks, each with its shape. */
function levelChoices(present: readonly string[], configured: readonly string[] | undefined): KeyChoice[] {
  const ladder = ladderFor(present, configured);
  return ladder
    .filter((key) => !present.includes(key))
    .map((key) => {
      const start = `{"label": ${JSON.stringify(labelOf(key))}, "statements": [`;
      return {
        key,
        value: { snippet: `${start}$0]}`, plain: `${start}]}` },
        detail: `Level ${ladder.indexOf(key) + 1} of ${ladder.length}`,
        description: schemaAt(['framework', 'levels', key])?.description,
      };
    });
}

function ladderFor(present: readonly string[], configured: readonly string[] | undefined): readonly string[] {
  if (configured && configured.length > 0) {
    return configured;
  }
  if (present.length === 0) {
    return standardLadder;
  }
  const known = present.every((key) => standardLadder.includes(key)) ? standardLadder : knownLadderOf(present);
  if (known && present.every((key) => known.includes(key))) {
    return known;
  }
  return nextNumbered(present);
}

/** "level1", "level2" -> "level3". */
function nextNumbered(present: readonly string[]): string[] {
  const last = orderLevels(present).keys.at(-1) ?? '';
  const number = /^(\D*)(\d{1,3})$/.exec(last);
  return number ? [...present, `${number[1]}${Number(number[2]) + 1}`] : [...present];
}

function shapeOf(path: JsonPath, schema: Schema): KeyChoice['value'] {
  const types = [schema.type ?? []].flat();
  const key = String(path.at(-1));
  if (key === 'framework') {
    return {
      snippet: '{"version": "$1", "description": "$2", "contextCovered": "$3", "levels": {$0}}',
      plain: '{"version": null, "description": "", "contextCovered": "", "levels": {}}',
    };
  }
  if (schema.default !== undefined) {
    return both(JSON.stringify(schema.default));
  }
  if (types.includes('object')) {
    return { snippet: '{$0}', plain: '{}' };
  }
  if (types.includes('array')) {
    return { snippet: '[$0]', plain: '[]' };
  }
  return types.includes('string') ? { snippet: '"$1"', plain: '""' } : { snippet: '$1', plain: 'null' };
}

function both(text: string): KeyChoice['value'] {
  return { snippet: text, plain: text };
}
