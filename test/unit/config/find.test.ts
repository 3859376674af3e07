import assert from 'node:assert/strict';
import type { ConfigProblem } from '../../../server/src/config/file';
import { createConfigFinder, type FoundConfig } from '../../../server/src/config/find';
import type { ConfigHost } from '../../../server/src/config/load';

const rules = [
  { id: 'duplicate-topic', options: {} },
  { id: 'statement-length', options: { most: { default: 40 } } },
];

/** The files of a project, by path; what stands in them is written as JSON unless it is a text. */
type Files = Record<string, unknown>;

function finderOf(files: Files, host: Partial<ConfigHost> = {}) {
  return createConfigFinder(
    {
      readFile: async (uri) => {
        const content = files[decodeURIComponent(uri).replace('file://', '')];
        return content === undefined || typeof content === 'string' ? content : JSON.stringify(content);
      },
      ...host,
    },
    rules,
  );
}

function find(files: Files, path = '/p/a.json', host: Partial<ConfigHost> = {}): Promise<FoundConfig> {
  return finderOf(files, host).find(`file://${path}`);
}

function told(problems: readonly ConfigProblem[]): string[] {
  return problems.map((it) => `${it.uri.replace('file://', '')}:${it.line + 1}:${it.character + 1} ${it.message}`);
}

suite('configuration: the file in force', () => {
  test('the nearest one upwards, alone', async () => {
    const files = {
      '/p/.framework-lint.json': { rules: { 'duplicate-topic': 'off' } },
      '/p/team/.framework-lint.json': { ladder: ['low', 'high'] },
    };
    const found = await find(files, '/p/team/deep/er/a.json');
    assert.equal(found.uri, 'file:///p/team/.framework-lint.json');
    assert.deepEqual(found.config.ladder, ['low', 'high']);
    assert.deepEqual({ ...found.config.rules }, {});
    assert.deepEqual((await find(files, '/p/a.json')).config.rules['duplicate-topic'], { severity: 'off' });
  });

  test('none: everything has its default', async () => {
    const found = await find({});
    assert.equal(found.uri, undefined);
    assert.equal(found.excluded, undefined);
  });

  test('a file with faults leaves the last sound one in force, and says where the faults are', async () => {
    const files: Files = { '/p/.framework-lint.json': { ladder: ['low', 'high'] } };
    const finder = finderOf(files);
    await finder.find('file:///p/a.json');
    files['/p/.framework-lint.json'] = '{\n  "lader": []\n}';
    finder.clear();
    const found = await finder.find('file:///p/a.json');
    assert.deepEqual(found.config.ladder, ['low', 'high']);
    assert.match(
      told(found.problems)[0] ?? '',
      /^\/p\/\.framework-lint\.json:2:3 There is no key "lader"\. Do you mean "ladder"\?/,
    );
  });

  test('documents share one configuration, so that what is kept per configuration is kept once', async () => {
    const finder = finderOf({ '/p/.framework-lint.json': { overrides: [{ files: 'x/**', ladder: ['a', 'b'] }] } });
    const configOf = async (path: string) => (await finder.find(`file:///p/${path}`)).config;
    assert.equal(await configOf('a.json'), await configOf('deep/b.json'));
    assert.equal(await configOf('x/a.json'), await configOf('x/b.json'));
    assert.notEqual(await configOf('x/a.json'), await configOf('a.json'));
  });
});

suite('configuration: extends', () => {
  test('joins bases in order, then the file itself; options and severity of a rule are joined', async () => {
    const found = await find({
      '/p/.framework-lint.json': {
        extends: ['../shared/one.json', './two.json'],
        rules: { 'statement-length': 'warning' },
        threads: { cut: [['A', 'B']] },
      },
      '/shared/one.json': {
        rules: { 'statement-length': { severity: 'hint', options: { most: 30 } }, 'duplicate-topic': 'off' },
        verbs: { triage: { strength: 3 } },
      },
      '/p/two.json': { rules: { 'duplicate-topic': 'error' }, threads: { cut: [['C', 'D']] } },
    });
    assert.deepEqual(found.problems, []);
    assert.deepEqual(
      { ...found.config.rules },
      { 'statement-length': { severity: 'warning', options: { most: 30 } }, 'duplicate-topic': { severity: 'error' } },
    );
    assert.equal(found.config.verbs.triage?.strength, 3);
    assert.deepEqual(found.config.threads.cut, [
      ['C', 'D'],
      ['A', 'B'],
    ]);
    assert.deepEqual(found.sources, [
      'file:///shared/one.json',
      'file:///p/two.json',
      'file:///p/.framework-lint.json',
    ]);
  });

  const faults: [string, Files, RegExp][] = [
    [
      'a file that is not there',
      { '/p/.framework-lint.json': { extends: './no.json' } },
      /^\/p\/\.framework-lint\.json:1:12 There is no file "\.\/no\.json"/,
    ],
    [
      'a circle',
      { '/p/.framework-lint.json': { extends: './b.json' }, '/p/b.json': { extends: './.framework-lint.json' } },
      /^\/p\/b\.json:1:12 "\.\/\.framework-lint\.json" extends this file in turn/,
    ],
    [
      'a fault of a base',
      { '/p/.framework-lint.json': { extends: './b.json' }, '/p/b.json': { ladder: 1 } },
      /^\/p\/b\.json:1:11 This should be a list/,
    ],
    [
      'a package that is not installed',
      { '/p/.framework-lint.json': { extends: 'house-style' } },
      /"house-style" is not installed/,
    ],
  ];
  for (const [name, files, message] of faults) {
    test(`${name} is a fault at its place`, async () => {
      const found = await find(files, '/p/a.json', { resolvePackage: () => undefined });
      assert.match(told(found.problems).join('\n'), message);
      assert.ok(found.problems.every((it) => it.fatal));
    });
  }

  test('a package counts where packages are trusted, and is told where they are not', async () => {
    const files = {
      '/p/.framework-lint.json': { extends: '@org/style', ladder: ['low', 'high'] },
      '/p/node_modules/@org/style/main.json': { rules: { 'duplicate-topic': 'off' } },
    };
    const trusted = await find(files, '/p/a.json', {
      resolvePackage: (name) => `file:///p/node_modules/${name}/main.json`,
    });
    assert.equal(trusted.config.rules['duplicate-topic']?.severity, 'off');
    const editor = await find(files);
    assert.equal(editor.config.rules['duplicate-topic'], undefined);
    assert.deepEqual(editor.config.ladder, ['low', 'high']);
    assert.deepEqual(
      editor.problems.map(({ severity, fatal }) => ({ severity, fatal })),
      [{ severity: 'information', fatal: false }],
    );
  });
});

suite('configuration: which files', () => {
  const cases: [object, string, FoundConfig['excluded']][] = [
    [{ files: ['frameworks/**'] }, 'frameworks/deep/a.json', undefined],
    [{ files: ['frameworks/**'] }, 'other/a.json', 'files'],
    [{ files: ['frameworks'] }, 'x/frameworks/a.json', undefined],
    [{ files: ['/frameworks'] }, 'x/frameworks/a.json', 'files'],
    [{ files: '*.framework.json' }, 'deep/a.framework.json', undefined],
    [{ ignore: ['drafts/'] }, 'x/drafts/deep/a.json', 'ignore'],
    [{ ignore: ['./drafts'] }, 'x/drafts/a.json', undefined],
    [{ ignore: ['drafts', '!drafts/keep.json'] }, 'drafts/keep.json', undefined],
    [{ ignore: ['*.json', '!a.json'] }, 'b.json', 'ignore'],
    [{ files: ['a'], ignore: ['b'] }, 'a/b/c.json', 'ignore'],
    [{ ignore: ['.hidden'] }, '.hidden/a.json', 'ignore'],
    [{ ignore: ['ü (1)/**'] }, 'ü (1)/a.json', 'ignore'],
    [{ requiredVersion: '>=0.1.0' }, 'a.json', undefined],
    [{ requiredVersion: '^99.0.0' }, 'a.json', 'version'],
  ];
  for (const [config, path, excluded] of cases) {
    test(`${JSON.stringify(config)}: ${path} is ${excluded ? `left out by ${excluded}` : 'checked'}`, async () => {
      const finder = finderOf({ '/p/.framework-lint.json': config });
      assert.equal((await finder.find(`file:///p/${encodeURI(path)}`)).excluded, excluded);
    });
  }

  test('an unmet version is a fault on its line', async () => {
    const found = await find({ '/p/.framework-lint.json': '{\n  "requiredVersion": "^99.0.0"\n}' });
    assert.match(
      told(found.problems).join(),
      /:2:22 This configuration asks for framework-lint \^99\.0\.0, but this is /,
    );
  });

  test('overrides count for their files, later ones over earlier ones', async () => {
    const finder = finderOf({
      '/p/.framework-lint.json': {
        ladder: ['a', 'b'],
        overrides: [
          { files: ['x/**'], ladder: ['c', 'd'], rules: { 'duplicate-topic': 'off' } },
          { files: ['x/y/**'], ignore: ['old.json'], rules: { 'duplicate-topic': 'error' } },
        ],
      },
    });
    const of = async (path: string) => {
      const { config } = await finder.find(`file:///p/${path}`);
      return [config.ladder?.join(), config.rules['duplicate-topic']?.severity];
    };
    assert.deepEqual(await of('z.json'), ['a,b', undefined]);
    assert.deepEqual(await of('x/z.json'), ['c,d', 'off']);
    assert.deepEqual(await of('x/y/z.json'), ['c,d', 'error']);
    assert.deepEqual(await of('x/y/old.json'), ['c,d', 'off']);
  });
});

suite('configuration: suppressions', () => {
  const entry = { rule: 'duplicate-topic', file: './sub/a b.json', at: '/x/0', hash: '00', reason: 'agreed' };

  test('belong to their file, seen from the configuration that holds them', async () => {
    const finder = finderOf({
      '/p/.framework-lint.json': { extends: './shared/keep.json' },
      '/p/shared/keep.json': { suppressions: [entry] },
    });
    const count = async (path: string) => (await finder.find(`file://${path}`)).suppressions.length;
    assert.equal(await count('/p/shared/sub/a%20b.json'), 1);
    assert.equal(await count('/p/sub/a%20b.json'), 0);
  });

  test('expire: the entry is told as an error, and is in force no more', async () => {
    const files = { '/p/.framework-lint.json': { suppressions: [{ ...entry, expires: '2027-01-31' }] } };
    const on = (day: string) => find(files, '/p/sub/a b.json', { today: () => day });
    assert.equal((await on('2027-01-31')).suppressions.length, 1);
    const late = await on('2027-02-01');
    assert.equal(late.suppressions.length, 0);
    assert.match(told(late.problems).join(), /expired on 2027-01-31.*agreed/);
    assert.ok(late.problems.every((it) => !it.fatal && it.severity === 'error'));
  });

  const incomplete: [object, RegExp][] = [
    [{ ...entry, reason: ' ' }, /why the finding is kept/],
    [{ ...entry, reason: undefined }, /"reason" is missing/],
    [{ ...entry, expires: '2027-02-30' }, /"2027-02-30" is no day/],
    [{ ...entry, rule: 'no-such' }, /There is no rule "no-such"\. Known here/],
    [{ ...entry, hash: undefined }, /"hash" is missing/],
  ];
  for (const [item, message] of incomplete) {
    test(`are faults where they say too little: ${message.source}`, async () => {
      const found = await find({ '/p/.framework-lint.json': { suppressions: [item] } });
      assert.match(told(found.problems).join('\n'), message);
    });
  }
});
