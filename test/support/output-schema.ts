/** Checks outputs of the command against the schemas that are shipped, and against keys that these do not tell of. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import Ajv, { type ValidateFunction } from 'ajv';
import { projectFolder } from './project';

const ajv = new Ajv({ strict: true, allowUnionTypes: true, strictTuples: false });
const compiled = new Map<string, ValidateFunction>();

/** @param name as in `docs/NAME.schema.json` */
export function assertFits(name: 'check' | 'analyze' | 'diff', output: string): void {
  const validate = compiled.get(name) ?? ajv.compile(closed(schemaOf(name)) as object);
  compiled.set(name, validate);
  assert.ok(validate(JSON.parse(output)), JSON.stringify(validate.errors, undefined, 2));
}

export function schemaOf(name: string): unknown {
  return JSON.parse(readFileSync(join(projectFolder, `docs/${name}.schema.json`), 'utf8'));
}

/** The shipped schema lets later versions add keys; this one must tell of each key that is there. */
function closed(schema: unknown): unknown {
  if (Array.isArray(schema)) {
    return schema.map(closed);
  }
  if (typeof schema !== 'object' || schema === null) {
    return schema;
  }
  const inner = Object.fromEntries(Object.entries(schema).map(([key, value]) => [key, closed(value)]));
  return 'properties' in schema && 'type' in schema ? { ...inner, additionalProperties: false } : inner;
}
