import text from '../../framework.schema.json';
import type { JsonPath } from '../framework/model';

/** What is used of JSON Schema here. */
export interface Schema {
  readonly description?: string;
  readonly type?: string | readonly string[];
  readonly enum?: readonly unknown[];
  readonly default?: unknown;
  readonly required?: readonly string[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly additionalProperties?: Schema;
  readonly items?: Schema;
  readonly $ref?: string;
}

const root: Schema & { readonly definitions: Readonly<Record<string, Schema>> } = text;

/** What the format says of the value at a path; undefined for a path that it does not know. */
export function schemaAt(path: JsonPath): Schema | undefined {
  let schema: Schema | undefined = root;
  for (const segment of path) {
    const holder: Schema | undefined = schema && resolved(schema);
    schema =
      typeof segment === 'number'
        ? holder?.items
        : holder?.properties && Object.hasOwn(holder.properties, segment)
          ? holder.properties[segment]
          : holder?.additionalProperties;
  }
  return schema && resolved(schema);
}

function resolved(schema: Schema): Schema {
  const name = schema.$ref?.split('/').at(-1);
  return name === undefined ? schema : (root.definitions[name] ?? schema);
}
