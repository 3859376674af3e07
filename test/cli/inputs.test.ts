import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdirSync, rmSync, symlinkSync } from 'node:fs';
import { framework, type Project, withProject } from '../support/command';

const good = framework({ practice: ['Pumps — drain the pumps of the yard under direct supervision.'] });

/** The paths that a run looks at. */
async function looked({ lint }: Project, args: string[], world = {}): Promise<string[]> {
  const { stdout, stderr, code } = await lint(['check', '--format', 'json', '--error-on', 'never', ...args], world);
  assert.notEqual(code, 2, stderr);
  return JSON.parse(stdout).files.map((file: { path: string }) => file.path);
}

function git({ folder }: Project, ...args: string[]): void {
  const name = ['-c', 'user.name=t', '-c', 'user.email=t@t', '-c', 'init.defaultBranch=main'];
  const { status, stderr } = spawnSync('git', [...name, ...args], { cwd: folder, encoding: 'utf8' });
  assert.equal(status, 0, stderr);
}

suite('inputs', () => {
  const files = {
    'a.json': good,
    'b.txt': good,
    'sub/c.json': good,
    'sub/.hidden/d.json': good,
    'node_modules/x/e.json': good,
    'f(1)[a] é.json': good,
  };
  const cases: [string, string[], string[]][] = [
    ['nothing: the current folder', [], ['a.json', 'f(1)[a] é.json', 'sub/c.json']],
    ['a folder', ['sub'], ['sub/c.json']],
    ['a folder with a slash', ['./sub/'], ['sub/c.json']],
    ['a pattern', ['**/*.json'], ['a.json', 'f(1)[a] é.json', 'sub/c.json']],
    ['a pattern of other endings', ['*.txt'], ['b.txt']],
    ['a pattern with backslashes', ['sub\\*.json'], ['sub/c.json']],
    ['a pattern that starts outside', ['./sub/../sub/*.json'], ['sub/c.json']],
    ['an existing path that looks like a pattern', ['f(1)[a] é.json'], ['f(1)[a] é.json']],
    ['the same with backslashes', ['sub\\..\\f(1)[a] é.json', 'sub\\'], ['f(1)[a] é.json', 'sub/c.json']],
    ['the same file named in three ways', ['a.json', './a.json', '*.json'], ['a.json', 'f(1)[a] é.json']],
    ['alternatives', ['{a,b}.{json,txt}'], ['a.json', 'b.txt']],
    ['what is hidden, when it is named', ['sub/.hidden'], ['sub/.hidden/d.json']],
    ['a file of any name, when it is named', ['b.txt'], ['b.txt']],
  ];
  for (const [name, args, expected] of cases) {
    test(`${name}`, () =>
      withProject(files, async (project) => {
        assert.deepEqual(await looked(project, args), expected);
      }));
  }

  test('what lies above the working directory is named from there', () =>
    withProject(files, async (project) => {
      assert.deepEqual(await looked(project, ['../a.json', '.'], { cwd: project.path('sub') }), [
        '../a.json',
        'c.json',
      ]);
    }));

  test('files are compared with each other where a rule asks for it, whatever is cached', () =>
    withProject({ 'a.json': good, 'b.json': good }, async ({ lint }) => {
      const run = async (...args: string[]) => {
        const { stdout } = await lint(['check', '--format', 'compact', '--cache', ...args]);
        return stdout.split('\n').filter((line) => line.includes('duplicate-across-files'));
      };
      const rule = ['--rule', 'duplicate-across-files:hint'];
      assert.equal((await run()).length, 0);
      assert.equal((await run('a.json', ...rule)).length, 0);
      const [first, second] = await run(...rule);
      assert.match(first ?? '', /^a\.json:.* stands in b\.json too/);
      assert.match(second ?? '', /^b\.json:.* stands in a\.json too/);
    }));

  test('a loop of links ends, and a file behind two links is looked at once', () =>
    withProject({ 'a/x.json': good }, async (project) => {
      symlinkSync(project.path('a'), project.path('a/loop'));
      symlinkSync(project.path('a/x.json'), project.path('a/y.json'));
      symlinkSync(project.path('nowhere.json'), project.path('a/broken.json'));
      assert.deepEqual(await looked(project, ['.']), ['a/x.json']);
    }));

  test('.gitignore: of the folder, of those above it up to the repository, and of those below', () =>
    withProject(
      {
        '.gitignore': '/.git\n*.gen.json\n/out/\n!keep.gen.json\n',
        '.git/info/exclude': 'private.json\n',
        'a.gen.json': good,
        'keep.gen.json': good,
        'private.json': good,
        'out/b.json': good,
        'sub/out/c.json': good,
        'sub/.gitignore': 'd.json\n!e.gen.json\n',
        'sub/d.json': good,
        'sub/e.gen.json': good,
        'sub/deep/d.json': good,
      },
      async (project) => {
        const expected = ['keep.gen.json', 'sub/e.gen.json', 'sub/out/c.json'];
        assert.deepEqual(await looked(project, ['.']), expected);
        assert.deepEqual(await looked(project, ['**/*.json']), expected);
        assert.deepEqual(await looked(project, ['.'], { cwd: project.path('sub') }), ['e.gen.json', 'out/c.json']);
        assert.deepEqual(await looked(project, ['a.gen.json']), ['a.gen.json'], 'a file that is named is meant');
      },
    ));

  test('files and ignore of the configuration count, also for files that are named', () =>
    withProject(
      {
        '.framework-lint.json': { files: ['in/**'], ignore: ['old.json'] },
        'in/a.json': good,
        'in/old.json': good,
        'b.json': good,
      },
      async (project) => {
        assert.deepEqual(await looked(project, ['.']), ['in/a.json']);
        assert.deepEqual(await looked(project, ['b.json', 'in/old.json', 'in/a.json']), ['in/a.json']);
      },
    ));

  test('thousands of files', () =>
    withProject({}, async (project) => {
      for (let folder = 0; folder < 20; folder++) {
        mkdirSync(project.path(`f${folder}`));
        for (let file = 0; file < 150; file++) {
          project.write(`f${folder}/${file}.json`, '{"a":1}');
        }
      }
      assert.equal((await looked(project, ['.'])).length, 3000);
    })).timeout(30_000);
});

suite('standard input', () => {
  test('has the configuration and the name that is given', () =>
    withProject({ 'x/.framework-lint.json': { rules: { 'untidy-text': 'error' } } }, async ({ lint }) => {
      const input = framework({ practice: ['Pumps —  drain pumps.'] });
      const { code, stdout } = await lint(['check', '-', '--stdin-filename', 'x/new.json', '--format', 'compact'], {
        input,
      });
      assert.equal(code, 1);
      assert.match(stdout, /^x\/new\.json:1:\d+: error:/m);
      assert.equal((await lint(['check', '-'], { input })).code, 0);
    }));

  const faults: [string, string[], RegExp][] = [
    ['beside files', ['check', '-', 'a.json'], /cannot be checked beside files/],
    ['a name without "-"', ['check', '--stdin-filename', 'a.json', 'a.json'], /Add "-"/],
  ];
  for (const [name, args, told] of faults) {
    test(`${name}: 2`, () =>
      withProject({ 'a.json': good }, async ({ lint }) => {
        const { code, stderr } = await lint(args);
        assert.equal(code, 2);
        assert.match(stderr, told);
      }));
  }
});

suite('--changed', () => {
  const start = { '.gitignore': 'gen.json\n', 'a.json': good, 'b.json': good, 'sub/c.json': good, 'gone.json': good };
  const other = good.replace('yard', 'shop');

  async function inRepository(body: (project: Project) => Promise<void>): Promise<void> {
    await withProject(start, async (project) => {
      git(project, 'init', '-q');
      git(project, 'add', '.');
      git(project, 'commit', '-qm', 'start');
      await body(project);
    });
  }

  test('alone: what differs from HEAD, staged or not, and what is new; deleted files are no fault', () =>
    inRepository(async (project) => {
      assert.deepEqual(await looked(project, ['--changed']), []);
      project.write('a.json', other);
      project.write('sub/new é.json', good);
      project.write('gen.json', good);
      project.write('b.json', other);
      git(project, 'add', 'b.json');
      rmSync(project.path('gone.json'));
      assert.deepEqual(await looked(project, ['--changed']), ['a.json', 'b.json', 'sub/new é.json']);
      assert.deepEqual(await looked(project, ['--changed', 'sub']), ['sub/new é.json']);
      assert.deepEqual(await looked(project, ['--changed'], { cwd: project.path('sub') }), ['new é.json']);
    }));

  test('with a branch: what changed since it was left', () =>
    inRepository(async (project) => {
      git(project, 'checkout', '-qb', 'work');
      project.write('a.json', other);
      git(project, 'commit', '-qam', 'work');
      git(project, 'checkout', '-q', 'main');
      project.write('b.json', other);
      git(project, 'commit', '-qam', 'main goes on');
      git(project, 'checkout', '-q', 'work');
      project.write('sub/c.json', other);
      assert.deepEqual(await looked(project, ['--changed', 'main']), ['a.json', 'sub/c.json']);
      assert.deepEqual(await looked(project, ['--changed=main', 'sub']), ['sub/c.json']);
    }));

  test('a changed configuration brings in all that it is for', () =>
    inRepository(async (project) => {
      project.write('sub/.framework-lint.json', {});
      assert.deepEqual(await looked(project, ['--changed']), ['sub/c.json']);
    }));

  test('an unknown branch, and no repository: 2', () =>
    inRepository(async ({ lint }) => {
      const { code, stderr } = await lint(['check', '--changed=nope']);
      assert.equal(code, 2);
      assert.match(stderr, /git knows no such commit/);
    }).then(() =>
      withProject({ 'a.json': good }, async ({ lint }) => {
        const { code, stderr } = await lint(['check', '--changed']);
        assert.equal(code, 2);
        assert.match(stderr, /this is no repository/);
      }),
    ));
});
