/** Every word that the extension says can be said in each language that it has. */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

type Texts = Readonly<Record<string, string>>;

const bundles = readdirSync('l10n').filter((name) => /^bundle\.l10n\.[\w-]+\.json$/.test(name));
const manifests = readdirSync('.').filter((name) => /^package\.nls\.[\w-]+\.json$/.test(name));

suite('languages', () => {
  test('there are as many for the manifest as for the code', () => {
    const language = (name: string) => /([\w-]+)\.json$/.exec(name)?.[1];
    assert.ok(bundles.length > 0);
    assert.deepEqual(manifests.map(language), bundles.map(language));
  });

  for (const name of bundles) {
    test(`${name} has what the code says, and no more`, () => {
      compare(Object.fromEntries(messages().map((message) => [message, message])), read(join('l10n', name)));
    });
  }

  for (const name of manifests) {
    test(`${name} has the texts of the manifest, with the same links`, () => {
      compare(read('package.nls.json'), read(name));
    });
  }
});

function compare(source: Texts, translated: Texts): void {
  assert.deepEqual(Object.keys(translated).sort(), Object.keys(source).sort());
  for (const [key, text] of Object.entries(source)) {
    const other = translated[key] ?? '';
    assert.notEqual(other.trim(), '', key);
    assert.deepEqual(parts(other), parts(text), key);
  }
}

/** What has to be the same in all languages: places for values, commands of links, settings, code. */
function parts(text: string): string[] {
  return (text.match(/\{\d\}|\(command:[^)]+\)|`[^`]+`|“framework”|„framework“/g) ?? [])
    .map((part) => part.replace(/[„“”]/g, '"'))
    .sort();
}

/** The messages in the code: `t('…')`, and `count(…, t, '1 gap', '{0} gaps')`. */
function messages(): string[] {
  const found = readdirSync('client/src', { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => readFileSync(join('client/src', name), 'utf8'))
    .flatMap((source) => [
      ...[...source.matchAll(/\bt\(\s*(['"`])((?:\\.|(?!\1)[\s\S])*)\1/g)].map(([, , message = '']) => message),
      ...[...source.matchAll(/\bcount\([\w.]+, t, '([^']+)', '([^']+)'\)/g)].flatMap(([, one = '', many = '']) => [
        one,
        many,
      ]),
    ]);
  const distinct = [...new Set(found)];
  assert.ok(distinct.length > 100);
  assert.deepEqual(
    distinct.filter((message) => message.includes('${')),
    [],
    'a message that is put together cannot be translated',
  );
  return distinct;
}

function read(file: string): Texts {
  return JSON.parse(readFileSync(file, 'utf8')) as Texts;
}
