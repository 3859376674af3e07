import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { framework, type Outcome, type Project, withProject } from '../support/command';

const untidy = framework({ practice: ['Pumps —  drain pumps.'] });
const clean = framework({ practice: ['Pumps — drain the pumps of the yard under direct supervision.'] });

suite('--cache', () => {
  const args = ['check', '.', '--format', 'json'];

  /** A run with a cache that says for each file whether the rules ran on it; they are made to break to show it. */
  async function cached({ lint, read }: Project, more: string[] = []): Promise<{ report: string; judged: string[] }> {
    const before = entries(read);
    const { stdout } = await lint([...args, ...more, '--cache']);
    const after = entries(read);
    return { report: stdout, judged: Object.keys(after).filter((path) => before[path]?.key !== after[path]?.key) };
  }

  function entries(read: Project['read']): Record<string, { key: string }> {
    try {
      return JSON.parse(read('.framework-lint-cache.json'));
    } catch {
      return {};
    }
  }

  const keep = { rule: 'untidy-text', file: 'a.json', at: '/x', hash: '0', reason: 'old' };
  const files = { 'a.json': untidy, 'b.json': clean, 'c.json': '{}', '.framework-lint.json': { suppressions: [keep] } };

  test('a second run says the same and judges nothing anew', () =>
    withProject(files, async (project) => {
      const plain = (await project.lint(args)).stdout;
      const first = await cached(project);
      assert.equal(first.report, plain);
      assert.equal(first.judged.length, 3 - 1, 'what is no framework costs nothing and is not kept');
      const second = await cached(project);
      assert.equal(second.report, plain);
      assert.deepEqual(second.judged, []);
    }));

  test('a cached finding is what is reported: the cache is really used', () =>
    withProject(files, async (project) => {
      await cached(project);
      project.write(
        '.framework-lint-cache.json',
        project.read('.framework-lint-cache.json').replace(/"message":"[^"]*"/, '"message":"from the cache"'),
      );
      assert.match((await cached(project)).report, /from the cache/);
    }));

  const changes: [string, (project: Project) => void, string[], string[]][] = [
    ['a file', ({ write }) => write('a.json', clean), [], ['a.json']],
    [
      'the configuration',
      ({ write }) => write('.framework-lint.json', { ladder: ['practice', 'x'] }),
      [],
      ['a.json', 'b.json'],
    ],
    ['a rule on the command line', () => {}, ['--rule', 'untidy-text:error'], ['a.json', 'b.json']],
  ];
  for (const [name, change, more, judged] of changes) {
    test(`${name} changed: judged anew`, () =>
      withProject(files, async (project) => {
        await cached(project);
        change(project);
        const plain = (await project.lint([...args, ...more])).stdout;
        const after = await cached(project, more);
        assert.deepEqual(after.judged, judged);
        assert.equal(after.report, plain);
      }));
  }

  test('a broken cache is as good as none, and one that cannot be written is told', () =>
    withProject({ ...files, '.framework-lint-cache.json': '{"a.json":' }, async (project) => {
      assert.equal((await cached(project)).report, (await project.lint(args)).stdout);
      const { code, stderr } = await project.lint([...args, '--cache', '--cache-file', 'a.json/x']);
      assert.equal(code, 0);
      assert.match(stderr, /the cache cannot be written/);
      assert.ok(readdirSync(project.folder).every((name) => !name.endsWith('.tmp')));
    }));
});

suite('--shard and merge-reports', () => {
  const keep = { rule: 'untidy-text', file: 'none.json', at: '/x', hash: '0', reason: 'old', expires: '2020-01-01' };
  const files = {
    ...Object.fromEntries(Array.from({ length: 7 }, (_, at) => [`sub/${at}.json`, at % 2 ? untidy : clean])),
    'bad.json': Buffer.from('"levels" \xff', 'latin1'),
    '.framework-lint.json': { suppressions: [keep] },
  };

  async function merged({ lint }: Project, parts: number, more: string[]): Promise<Outcome> {
    const names = Array.from({ length: parts }, (_, at) => `${at + 1}`);
    for (const name of names) {
      await lint([
        'check',
        '.',
        '--shard',
        `${name}/${parts}`,
        '--format',
        `json:../${name}.part`,
        '--error-on',
        'never',
      ]);
    }
    return lint(['merge-reports', ...names.map((name) => `../${name}.part`), ...more]);
  }

  for (const parts of [1, 3, 12]) {
    for (const format of ['json', 'stylish', 'sarif', 'junit', 'gitlab', 'markdown']) {
      test(`${parts} parts give the report of one run: ${format}`, () =>
        withProject(
          { 'p/x': '', ...Object.fromEntries(Object.entries(files).map(([name, text]) => [`p/${name}`, text])) },
          async (project) => {
            const inside: Project = { ...project, lint: (args) => project.lint(args, { cwd: project.path('p') }) };
            const whole = await inside.lint(['check', '.', '--format', format]);
            const { code, stdout } = await merged(inside, parts, ['--format', format]);
            assert.equal(stdout, whole.stdout);
            assert.equal(code, whole.code);
          },
        ));
    }
  }

  test('parts are compared with all files too', () =>
    withProject({ 'a.json': clean, 'b.json': clean, 'c.json': clean }, async ({ lint }) => {
      const args = ['check', '.', '--rule', 'duplicate-across-files:warning', '--format', 'compact'];
      const whole = (await lint(args)).stdout;
      assert.match(whole, /duplicate-across-files/);
      const parts = ['1/2', '2/2'].map((shard) => lint([...args, '--shard', shard]));
      const lines = (await Promise.all(parts)).flatMap(({ stdout }) => stdout.split('\n'));
      assert.deepEqual(lines.filter(Boolean).sort(), whole.split('\n').filter(Boolean).sort());
    }));

  for (const [shard, told] of [
    ['0/3', /such as 2\/5/],
    ['4/3', /such as 2\/5/],
    ['x', /such as 2\/5/],
  ] as const) {
    test(`--shard ${shard}: 2`, () =>
      withProject({ 'a.json': clean }, async ({ lint }) => {
        const { code, stderr } = await lint(['check', '.', '--shard', shard]);
        assert.equal(code, 2);
        assert.match(stderr, told);
      }));
  }

  test('what is no report: 2', () =>
    withProject({ 'a.json': clean }, async ({ lint }) => {
      assert.match((await lint(['merge-reports', 'a.json'])).stderr, /a\.json is no report/);
      assert.match((await lint(['merge-reports', 'b.json'])).stderr, /b\.json cannot be read/);
    }));
});

suite('--watch', () => {
  test('checks again when a file changes, and ends with the last verdict', () =>
    withProject({ 'a.json': clean }, async (project) => {
      const args = [
        'check',
        '.',
        '--watch',
        '--rule',
        'untidy-text:error',
        '--format',
        'compact',
        '--format',
        'json:out.json',
      ];
      let asked = false;
      const { code, stderr, stdout } = await project.spawn(args, {
        onStart(child) {
          const timer = setTimeout(() => child.kill('SIGKILL'), 20_000);
          const watch = setInterval(() => {
            if (!asked && reported(project, '"summary"')) {
              asked = true;
              project.write('a.json', untidy);
            } else if (asked && reported(project, 'untidy-text') && reported(project, '"summary"')) {
              // Once: a second signal ends it at once, as it should.
              clearInterval(watch);
              child.kill('SIGINT');
            }
          }, 50);
          child.on('exit', () => {
            clearInterval(watch);
            clearTimeout(timer);
          });
        },
      });
      assert.equal(code, 1, stderr);
      assert.match(stdout, /untidy-text/);
      assert.equal(stderr.match(/checked again/g)?.length, 1, stderr);
    })).timeout(30_000);

  function reported({ read }: Project, words: string): boolean {
    try {
      return read('out.json').includes(words);
    } catch {
      return false;
    }
  }
});
