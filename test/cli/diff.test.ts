import assert from 'node:assert/strict';
import { commandFile, framework, withProject } from '../support/command';
import { gitIn } from '../support/git';
import { assertFits } from '../support/output-schema';

const drain = 'Pumps — drain the pumps of the yard under direct supervision.';
const log = 'Fuel logs — record litres and times for each truck.';
const plan = 'Brake service — plan brake jobs for the week.';
const old = framework({ emerging: [drain, log], advanced: [plan] });
const fresh = framework({ emerging: [log], advanced: [plan, 'Pumps — drain and refill the pumps of the yard.'] }, 2);
const command = `'${process.execPath}' '${commandFile}'`;

suite('diff', () => {
  test('the terminal names what happened to each statement, with its words', () =>
    withProject({ 'a.json': old, 'b.json': fresh }, async ({ lint }) => {
      const { code, stdout, stderr } = await lint(['diff', 'a.json', 'b.json']);
      assert.equal(code, 0, stderr);
      assert.match(stdout, /^a\.json → b\.json\n\nAdvanced\n {2}> Moved from Emerging, reworded\n/);
      assert.match(stdout, /Pumps — drain \{\+and refill \+\}the pumps of the yard\[- under direct supervision-\]\./);
      assert.match(stdout, /1 moved, 1 reworded/);
    }));

  test('--exit-code: 1 for a change, 0 for another layout, order of keys or of statements', () =>
    withProject({ 'a.json': old, 'b.json': fresh }, async ({ lint, write }) => {
      assert.equal((await lint(['diff', 'a.json', 'b.json', '--exit-code'])).code, 1);
      const same = { framework: { levels: { emerging: { statements: [log, drain], label: 'Emerging' } } } };
      const advanced = { label: 'Advanced', statements: [plan] };
      write('c.json', JSON.stringify({ framework: { levels: { ...same.framework.levels, advanced } } }, undefined, 4));
      const { code, stdout } = await lint(['diff', 'a.json', 'c.json', '--exit-code']);
      assert.equal(code, 0, stdout);
      assert.match(stdout, /Another order in Emerging: 1 statement stands at another place/);
      assert.match(stdout, /No change of meaning\.\n$/);
    }));

  test('json fits its schema; several formats at once', () =>
    withProject({ 'a.json': old, 'b.json': fresh }, async ({ lint, read }) => {
      const { stdout } = await lint(['diff', 'a.json', 'b.json', '--format', 'json', '--format', 'html:c.html']);
      assertFits('diff', stdout);
      const { changed, statements } = JSON.parse(stdout);
      assert.equal(changed, true);
      assert.deepEqual(
        statements.map(({ kinds }: { kinds: string[] }) => kinds),
        [['moved', 'reworded']],
      );
      assert.match(read('c.html'), /drain <ins>and refill <\/ins>the pumps/);
    }));

  test('words of a file are no markup, in Markdown and HTML', () => {
    const bad = framework({ emerging: ['<b>Pumps</b> — ask @team of #1 *now* | then `stop`.'] });
    return withProject({ 'a.json': framework({ emerging: [] }), 'b.json': bad }, async ({ lint }) => {
      const markdown = (await lint(['diff', 'a.json', 'b.json', '--format', 'markdown'])).stdout;
      assert.match(
        markdown,
        /<ins>&lt;b&gt;Pumps&lt;\/b&gt; — ask @&#8203;team of #&#8203;1 \\\*now\\\* \\\| then \\`stop\\`\.<\/ins>/,
      );
      const html = (await lint(['diff', 'a.json', 'b.json', '--format', 'html'])).stdout;
      assert.ok(html.includes('&lt;b&gt;Pumps') && !html.includes('<b>Pumps'));
    });
  });

  test('Markdown fits a comment on a pull request', () => {
    const many = Array.from(
      { length: 900 },
      (_, at) => `Topic ${at} — record the numbers of ${'long '.repeat(12)}list ${at}.`,
    );
    return withProject({ 'a.json': framework({ x: [] }), 'b.json': framework({ x: many }) }, async ({ lint }) => {
      const { stdout } = await lint(['diff', 'a.json', 'b.json', '--format', 'markdown']);
      assert.ok(stdout.length < 65_536, String(stdout.length));
      assert.match(stdout, /… and \d+ more\. Run framework-lint diff for all\.\n$/);
    });
  });

  test('REF:FILE, the index, and one file against HEAD, also from a folder below', () =>
    withProject({ 'sub/a.json': old }, async ({ lint, write, folder, path }) => {
      const git = gitIn(folder);
      git('init', '-q');
      git('add', '.');
      git('commit', '-qm', 'one');
      write('sub/a.json', fresh);
      const alone = await lint(['diff', 'a.json'], { cwd: path('sub') });
      assert.match(alone.stdout, /^HEAD:a\.json → a\.json\n[\s\S]*Moved from Emerging/);
      assert.equal((await lint(['diff', ':sub/a.json', 'HEAD:sub/a.json', '--exit-code'])).code, 0);
      assert.equal((await lint(['diff', 'HEAD:sub/a.json', './sub/a.json', '--exit-code'])).code, 1);
      const { code, stderr } = await lint(['diff', 'HEAD:b.json', 'sub/a.json']);
      assert.equal(code, 2);
      assert.match(stderr, /git has no file b\.json in HEAD/);
    }));

  test('a file that is new or gone, as git difftool gives it', () =>
    withProject({ 'b.json': fresh }, async ({ lint }) => {
      assert.match((await lint(['diff', '/dev/null', 'b.json'])).stdout, /3 added/);
      assert.match((await lint(['diff', 'b.json', '/dev/null'])).stdout, /3 removed/);
    }));

  test('what is no framework, and what is broken', () =>
    withProject({ 'a.json': old, 'b.json': '{}', 'c.json': old.slice(0, -30) }, async ({ lint }) => {
      const none = await lint(['diff', 'a.json', 'b.json']);
      assert.equal(none.code, 2);
      assert.match(none.stderr, /b\.json is no framework/);
      const broken = await lint(['diff', 'a.json', 'c.json']);
      assert.match(broken.stderr, /c\.json:1:\d+ is no valid JSON; what can be read of it is compared/);
      assert.equal((await lint(['diff'])).code, 2);
      assert.match((await lint(['diff', 'x.json', 'a.json'])).stderr, /x\.json cannot be read/);
    }));

  test('git diff by its textconv, and git difftool, with the lines of the help', () =>
    withProject(
      { 'a.json': old, 'other.json': '{"a": 1}', '.gitattributes': '*.json diff=framework\n' },
      async (project) => {
        const { folder, write } = project;
        const git = gitIn(folder);
        git('init', '-q');
        git('config', 'diff.framework.textconv', `${command} diff --textconv`);
        git('config', 'difftool.framework.cmd', `${command} diff "$LOCAL" "$REMOTE"`);
        git('add', '.');
        git('commit', '-qm', 'one');
        write('a.json', fresh);
        write('other.json', '{"a": 2}');
        const shown = git('diff');
        assert.match(shown, /^-Pumps — drain the pumps of the yard under direct supervision\.$/m);
        assert.match(shown, /^\+Pumps — drain and refill the pumps of the yard\.$/m);
        assert.match(shown, /^ Fuel logs — record/m);
        assert.match(shown, /^\+\{"a": 2\}$/m);
        assert.match(
          git('difftool', '--no-prompt', '--tool=framework', '--', 'a.json'),
          /Moved from Emerging, reworded/,
        );
      },
    )).timeout(20_000);
});
