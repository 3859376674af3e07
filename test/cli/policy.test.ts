import assert from 'node:assert/strict';
import { chmodSync } from 'node:fs';
import { framework, withProject } from '../support/command';

const clean = framework({ practice: ['Pumps — drain pumps under direct supervision.'] });
const untidy = framework({ practice: ['Pumps —  drain pumps under direct supervision.'] });
const error = clean.slice(0, -1);
const warning = ['--rule', 'untidy-text:warning'];

suite('exit codes', () => {
  const cases: [string, Record<string, string | object>, string[], number, RegExp?][] = [
    ['a clean file', { 'a.json': clean }, ['a.json'], 0],
    ['a warning', { 'a.json': untidy }, [...warning, 'a.json'], 0],
    ['a warning at --max-warnings 1', { 'a.json': untidy }, [...warning, '--max-warnings', '1', 'a.json'], 0],
    ['a warning above --max-warnings 0', { 'a.json': untidy }, [...warning, '--max-warnings', '0', 'a.json'], 1],
    ['a warning with --error-on warning', { 'a.json': untidy }, [...warning, '--error-on', 'warning', 'a.json'], 1],
    ['a hint with --error-on warning', { 'a.json': untidy }, ['--error-on', 'warning', 'a.json'], 0],
    ['a hint with --error-on hint', { 'a.json': untidy }, ['--error-on', 'hint', 'a.json'], 1],
    ['a hint made an error', { 'a.json': untidy }, ['--rule', 'untidy-text:error', 'a.json'], 1],
    ['an error', { 'a.json': error }, ['a.json'], 1],
    ['an error with --error-on never', { 'a.json': error }, ['--error-on', 'never', 'a.json'], 0],
    ['a rule made off', { 'a.json': untidy }, ['--rule', 'untidy-text:off', '--error-on', 'hint', 'a.json'], 0],
    ['a file that is not there', {}, ['a.json'], 2, /no file or folder "a\.json"/],
    ['a pattern without a match', { 'a.json': clean }, ['x/**/*.json'], 2, /matches nothing/],
    ['a folder without JSON', { 'sub/readme.md': '' }, ['sub'], 2, /no \.json file in the folder "sub"/],
    ['no match with --no-error-on-unmatched', {}, ['--no-error-on-unmatched', 'a.json'], 0, /"a\.json" means no file/],
    [
      'a broken configuration',
      { 'a.json': clean, '.framework-lint.json': '{"rulez":{}}' },
      ['a.json'],
      2,
      /^framework-lint: \.framework-lint\.json:1:2: There is no key "rulez"/,
    ],
    [
      'a broken configuration, named itself',
      { '.framework-lint.json': '[]' },
      ['.framework-lint.json'],
      2,
      /should be an object/,
    ],
    ['a sound configuration, named itself', { '.framework-lint.json': '{}' }, ['.framework-lint.json'], 0],
    [
      'an unmet version',
      { 'a.json': clean, '.framework-lint.json': { requiredVersion: '^99' } },
      ['a.json'],
      2,
      /asks for framework-lint \^99/,
    ],
    [
      'only ignored files',
      { 'a.json': error, '.framework-lint.json': { ignore: ['a.json'] } },
      ['a.json'],
      0,
      /a\.json is left out by "ignore"/,
    ],
    ['a file that is no framework', { 'a.json': {} }, ['a.json'], 0, /a\.json is no framework/],
    ['an unknown option', {}, ['--max-warning', '1'], 2, /no option --max-warning here\. There are .*--max-warnings/],
    ['an unknown format', {}, ['--format', 'pdf'], 2, /--format does not know "pdf"\. Use stylish, compact/],
    ['an unknown severity', {}, ['--rule', 'untidy-text:loud'], 2, /does not know "loud"/],
    ['an unknown rule', {}, ['--rule', 'tidy:error'], 2, /no rule "tidy"/],
    ['two reports on standard output', {}, ['--format', 'json', '--format', 'sarif'], 2, /would mix/],
    ['a number that is none', {}, ['--max-warnings', 'few'], 2, /a whole number, not "few"/],
    [
      'an unwritable report',
      { 'a.json': clean },
      ['--format', 'json:a.json/out.json', 'a.json'],
      2,
      /the report a\.json\/out\.json cannot be written/,
    ],
  ];
  for (const [name, files, args, code, told] of cases) {
    test(`${name}: ${code}`, () =>
      withProject(files, async ({ lint }) => {
        const outcome = await lint(['check', ...args]);
        assert.equal(outcome.code, code, outcome.stdout + outcome.stderr);
        if (told) {
          assert.match(outcome.stderr, told);
        }
      }));
  }

  test('an unreadable file among good ones: reported, the rest is checked, 2', () =>
    withProject({ 'a.json': untidy, 'b.json': clean, 'c.json': untidy }, async ({ spawn, path, folder }) => {
      chmodSync(folder, 0o755);
      chmodSync(path('b.json'), 0);
      const { code, stdout, stderr } = await spawn(['check', '.'], { asNobody: true });
      assert.equal(code, 2, stderr);
      assert.match(stderr, /b\.json cannot be read: you have no permission/);
      assert.match(stdout, /a\.json\n[\s\S]*c\.json\n[\s\S]*1 failure/);
    }));

  test('an unreadable folder among good ones: reported, the rest is checked, 2', () =>
    withProject({ 'a/a.json': untidy, 'b/b.json': clean }, async ({ spawn, path, folder }) => {
      chmodSync(folder, 0o755);
      chmodSync(path('b'), 0);
      const { code, stdout, stderr } = await spawn(['check', '.'], { asNobody: true });
      chmodSync(path('b'), 0o755);
      assert.equal(code, 2, stderr);
      assert.match(stderr, /: b cannot be read: you have no permission/);
      assert.match(stdout, /a\/a\.json\n/);
    }));

  test('a file in no known encoding among good ones: reported, the rest is checked, 2', () =>
    withProject(
      { 'a.json': untidy, 'b.json': Buffer.from(clean.replace('—', '\u0096'), 'latin1') },
      async ({ lint }) => {
        const { code, stdout, stderr } = await lint(['check', '.']);
        assert.equal(code, 2);
        assert.match(stderr, /b\.json cannot be read: it is neither UTF-8 nor UTF-16/);
        assert.match(stdout, /a\.json\n.*untidy-text/);
      },
    ));

  test('a broken configuration of one folder does not stop the others: 2', () =>
    withProject({ 'a/a.json': untidy, 'b/b.json': untidy, 'b/.framework-lint.json': '{' }, async ({ lint }) => {
      const { code, stdout, stderr } = await lint(['check', '.']);
      assert.equal(code, 2);
      assert.match(stderr, /b\/\.framework-lint\.json:1:2/);
      assert.match(stdout, /a\/a\.json/);
      assert.doesNotMatch(stdout, /b\/b\.json/);
    }));
});
