import assert from 'node:assert/strict';
import { framework, type Project, withProject } from '../support/command';

const lines = ['Pumps — drain  pumps.', 'Valves — close  valves.', 'Tanks — fill  tanks.'];
const args = ['--rule', 'untidy-text:error', '--format', 'compact', '.'];

async function untidy({ lint }: Project): Promise<{ code: number; found: number; stderr: string; last: string }> {
  const { code, stdout, stderr } = await lint(['check', '--baseline', 'check', ...args]);
  return {
    code,
    found: stdout.split('\n').filter((line) => line.endsWith('[untidy-text]')).length,
    stderr,
    last: stdout,
  };
}

suite('baseline', () => {
  async function withBaseline(body: (project: Project) => Promise<void>): Promise<void> {
    await withProject(
      { 'sub/a.json': framework({ practice: lines }), 'b.json': framework({ practice: lines }) },
      async (project) => {
        assert.equal((await project.lint(['check', ...args])).code, 1);
        const { code, stdout, stderr } = await project.lint(['check', '--baseline', 'write', ...args]);
        assert.deepEqual([code, stdout], [0, '']);
        assert.match(stderr, /findings accepted in .*\.framework-lint-baseline\.json/);
        await body(project);
      },
    );
  }

  const changes: [string, string, number][] = [
    ['nothing', framework({ practice: lines }), 0],
    ['the layout', framework({ practice: lines }, 4), 0],
    ['the order', framework({ practice: [...lines].reverse() }), 0],
    [
      'a sound statement more',
      framework({ practice: ['Hoses — coil the hoses of the yard after work.', ...lines] }),
      0,
    ],
    ['a new fault', framework({ practice: ['Hoses — coil  hoses.', ...lines] }), 1],
    ['a known fault once more', framework({ practice: [...lines, lines[0] ?? ''] }), 1],
    ['the words of a known fault', framework({ practice: ['Pumps — drain  all pumps.', ...lines.slice(1)] }), 1],
    ['the level of a known fault', framework({ practice: lines.slice(1), other: lines.slice(0, 1) }), 1],
  ];
  for (const [name, text, found] of changes) {
    test(`${name} changed: ${found} reported`, () =>
      withBaseline(async (project) => {
        project.write('sub/a.json', text);
        const result = await untidy(project);
        assert.equal(result.found, found, result.last);
        assert.equal(result.code, found > 0 ? 1 : 0);
      }));
  }

  test('what is gone is told, and leaves with the next writing', () =>
    withBaseline(async (project) => {
      project.write('b.json', framework({ practice: lines.slice(2) }));
      assert.match((await untidy(project)).stderr, /the baseline knows \d+ findings that are gone/);
      await project.lint(['check', '--baseline', 'write', ...args.slice(0, -1), 'b.json']);
      const after = await untidy(project);
      assert.equal(after.found, 0, 'entries of files that were not looked at stay');
      assert.equal(after.stderr, '');
    }));

  test('counts from its own folder, wherever the command runs', () =>
    withBaseline(async ({ lint, path }) => {
      const file = ['--baseline-file', '../.framework-lint-baseline.json'];
      const { code } = await lint(['check', '--baseline', 'check', ...file, ...args], { cwd: path('sub') });
      assert.equal(code, 0);
    }));

  for (const [name, content, told] of [
    ['no baseline', undefined, /there is no baseline .* --baseline write first/],
    ['no JSON', '{', /is no baseline of this version/],
    ['another shape', { version: 1, files: { a: [] } }, /is no baseline of this version/],
  ] as const) {
    test(`${name}: 2`, () =>
      withProject({ 'a.json': framework({ practice: lines }) }, async ({ lint, write }) => {
        if (content !== undefined) {
          write('.framework-lint-baseline.json', content);
        }
        const { code, stderr } = await lint(['check', '--baseline', 'check', '.']);
        assert.equal(code, 2);
        assert.match(stderr, told);
      }));
  }
});
