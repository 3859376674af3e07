import assert from 'node:assert/strict';
import { parse } from 'csv-parse/sync';
import { framework, type Project, withProject } from '../support/command';
import {
  assertInert,
  assertInertMarkdown,
  assertNoMention,
  assertShown,
  controls,
  hostile,
  hostileFramework,
} from '../support/hostile';
import { xmlElements } from '../support/xml';

const page = '!doctype html head meta title style body header main h1 h2 h3 p br nav section article'
  .split(' ')
  .concat(
    'details summary ol ul li dl dt dd div span strong code blockquote mark ins del a figure figcaption'.split(' '),
    'table caption thead tbody tr th td svg desc text line rect circle g'.split(' '),
  );
const markdown = 'h2 h3 p br strong em code ul li table thead tbody tr th td ins del'.split(' ');
const everything = ['--rule', 'untidy-text:warning', '--error-on', 'never'];

/** Both streams are looked at: what a command says beside its report names the same words. */
async function shown({ lint }: Project, args: readonly string[], about = args.join(' ')): Promise<string> {
  const { stdout, stderr } = await lint(args, { isTTY: false });
  assertShown(stderr, `${about}: standard error`);
  assertShown(stdout, about);
  assert.ok(stdout.length > 0, about);
  return stdout;
}

suite('hostile words of a framework', function () {
  this.timeout(20_000);
  const files = {
    'a [x](command:y) <b>.json': hostileFramework(),
    'a.json': hostileFramework(),
    'old.json': framework({ emerging: [`${hostile} — observe the ${hostile}.`], gone: [hostile] }),
  };

  for (const format of ['stylish', 'compact', 'json', 'jsonl', 'sarif', 'github', 'gitlab', 'junit', 'checkstyle']) {
    test(`check --format ${format}`, () =>
      withProject(files, async (project) => {
        const report = await shown(project, ['check', '.', '--format', format, ...everything]);
        if (format === 'junit' || format === 'checkstyle') {
          assert.ok(xmlElements(report).length > 4);
        }
        if (format === 'github') {
          const lines = report.trimEnd().split('\n');
          assert.deepEqual(
            lines.filter((line) => !/^::(error|warning|notice) file=[^,:]+,line=\d+,/.test(line)),
            [],
          );
        }
        if (format === 'sarif') {
          const { results } = JSON.parse(report).runs[0];
          const texts = results.flatMap((it: { message: object; relatedLocations?: { message: object }[] }) =>
            [it.message, ...(it.relatedLocations ?? []).map(({ message }) => message)].map(
              (message) => Object(message).text,
            ),
          );
          assert.ok(texts.some((text: string) => text.includes('\\[go\\](command:')));
          assert.deepEqual(
            texts.filter((text: string) => /(?<!\\)\[/.test(text)),
            [],
          );
        }
      }));
  }

  for (const args of [
    ['check', '.', '--format', 'html', ...everything],
    ['matrix', 'a.json', '--format', 'html'],
    ['report', '.', '--format', 'html'],
    ['diff', 'old.json', 'a.json', '--format', 'html'],
  ]) {
    test(`${args[0]}: a page`, () =>
      withProject(files, async (project) => {
        const text = await shown(project, args);
        assertInert(text, page, args.join(' '));
        assert.match(text, /Content-Security-Policy" content="default-src 'none'/);
      }));
  }

  for (const args of [
    ['check', '.', '--format', 'markdown', ...everything],
    ['matrix', 'a.json', '--format', 'markdown'],
    ['report', '.', '--format', 'markdown'],
    ['diff', 'old.json', 'a.json', '--format', 'markdown'],
  ]) {
    test(`${args[0]}: Markdown`, () =>
      withProject(files, async (project) => {
        const text = await shown(project, args);
        await assertInertMarkdown(text, markdown, args.join(' '));
        await assertNoMention(text, args.join(' '));
      }));
  }

  test('in the terminal: matrix, diff, textconv, analyze, import, export, a broken file, an unknown key', () =>
    withProject({ ...files, 'broken.json': hostileFramework().slice(0, -40) }, async (project) => {
      for (const args of [
        ['matrix', 'a.json'],
        ['diff', 'old.json', 'a.json'],
        ['diff', 'old.json', 'a.json', '--format', 'json'],
        ['diff', '--textconv', 'a.json'],
        ['analyze', 'a.json'],
        ['check', 'broken.json', '--format', 'stylish'],
        ['check', 'a.json', '--format', 'stylish', '--max-warnings', '0'],
      ]) {
        await shown(project, args);
      }
      await project.lint(['export', 'a.json', '--output', 'a.csv']);
      await shown(project, ['import', 'a.csv', '--preview']);
      const merged = await project.lint(['merge', 'old.json', 'a.json', 'a [x](command:y) <b>.json', '-o', 'm.json']);
      assertShown(merged.stderr, 'merge');
      const missing = await project.lint(['check', `no${controls}.json`]);
      assertShown(missing.stderr, 'a file that is not there');
    }));

  for (const cell of ['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1', '＝1+1', "'=1"]) {
    test(`CSV: ${JSON.stringify(cell)} is no formula, and comes back`, () => {
      const text = framework({ emerging: [`${cell} — ${cell}`, cell] });
      return withProject({ 'a.json': text }, async ({ lint, read }) => {
        await lint(['export', 'a.json', '--output', 'a.csv']);
        const cells = (parse(read('a.csv'), { bom: true, relax_column_count: true }) as string[][]).flat();
        assert.deepEqual(
          cells.filter((it) => /^[=+\-@\t\r＝＋－＠]/.test(it)),
          [],
        );
        const { stdout } = await lint(['import', 'a.csv']);
        assert.deepEqual(JSON.parse(stdout).framework, JSON.parse(text).framework);
      });
    });
  }
});
