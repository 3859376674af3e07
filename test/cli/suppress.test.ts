import assert from 'node:assert/strict';
import { framework, type Project, withProject } from '../support/command';

const lines = ['Pumps — drain  pumps.', 'Valves — close  valves.'];
const only = ['--rule', 'untidy-text:error', '--format', 'compact'];

async function untidy({ lint }: Project): Promise<{ code: number; found: string[]; about: string[] }> {
  const { code, stdout, stderr } = await lint(['check', '.', ...only]);
  assert.equal(stderr, '');
  const told = stdout.split('\n');
  return {
    code,
    found: told.filter((line) => line.endsWith('[untidy-text]')),
    about: told.filter((line) => line.startsWith('.framework-lint.json')),
  };
}

suite('suppressions', () => {
  async function withKept(body: (project: Project) => Promise<void>, more: string[] = []): Promise<void> {
    await withProject(
      { 'sub/a.json': framework({ practice: lines }), '.framework-lint.json': '{\n  // ours\n  "rules": {}\n}\n' },
      async (project) => {
        const keep = ['suppress', '--rule', 'untidy-text', '--reason', 'As the norm writes it.', ...more];
        const { code, stderr } = await project.lint([...keep, '--at', '/framework/levels/practice/statements/0', '.']);
        assert.deepEqual([code, stderr], [0, 'framework-lint: 1 finding of untidy-text kept.\n']);
        await body(project);
      },
    );
  }

  const cases: [string, string, number, number][] = [
    ['nothing', framework({ practice: lines }), 1, 0],
    ['the layout', framework({ practice: lines }, 2), 1, 0],
    ['the order', framework({ practice: [...lines].reverse() }), 1, 0],
    ['the words that are kept', framework({ practice: ['Pumps — drain  all pumps.', ...lines.slice(1)] }), 2, 1],
    ['the fault that is kept: it is gone', framework({ practice: ['Pumps — drain pumps.', ...lines.slice(1)] }), 1, 1],
    ['the level', framework({ other: lines }), 2, 1],
  ];
  for (const [name, text, found, unused] of cases) {
    test(`${name} changed: ${found} shown, ${unused} unused told`, () =>
      withKept(async (project) => {
        project.write('sub/a.json', text);
        const result = await untidy(project);
        assert.equal(result.found.length, found, result.found.join('\n'));
        assert.equal(result.about.filter((line) => line.includes('[unused-suppression]')).length, unused);
        assert.equal(result.code, 1);
      }));
  }

  test('the entry stands where it belongs, comments and all', () =>
    withKept(async ({ read }) => {
      const text = read('.framework-lint.json');
      assert.match(text, /\/\/ ours/);
      assert.match(text, /"file": "sub\/a\.json"/);
      assert.match(text, /"reason": "As the norm writes it\."/);
    }));

  test('a file that is gone makes its entries unused', () =>
    withKept(async (project) => {
      project.write('b.json', framework({ practice: ['Pumps — drain the pumps.'] }));
      const { rmSync } = await import('node:fs');
      rmSync(project.path('sub'), { recursive: true });
      assert.match((await untidy(project)).about.join(), /unused-suppression/);
    }));

  test('a day that has passed fails the run, and the finding is back', () =>
    withKept(
      async (project) => {
        const { code, found, about } = await untidy(project);
        assert.equal(code, 1);
        assert.equal(found.length, 2);
        assert.match(about.join(), /error: .*expired on 2020-01-31.*As the norm writes it\. \[expired-suppression\]/);
      },
      ['--expires', '2020-01-31'],
    ));

  test('fixes leave alone what is kept', () =>
    withKept(async ({ lint, read }) => {
      await lint(['fix', '.']);
      assert.match(read('sub/a.json'), /drain {2}pumps/);
      assert.match(read('sub/a.json'), /close valves/);
    }));

  test('where there is no configuration, one is made', () =>
    withProject({ 'a.json': framework({ practice: lines }) }, async (project) => {
      await project.lint(['suppress', '--rule', 'untidy-text', '--reason', 'ok', 'a.json']);
      assert.deepEqual((await untidy(project)).found, []);
      assert.equal(JSON.parse(project.read('.framework-lint.json')).suppressions.length, 2);
    }));

  for (const [name, args] of [
    ['no reason', ['--rule', 'untidy-text', 'a.json']],
    ['an empty reason', ['--rule', 'untidy-text', '--reason', ' ', 'a.json']],
    ['no such rule', ['--rule', 'tidy', '--reason', 'x', 'a.json']],
    ['a list that is none', ['--rule', 'untidy-text', '--reason', 'x', 'a.json']],
  ] as const) {
    test(`${name}: 2`, () =>
      withProject(
        {
          'a.json': framework({ practice: lines }),
          '.framework-lint.json': name.startsWith('a list') ? '{"suppressions": 1}' : '{}',
        },
        async ({ lint, read }) => {
          const before = read('.framework-lint.json');
          assert.equal((await lint(['suppress', ...args])).code, 2);
          assert.equal(read('.framework-lint.json'), before);
        },
      ));
  }
});
