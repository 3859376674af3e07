import assert from 'node:assert/strict';
import { framework, withProject } from '../support/command';

const levels = {
  emerging: [
    'Pumps — drain the pumps of the yard under direct supervision.',
    'Fuel logs — record litres for each truck.',
  ],
  developing: ['Fuel logs — check entries against receipts with minimal supervision.'],
  proficient: ['Pumps — rebuild pumps of all makes independently.'],
  advanced: ['Pumps — know the pumps of all depots.'],
};

suite('report', () => {
  test('a page that needs nothing else: figures, chart, matrix, findings', () =>
    withProject({ 'a.json': framework(levels) }, async ({ lint, read }) => {
      const { code, stdout, stderr } = await lint(['report', 'a.json', '--format', 'html:r.html']);
      assert.deepEqual([code, stdout, stderr], [0, '', '']);
      const html = read('r.html');
      assert.doesNotMatch(html, /<script|<link|<img|@import|url\(|src=/i);
      assert.match(html, /<dt>Statements<\/dt><dd>5<\/dd>/);
      assert.match(html, /<svg class="profile"[^>]*role="img" aria-labelledby="p0-title p0-text">/);
      assert.match(html, /Developing: 1 statements, mean strength 2\.0 of 6\./);
      assert.match(html, /<tr><th scope="row">Pumps<\/th>/);
      assert.match(html, /<td class="gap">○ gap<\/td>/);
      assert.match(html, /<code>unmeasurable-verb<\/code>/);
      assert.match(html, /@media print/);
      assert.match(html, /@media screen and \(prefers-color-scheme: dark\)/, 'light on paper, whatever the system is');
      assert.doesNotMatch(html, /@media \(prefers-color-scheme/);
      const opened = [...html.matchAll(/<(\w+)[^>/]*>/g)]
        .map(([, tag]) => tag)
        .filter((tag) => !/^(meta|br|doctype)$/i.test(tag ?? ''));
      const closed = [...html.matchAll(/<\/(\w+)>/g)].map(([, tag]) => tag);
      assert.deepEqual(
        opened.filter((tag) => tag === 'article').length,
        closed.filter((tag) => tag === 'article').length,
      );
    }));

  test('a folder: one page with a table of contents; a framework of one that is none is passed over', () =>
    withProject(
      { 'f/a.json': framework(levels), 'f/b.json': framework(levels), 'f/c.json': '{}' },
      async ({ lint }) => {
        const { code, stdout } = await lint(['report', 'f']);
        assert.equal(code, 0);
        assert.match(stdout, /<h1>Report: 2 frameworks<\/h1>/);
        assert.deepEqual(
          [...stdout.matchAll(/href="#(f\d)"/g)].map(([, id]) => id),
          [...stdout.matchAll(/<article id="(f\d)"/g)].map(([, id]) => id),
        );
      },
    ));

  test('Markdown in short: errors and warnings in full, the rest by rule', () =>
    withProject({ 'a.json': framework(levels) }, async ({ lint }) => {
      const { stdout } = await lint(['report', 'a.json', '--format', 'markdown']);
      assert.match(stdout, /^## a\.json\n/);
      assert.match(stdout, /\| Emerging \| 2 \|/);
      assert.match(stdout, /- Pumps: gap at Developing/);
      assert.match(stdout, /- \*\*warning\*\* 1:\d+ .*\(unmeasurable-verb\)/);
      assert.match(stdout, /- besides: /);
    }));

  test('Markdown fits a comment, whatever the folder holds: what does not is counted', () => {
    const weak = Array.from({ length: 600 }, (_, at) => {
      const name = `Station ${(at >> 1).toString(36)}`;
      return `${name} — record ${'litres and times and '.repeat(3)}names of the ${name} shift.`;
    });
    const many = Object.fromEntries(
      Array.from({ length: 120 }, (_, at) => [
        `f/${at + 100}.json`,
        framework({ ...levels, emerging: weak.slice(0, 6) }),
      ]),
    );
    return withProject({ 'a.json': framework({ ...levels, emerging: weak }), ...many }, async ({ lint }) => {
      for (const [args, told] of [
        [['a.json'], /- … and \d+ more of these\n- besides: /],
        [['f'], /\n… and \d+ frameworks more\. The HTML page of framework-lint report has them all\.\n$/],
      ] as const) {
        const { stdout } = await lint(['report', ...args, '--format', 'markdown']);
        assert.ok(stdout.length > 30_000 && stdout.length < 65_536, String(stdout.length));
        assert.match(stdout, told);
      }
    });
  }).timeout(30_000);

  test('findings that are kept with a reason are not in it; words of a file are no markup', () => {
    const bad = framework({ ...levels, emerging: ['<img src=x> — drain <b>pumps</b>.'] });
    const config = { rules: { 'unmeasurable-verb': 'off' } };
    return withProject({ 'a.json': bad, '.framework-lint.json': config }, async ({ lint }) => {
      const { stdout } = await lint(['report', 'a.json']);
      assert.doesNotMatch(stdout, /<img|<b>|unmeasurable-verb/);
    });
  });

  test('no file, no framework', () =>
    withProject({ 'a.json': '{}' }, async ({ lint }) => {
      assert.equal((await lint(['report'])).code, 2);
      const { code, stderr } = await lint(['report', 'a.json']);
      assert.equal(code, 2);
      assert.match(stderr, /a\.json is no framework/);
    }));
});
