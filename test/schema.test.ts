import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { type Diagnostic, getLanguageService, type JSONSchema } from 'vscode-json-languageservice';
import { defaultConfig } from '../server/src/config/config';
import { nodeAt } from '../server/src/framework/node-at';
import { checkDocument } from '../server/src/rules/check';
import { documentOf } from './support/check';

const schema: JSONSchema = JSON.parse(readFileSync('server/framework.schema.json', 'utf8'));
const seed = readFileSync('seeds/15-1299.08.json', 'utf8');
/** The seed with two statements per level: enough to change. */
const small = JSON.parse(seed, (key, value) => (key === 'statements' ? value.slice(0, 2) : value));
const values: readonly unknown[] = [null, 0, 7, 2.5, 'x', '', true, [], ['x'], {}, { a: 1 }];

const service = getLanguageService({});

async function violations(text: string): Promise<Diagnostic[]> {
  const { text: document } = documentOf(text);
  const json = service.parseJSONDocument(document);
  return service.doValidation(document, json, { schemaValidation: 'error' }, schema);
}

/** Every place in a value. */
function* places(value: unknown, path: readonly (string | number)[] = []): Iterable<readonly (string | number)[]> {
  if (path.length > 0) {
    yield path;
  }
  if (typeof value === 'object' && value !== null) {
    for (const [key, item] of Object.entries(value)) {
      yield* places(item, [...path, Array.isArray(value) ? Number(key) : key]);
    }
  }
}

/** The small framework with another value at a path; undefined takes the key out. */
function mutated(path: readonly (string | number)[], value: unknown): string {
  const root = structuredClone(small);
  const holder = path.slice(0, -1).reduce((node, key) => node[key], root);
  const last = path.at(-1) ?? '';
  if (value === undefined && Array.isArray(holder)) {
    holder.splice(Number(last), 1);
  } else if (value === undefined) {
    delete holder[last];
  } else {
    holder[last] = value;
  }
  return JSON.stringify(root);
}

suite('the schema of the format', () => {
  test('the seed is valid', async () => {
    assert.deepEqual(await violations(seed), []);
  });

  test('the labelled frameworks say nothing that the rules do not say', async () => {
    for (const name of ['welder', 'registered-nurse', 'paralegal', 'electrician']) {
      await agree(readFileSync(`test/labelled/${name}.json`, 'utf8'), name);
    }
  });

  test('each violation in a changed framework has a finding at its place', async () => {
    let count = 0;
    for (const path of places(small)) {
      for (const value of [undefined, ...values]) {
        count += await agree(mutated(path, value), `${path.join('/')} = ${JSON.stringify(value)}`);
      }
    }
    assert.ok(count > 150, `only ${count} violations were tried`);
  }).timeout(20_000);
});

/** Gives the number of violations. */
async function agree(text: string, what: string): Promise<number> {
  const document = documentOf(text);
  const found = checkDocument(document, defaultConfig).map(({ path }) => path.join('/'));
  const all = await violations(text);
  for (const { message, range } of all) {
    const place = nodeAt(document.root, document.text.offsetAt(range.start))?.path ?? [];
    // A key that is missing is told at the object that lacks it, or at the object's own key.
    assert.ok(
      found.includes(place.join('/')) || found.includes(place.slice(0, -1).join('/')),
      `${what}: "${message}" at ${place.join('/')}, but findings are at ${[...new Set(found)].join(', ') || 'no place'}`,
    );
  }
  return all.length;
}
