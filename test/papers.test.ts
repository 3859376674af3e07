import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import Ajv from 'ajv';
import { parse } from 'jsonc-parser';
import type { Config } from '../server/src/config/config';
import { readConfig } from '../server/src/config/read';
import { checkDocument } from '../server/src/rules/check';
import { collectStatements } from '../server/src/rules/elsewhere';
import { rules } from '../server/src/rules/index';
import { version } from '../server/src/version';
import { documentOf } from './support/check';
import { configReference } from './support/papers/config-reference';
import { configSchema, optionSchema } from './support/papers/config-schema';
import { optionsOf, pageHead, rulesTable, withPart } from './support/papers/facts';
import { configOf, examplesOf, linksOf, othersOf, sectionsOf } from './support/papers/page';
import { relationData } from './support/papers/relations';

// What is derived from the rules is compared here; with UPDATE=1 (`npm run papers`) it is written.

const metas = rules.map(({ meta }) => meta);
const update = Boolean(process.env.UPDATE);
const schema = configSchema(metas);

suite('papers', () => {
  test('the version is that of package.json', () => {
    const { version: due } = JSON.parse(read('package.json')) as { version: string };
    derived('server/src/version.ts', read('server/src/version.ts').replace(/'[^']*'/, `'${due}'`));
    assert.ok(update || version === due);
  });

  test('the rows that a stem stands in are those of its words', () => {
    derived('server/src/lexicon/relation-data.ts', relationData());
  });

  test('README lists the rules', () => {
    const readme = read('README.md');
    derived(
      'README.md',
      withPart(
        readme,
        'rules',
        rulesTable(metas, (id) => `docs/rules/${id}.md`),
      ),
    );
  });

  test('docs/rules lists the rules', () => {
    derived(
      'docs/rules/README.md',
      withPart(
        read('docs/rules/README.md'),
        'rules',
        rulesTable(metas, (id) => `${id}.md`),
      ),
    );
  });

  test('the schema of the configuration knows the rules', () => {
    derived('server/framework-lint.schema.json', `${JSON.stringify(schema, undefined, 2)}\n`);
  });

  test('docs/configuration-reference.md has every key of the schema', () => {
    const file = 'docs/configuration-reference.md';
    derived(
      file,
      withPart(
        read(file),
        'reference',
        configReference(schema, (id) => `rules/${id}.md`),
      ),
    );
  });

  test('each rule has its file, test and page, and each page its rule', () => {
    const due = (folder: string, end: string) => metas.map(({ id }) => join(folder, `${id}${end}`));
    const files = [
      ...due('server/src/rules', '.ts'),
      ...due('test/unit/rules', '.test.ts'),
      ...due('docs/rules', '.md'),
    ];
    assert.deepEqual(
      files.filter((file) => !existsSync(file)),
      [],
      'missing',
    );
    assert.deepEqual(
      pages().filter((id) => !metas.some((meta) => meta.id === id)),
      [],
      'pages without a rule',
    );
  });

  test('links lead to files', () => {
    const others = ['CONTRIBUTING.md', 'SECURITY.md', 'README.md', 'CHANGELOG.md', 'THIRD-PARTY-NOTICES.md'];
    const folders = ['docs', 'docs/ci', 'docs/editors', 'docs/rules'];
    const documents = folders
      .flatMap((folder) => readdirSync(folder).map((name) => join(folder, name)))
      .filter((file) => file.endsWith('.md'))
      .concat(others);
    const broken = documents.flatMap((file) =>
      linksOf(read(file))
        .filter((target) => !existsSync(join(dirname(file), target)))
        .map((target) => `${file}: ${target}`),
    );
    assert.deepEqual(broken, []);
  });
});

suite('pages of rules', () => {
  for (const meta of metas.filter(({ id }) => existsSync(pageOf(id)))) {
    test(meta.id, () => {
      const file = pageOf(meta.id);
      derived(file, withPart(read(file), 'facts', pageHead(meta)));
      const page = read(file);
      const due = ['Why', 'Wrong', 'Right', ...(optionsOf(meta).length > 0 ? ['Options'] : []), 'How to silence'];
      assert.deepEqual(sectionsOf(page), due, `${file}: sections`);
      const examples = examplesOf(page);
      const config = configFor(meta.id, configOf(page) ?? '{}');
      for (const { kind, text, line } of examples) {
        const found = findings(text, config, othersOf(page));
        if (kind === 'wrong') {
          assert.ok(
            found.some(({ rule }) => rule === meta.id),
            `${file}:${line} should be wrong, but ${meta.id} finds nothing`,
          );
        } else {
          const told = found.map(({ rule, message }) => `${rule}: ${message}`);
          assert.deepEqual(told, [], `${file}:${line} should be right`);
        }
      }
      for (const kind of ['wrong', 'right']) {
        assert.ok(
          // Nobody would read an example of thousands of statements.
          examples.some((it) => it.kind === kind) || (kind === 'wrong' && meta.id === 'large-framework'),
          `${file} needs a block fenced as json ${kind}`,
        );
      }
    });
  }
});

suite('schema of the configuration', () => {
  const ajv = new Ajv({ strict: true, allowUnionTypes: true });
  for (const keyword of ['markdownDescription', 'markdownEnumDescriptions', 'allowComments', 'allowTrailingCommas']) {
    ajv.addKeyword(keyword);
  }
  const validate = ajv.compile(schema);

  /** What the schema and the reader say of a configuration: they must agree. */
  function judged(config: unknown): { schema: boolean; reader: boolean } {
    return {
      schema: validate(config),
      reader: readConfig(JSON.stringify(config), metas).problems.length === 0,
    };
  }

  const suppression = { rule: 'duplicate-topic', file: 'a.json', at: '/a', hash: '0', reason: 'Wanted.' };
  const sound: readonly unknown[] = [
    {},
    { $schema: 'x', extends: './a.json', requiredVersion: '*', files: 'a', ignore: ['b'] },
    { rules: { 'duplicate-topic': 'off' } },
    { rules: { 'uneven-levels': { severity: 'warning', options: { share: 0.4, count: 10 } } } },
    { rules: { 'unknown-key': { options: { allow: ['id'] } } } },
    { ladder: ['a', 'b'], verbs: { triage: { strength: 3, bloom: 2, unmeasurable: false } } },
    { threads: { link: [{ name: 'A', topics: ['a', 'b'] }], cut: [['c', 'd']] } },
    { overrides: [{ files: ['a'], ignore: 'b', rules: { 'duplicate-topic': 'error' }, ladder: ['a'] }] },
    { suppressions: [suppression, { ...suppression, expires: '2027-01-31' }] },
  ];
  const broken: readonly unknown[] = [
    [],
    { rule: {} },
    { rules: { 'duplicate-topics': 'off' } },
    { rules: { 'duplicate-topic': 'loud' } },
    { rules: { 'duplicate-topic': { level: 'off' } } },
    { rules: { 'duplicate-topic': { options: { words: 1 } } } },
    { rules: { 'unknown-key': { options: { allow: 'id' } } } },
    { rules: { 'uneven-levels': { options: { share: 2 } } } },
    { rules: { 'uneven-levels': { options: { count: -1 } } } },
    { rules: { 'uneven-levels': { options: { count: 1.5 } } } },
    { ladder: 'a' },
    { verbs: { triage: { strength: 7 } } },
    { verbs: { triage: 3 } },
    { threads: { links: [] } },
    { threads: { link: [{ topics: 'a' }] } },
    { threads: { cut: ['a'] } },
    { overrides: [{ rules: {} }] },
    { overrides: [{ files: 'a', suppressions: [] }] },
    { suppressions: [{ ...suppression, reason: ' ' }] },
    { suppressions: [{ rule: 'duplicate-topic' }] },
    { suppressions: [{ ...suppression, expires: 'soon' }] },
  ];
  for (const config of sound) {
    test(`takes ${JSON.stringify(config)}, as the reader does`, () =>
      assert.deepEqual(judged(config), { schema: true, reader: true }));
  }
  for (const config of broken) {
    test(`refuses ${JSON.stringify(config)}, as the reader does`, () =>
      assert.deepEqual(judged(config), { schema: false, reader: false }));
  }

  test('gives examples that are sound', () => {
    for (const [key, part] of Object.entries(
      (schema as { properties: Record<string, { examples?: unknown[] }> }).properties,
    )) {
      for (const example of part.examples ?? []) {
        assert.deepEqual(judged({ [key]: example }), { schema: true, reader: true }, JSON.stringify(example));
      }
    }
  });

  test('the defaults of options fit their schemas', () => {
    for (const meta of metas) {
      for (const [name, option] of optionsOf(meta)) {
        assert.ok(ajv.validate(optionSchema(option), option.default), `${meta.id}, ${name}`);
      }
    }
  });

  test('takes the configuration that README shows', () => {
    const [, text = ''] = /```jsonc\n(\{[\s\S]*?)```/.exec(read('README.md')) ?? [];
    assert.ok(text.length > 0);
    assert.deepEqual(readConfig(text, metas).problems, []);
    assert.ok(validate(parse(text)), JSON.stringify(validate.errors));
  });
});

function pageOf(id: string): string {
  return `docs/rules/${id}.md`;
}

function pages(): string[] {
  return readdirSync('docs/rules')
    .filter((file) => file.endsWith('.md') && file !== 'README.md')
    .map((file) => file.replace(/\.md$/, ''));
}

function read(file: string): string {
  return readFileSync(file, 'utf8');
}

function derived(file: string, due: string): void {
  if (update) {
    writeFileSync(file, due);
  } else {
    assert.equal(read(file), due, `${file} is not up to date: run npm run papers`);
  }
}

/** The page's configuration, and its rule on. */
function configFor(id: string, text: string): Config {
  const { file, problems } = readConfig(text, metas);
  assert.deepEqual(problems, [], `${id}: its configuration`);
  const isOff = metas.some((meta) => meta.id === id && meta.severity === 'off');
  const { rules: set } = file.settings;
  return isOff ? { ...file.settings, rules: { ...set, [id]: { severity: 'warning', ...set[id] } } } : file.settings;
}

function findings(text: string, config: Config, others: readonly string[] = []) {
  const statements = collectStatements();
  for (const [index, other] of others.entries()) {
    statements.set(`other-${index + 1}.json`, documentOf(other));
  }
  return checkDocument(documentOf(text), config, {
    namedByUser: true,
    elsewhere: statements.except('this.json'),
    onRuleFailure: (rule, error) => {
      throw new Error(`The rule ${rule} threw.`, { cause: error });
    },
  });
}
