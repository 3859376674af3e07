import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, readFileSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { rules } from '../../server/src/index';
import { framework, withProject } from '../support/command';
import { projectFolder } from '../support/project';

const text = framework({ practice: ['Pumps — drain the pumps of the yard under direct supervision.'] });

suite('help', () => {
  test('of every command has its options and examples, and every option in an example is one', () =>
    withProject({}, async ({ lint }) => {
      const overview = (await lint(['--help'])).stdout;
      const names = [...overview.matchAll(/^ {2}([a-z][a-z-]+) {2,}\S/gm)].map(([, name = '']) => name);
      assert.ok(names.length >= 11, overview);
      for (const name of names) {
        const { code, stdout } = await lint([name, '--help']);
        assert.equal(code, 0);
        assert.equal(stdout, (await lint(['help', name])).stdout);
        assert.match(stdout, /^Usage: framework-lint /);
        const examples = /^Examples:\n([\s\S]+?)(?:\n\n|\n$)/m.exec(stdout)?.[1] ?? '';
        assert.match(examples, /framework-lint/);
        for (const [example, named = ''] of examples.matchAll(/framework-lint ([\w-]+)[^\n]*/g)) {
          const help = names.includes(named) ? (await lint([named, '--help'])).stdout : overview;
          for (const [option] of example.matchAll(/ --[a-z-]+/g)) {
            assert.ok(new RegExp(`^ +(?:-\\w, )?${option.trim()}\\b`, 'm').test(help), example);
          }
        }
      }
    }));

  test('a slip in the name of a command: 2, and the one that is meant', () =>
    withProject({}, async ({ lint }) => {
      const { code, stderr } = await lint(['chek', '.']);
      assert.equal(code, 2);
      assert.match(stderr, /no file or folder "chek".* Or do you mean the command check\?/);
    }));

  test('--version, also with where it runs from', () =>
    withProject({}, async ({ lint }) => {
      const { version } = JSON.parse(readFileSync(join(projectFolder, 'package.json'), 'utf8'));
      assert.equal((await lint(['--version'])).stdout, `${version}\n`);
      assert.match((await lint(['--version', '--verbose'])).stdout, /command: .*run\.js\nNode: v/);
    }));
});

suite('explain and rules', () => {
  test('every rule of the list has a page to print', () =>
    withProject({}, async ({ lint }) => {
      const list: { id: string }[] = JSON.parse((await lint(['rules', '--format', 'json'])).stdout);
      assert.deepEqual(
        list.map(({ id }) => id),
        rules.map(({ meta }) => meta.id),
      );
      for (const { id } of list) {
        const { code, stdout } = await lint(['explain', id]);
        assert.equal(code, 0);
        assert.ok(stdout.startsWith(`# ${id}\n`), id);
      }
    }));

  test('a rule that is none: the nearest one is named, 2', () =>
    withProject({}, async ({ lint }) => {
      const { code, stderr } = await lint(['explain', 'duplicat-topic']);
      assert.equal(code, 2);
      assert.match(stderr, /Do you mean "duplicate-topic"\?/);
    }));
});

suite('init', () => {
  test('writes a configuration that is sound and finds the ladder of its own; a second time it leaves it alone', () =>
    withProject(
      { 'a.json': framework({ grün: ['A — b.'], gelb: ['C — d.'], blau: ['E — f.'] }) },
      async ({ lint, read }) => {
        assert.equal((await lint(['init'])).code, 0);
        assert.match(read('.framework-lint.json'), /"ladder": \["grün", "gelb", "blau"\]/);
        const before = read('.framework-lint.json');
        assert.notEqual((await lint(['check', '.'])).code, 2);
        const again = await lint(['init']);
        assert.equal(again.code, 2);
        assert.match(again.stderr, /left alone/);
        assert.equal(read('.framework-lint.json'), before);
      },
    ));

  test('names the schema where the package is installed', () =>
    withProject(
      { 'node_modules/framework-authoring/server/framework-lint.schema.json': {} },
      async ({ lint, read }) => {
        await lint(['init']);
        assert.match(read('.framework-lint.json'), /"\$schema": "\.\/node_modules\//);
        assert.doesNotMatch(read('.framework-lint.json'), /"ladder"/);
      },
    ));
});

suite('print-config', () => {
  const files = {
    '.framework-lint.json': {
      extends: './base.json',
      rules: { 'duplicate-topic': 'off' },
      overrides: [{ files: 'b/**', ladder: ['x', 'y'] }],
    },
    'base.json': { extends: 'house-style', verbs: { triage: { strength: 3 } } },
    'node_modules/house-style/package.json': { name: 'house-style', main: 'framework-lint.json' },
    'node_modules/house-style/framework-lint.json': { rules: { 'untidy-text': { severity: 'error' } } },
    'a/b/c.json': text,
    'b/c.json': text,
  };

  test('says the same from every folder, and which files were joined', () =>
    withProject(files, async ({ lint, path, folder }) => {
      const outcomes = await Promise.all(
        [
          [folder, 'b/c.json'],
          [path('b'), 'c.json'],
          [path('a/b'), '../../b/c.json'],
          [projectFolder, path('b/c.json')],
        ].map(([cwd = '', file = '']) => lint(['print-config', file], { cwd })),
      );
      assert.deepEqual(new Set(outcomes.map(({ stdout }) => stdout)).size, 1);
      const printed = JSON.parse(outcomes[0]?.stdout ?? '');
      assert.deepEqual(printed.joined, [
        path('node_modules/house-style/framework-lint.json'),
        path('base.json'),
        path('.framework-lint.json'),
      ]);
      assert.deepEqual(printed.ladder, ['x', 'y']);
      assert.equal(printed.rules['duplicate-topic'].severity, 'off');
      assert.equal(printed.rules['untidy-text'].severity, 'error');
      assert.deepEqual(printed.verbs, { triage: { strength: 3 } });
    }));

  test('a package that is not installed: 2', () =>
    withProject({ '.framework-lint.json': { extends: 'nope' } }, async ({ lint }) => {
      const { code, stderr } = await lint(['print-config', 'a.json']);
      assert.equal(code, 2);
      assert.match(stderr, /"nope" is not installed/);
    }));
});

suite('format', () => {
  const value = {
    framework: { levels: { '2': { statements: ['b — \u00fc "x".'] }, '1': { statements: [] } } },
    z: [1.0, {}, 'a'],
  };
  const oneLine = JSON.stringify(value);

  test('indents as JSON.stringify does, and back to one line', () =>
    withProject({ 'a.json': oneLine, 'other.json': '{"a":1}' }, async ({ lint, read }) => {
      assert.equal((await lint(['format', '.'])).code, 0);
      assert.deepEqual(JSON.parse(read('a.json')), JSON.parse(oneLine));
      assert.match(read('a.json'), /^\{\n {2}"framework": \{\n {4}"levels": \{/);
      assert.equal(read('other.json'), '{"a":1}');
      assert.equal((await lint(['format', '--check', '.'])).code, 0, 'a second run changes nothing');
      await lint(['format', '--one-line', '.']);
      assert.equal(read('a.json'), `${oneLine}\n`);
      await lint(['format', '--indent', 'tab', 'a.json']);
      assert.match(read('a.json'), /^\{\n\t"framework"/);
    }));

  test('keeps BOM, CRLF, escapes and the order of keys', () =>
    withProject(
      { 'a.json': `\ufeff{"framework":\r\n{"levels":{"2":{"statements":["\\u2014"]},"1":{}}}}` },
      async ({ lint, read }) => {
        await lint(['format', 'a.json']);
        assert.equal(read('a.json').replaceAll(/\r\n/g, '').includes('\n'), false);
        assert.ok(read('a.json').startsWith('\ufeff{\r\n'));
        assert.match(read('a.json'), /"2"[\s\S]*"\\u2014"[\s\S]*"1"/);
      },
    ));

  test('--check lists, --diff shows; both write nothing', () =>
    withProject({ 'a.json': oneLine }, async ({ lint, read }) => {
      const check = await lint(['format', '--check', '.']);
      assert.deepEqual([check.code, check.stdout], [1, 'a.json\n']);
      assert.match((await lint(['format', '--diff', '.'])).stdout, /^--- a\/a\.json/);
      assert.equal(read('a.json'), oneLine);
      assert.match((await lint(['format', '-'], { input: oneLine })).stdout, /^\{\n {2}"framework"/);
    }));

  test('a locked file is told, and is not among those that were formatted: 2', () =>
    withProject({ 'a.json': oneLine, 'b.json': oneLine }, async ({ spawn, path, folder, read }) => {
      chmodSync(folder, 0o777);
      chmodSync(path('a.json'), 0o444);
      chmodSync(path('b.json'), 0o666);
      const { code, stderr } = await spawn(['format', '.'], { asNobody: true });
      assert.equal(code, 2);
      assert.match(stderr, /a\.json cannot be written: [^\n]*\nframework-lint: 1 file formatted\.\n$/);
      assert.equal(read('a.json'), oneLine);
    }));

  test('a broken framework is told and left alone: 2', () =>
    withProject({ 'a.json': oneLine.slice(0, -1) }, async ({ lint, read }) => {
      const { code, stderr } = await lint(['format', 'a.json']);
      assert.equal(code, 2);
      assert.match(stderr, /a\.json:1:\d+ cannot be formatted/);
      assert.equal(read('a.json'), oneLine.slice(0, -1));
    }));
});

suite('matrix', () => {
  const levels = {
    emerging: ['System logs — review the logs of the system under direct supervision.'],
    developing: [],
    proficient: ['System logs — design the logs of the system for all <b>teams</b>.'],
    advanced: ['Culture | pipes — champion the culture of the firm across all divisions.'],
  };

  test('shows threads, gaps and strengths in each form', () =>
    withProject(
      { 'a.json': framework(levels), '.framework-lint.json': { threads: { link: [{ topics: ['System logs'] }] } } },
      async ({ lint, read }) => {
        const { code, stdout } = await lint([
          'matrix',
          'a.json',
          '--format',
          'terminal',
          '--format',
          'markdown:m.md',
          '--format',
          'html:m.html',
        ]);
        assert.equal(code, 0);
        assert.match(stdout, /System logs +review 4 +\(gap\) +design 5/);
        assert.match(read('m.md'), /\| \*\*System logs\*\* \| .*strength 4.* \| ⚠️ gap \|/);
        assert.match(read('m.md'), /Culture \\\| pipes/);
        assert.match(read('m.html'), /<td class="gap">○ gap<\/td>/);
        assert.ok(!read('m.html').includes('<b>'));
      },
    ));

  test('of a file that is no framework: 2', () =>
    withProject({ 'a.json': {} }, async ({ lint }) => {
      assert.equal((await lint(['matrix', 'a.json'])).code, 2);
    }));
});

suite('completion', () => {
  async function scriptFor(shell: string): Promise<string> {
    let script = '';
    await withProject({}, async ({ lint }) => {
      script = (await lint(['completion', shell])).stdout;
    });
    return script;
  }

  const wanted: [string[], string][] = [
    [['ma'], 'matrix'],
    [['check', '--format', 'sa'], 'sarif'],
    [['check', '--max'], '--max-warnings'],
    [['explain', 'duplicate-t'], 'duplicate-topic'],
  ];

  test('bash offers commands, options, values and rules', async () => {
    const script = await scriptFor('bash');
    for (const [words, expected] of wanted) {
      const line = ['framework-lint', ...words];
      const set = `COMP_WORDS=(${line.join(' ')}); COMP_CWORD=${words.length}; _framework_lint; echo "\${COMPREPLY[@]}"`;
      const { stdout, stderr } = spawnSync('bash', ['-c', `${script}\n${set}`], { encoding: 'utf8' });
      assert.equal(stdout.trim(), expected, stderr);
    }
  });

  test('fish offers the same', async function () {
    if (spawnSync('fish', ['--version']).status !== 0) {
      console.log('      (left out: there is no fish)');
      this.skip();
    }
    const script = await scriptFor('fish');
    for (const [words, expected] of wanted) {
      const { stdout, stderr } = spawnSync(
        'fish',
        ['-c', `${script}\ncomplete -C "framework-lint ${words.join(' ')}"`],
        { encoding: 'utf8' },
      );
      assert.deepEqual(
        stdout
          .trim()
          .split('\n')
          .map((line) => line.split('\t')[0]),
        [expected],
        stderr,
      );
    }
  });

  test('zsh reads its script', async function () {
    if (spawnSync('zsh', ['--version']).status !== 0) {
      console.log('      (left out: there is no zsh)');
      this.skip();
    }
    const { status, stderr } = spawnSync(
      'zsh',
      ['-fc', `autoload -Uz compinit; compinit -D; ${await scriptFor('zsh')}`],
      { encoding: 'utf8' },
    );
    assert.deepEqual([status, stderr], [0, '']);
  });

  test('another shell: 2', () =>
    withProject({}, async ({ lint }) => {
      assert.equal((await lint(['completion', 'csh'])).code, 2);
    }));
});

suite('shared configuration from a package', () => {
  test('is read from a linked package too, and nothing of the package is run', () =>
    withProject(
      {
        'style/package.json': {
          name: '@org/style',
          main: 'framework-lint.json',
          exports: { '.': './framework-lint.json' },
        },
        'style/framework-lint.json': { rules: { 'untidy-text': 'error' } },
        'style/index.js': 'process.exit(9)',
        '.framework-lint.json': { extends: '@org/style' },
        'a.json': framework({ practice: ['Pumps —  drain pumps.'] }),
      },
      async ({ spawn, path }) => {
        mkdirSync(path('node_modules/@org'), { recursive: true });
        symlinkSync(path('style'), path('node_modules/@org/style'));
        assert.equal((await spawn(['check', 'a.json'])).code, 1);
      },
    ));
});
