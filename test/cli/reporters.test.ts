import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { getLanguageService, TextDocument } from 'vscode-json-languageservice';
import { framework, type Project, withProject } from '../support/command';
import { projectFolder } from '../support/project';
import { xmlElements } from '../support/xml';

const statement = 'Pumps “A & B” <b>now</b> — drain  | `pumps` _daily_ @once #1 🙂.';
const found = framework({ practice: [statement] });
const clean = framework({ practice: ['Pumps — drain the pumps of the yard under direct supervision.'] });
const rules = { rules: { 'untidy-text': 'error' } };
const unused = { rule: 'untidy-text', file: 'a.json', at: '/x', hash: '0', reason: 'old' };

/** What a reader of the format sees: one item for each finding. */
const readers: Record<string, (report: string, project: Project) => unknown[] | Promise<unknown[]>> = {
  compact: (report) =>
    lines(report).map((line) =>
      match(line, /^(.+):(\d+):(\d+): (error|warning|information|hint): (.+) \[([a-z-]+)\]$/),
    ),
  json: async (report) => {
    await validate(report, join(projectFolder, 'docs/check.schema.json'));
    return JSON.parse(report).files.flatMap((file: { findings: unknown[] }) => file.findings);
  },
  jsonl: (report) => lines(report).map((line) => JSON.parse(line)),
  sarif: async (report) => {
    await validate(report, require.resolve('@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json'));
    return JSON.parse(report).runs[0].results;
  },
  github: (report) =>
    lines(report).map((line) =>
      match(
        line,
        /^::(error|warning|notice) file=[^,:]+,line=\d+,endLine=\d+,col=\d+,(?:endColumn=\d+,)?title=[a-z-]+::.+$/,
      ),
    ),
  gitlab: (report) => {
    const issues = JSON.parse(report);
    for (const { description, check_name, fingerprint, severity, location } of issues) {
      assert.ok(description && check_name && /^[0-9a-f]{64}$/.test(fingerprint) && location.lines.begin >= 1);
      assert.match(severity, /^(info|minor|major|critical|blocker)$/);
    }
    return issues;
  },
  junit: (report) => xmlElements(report).filter(({ name }) => name === 'failure' || name === 'system-out'),
  checkstyle: (report) => xmlElements(report).filter(({ name }) => name === 'error'),
  markdown: (report) => lines(report).filter((line) => / \| \d+:\d+ \| /.test(line)),
  html: (report) => [...report.matchAll(/<li class="(?:error|warning|information|hint)">/g)],
  stylish: (report) => lines(report).filter((line) => /^ {2}\d+:\d+/.test(line)),
};

suite('reports', () => {
  for (const [format, read] of Object.entries(readers)) {
    const cases: [string, Record<string, string | object>, number][] = [
      ['no findings', { 'a.json': clean }, 0],
      ['a finding', { 'a.json': found, '.framework-lint.json': rules }, 1],
      ['a warning about the configuration', { 'a.json': clean, '.framework-lint.json': { suppressions: [unused] } }, 1],
      [
        'a file that cannot be read beside a finding',
        { 'a.json': found, 'b.json': Buffer.from('"levels" \xff', 'latin1'), '.framework-lint.json': rules },
        1,
      ],
    ];
    for (const [name, files, count] of cases) {
      test(`${format}: nothing else is on standard output, and it is of its form: ${name}`, () =>
        withProject(files, async (project) => {
          const { stdout } = await project.lint(['check', '.', '--format', format]);
          const items = await read(stdout, project);
          assert.equal(items.length, count, stdout);
        }));
    }
  }

  test('several at once, each in its own file, with folders made where they lack', () =>
    withProject({ 'a.json': found, '.framework-lint.json': rules }, async ({ lint, read }) => {
      const formats = ['sarif:out/deep/report.sarif', 'junit:junit.xml', 'html:report.html', 'compact'];
      const { code, stdout } = await lint(['check', 'a.json', ...formats.flatMap((it) => ['--format', it])]);
      assert.equal(code, 1);
      assert.equal(lines(stdout).length, 1);
      assert.equal(JSON.parse(read('out/deep/report.sarif')).runs[0].results.length, 1);
      assert.equal(xmlElements(read('junit.xml')).filter(({ name }) => name === 'failure').length, 1);
      assert.match(read('report.html'), /prefers-color-scheme: dark/);
    }));
});

suite('reports of CI: places and fingerprints', () => {
  const many = Array.from({ length: 30 }, () => 'Pumps — drain  pumps.');

  for (const [format, printsOf] of [
    ['gitlab', (report: string) => JSON.parse(report).map((it: { fingerprint: string }) => it.fingerprint)],
    [
      'sarif',
      (report: string) =>
        JSON.parse(report).runs[0].results.map(
          (it: { partialFingerprints: Record<string, string> }) => it.partialFingerprints['frameworkLint/v1'],
        ),
    ],
  ] as const) {
    test(`${format}: equal findings of one file have distinct fingerprints, which lines put in above do not change`, () =>
      withProject({ 'a.json': framework({ practice: many }, 2) }, async ({ lint, write, read }) => {
        const only = [
          '--rule',
          'untidy-text:error',
          '--rule',
          'duplicate-statement:off',
          '--rule',
          'duplicate-topic:off',
        ];
        const run = async () => printsOf((await lint(['check', 'a.json', '--format', format, ...only])).stdout);
        const before = await run();
        assert.ok(before.length >= 30);
        assert.equal(new Set(before).size, before.length);
        write('a.json', `\n\n${read('a.json')}`);
        assert.deepEqual(await run(), before);
      }));
  }

  const odd = 'we,ird:1%.json';
  const cases: [string, (report: string) => string | undefined][] = [
    ['github', (report) => decodeURIComponent(/file=([^,]+),/.exec(report)?.[1] ?? '')],
    ['gitlab', (report) => JSON.parse(report)[0].location.path],
    ['sarif', (report) => decodeURIComponent(artifactOf(report).uri)],
    ['checkstyle', (report) => xmlElements(report).find(({ name }) => name === 'file')?.attributes.name],
  ];
  for (const [format, pathOf] of cases) {
    test(`${format}: a job in a sub-folder names an oddly named file from the top of the repository`, () =>
      withProject({ '.git/HEAD': '', [`jobs/x/${odd}`]: found }, async ({ lint, path }) => {
        const { stdout } = await lint(['check', 'x', '--format', format], { cwd: path('jobs') });
        assert.equal(pathOf(stdout), `jobs/x/${odd}`);
        if (format === 'sarif') {
          assert.doesNotMatch(artifactOf(stdout).uri, /^[a-z]+:|^\//);
        }
      }));
  }

  test('SARIF: columns count from 1 in UTF-16 code units, also behind an emoji', () =>
    withProject({ 'a.json': framework({ practice: ['🙂 Pumps — drain  pumps.'] }) }, async ({ lint, read }) => {
      const { stdout } = await lint(['check', 'a.json', '--format', 'sarif']);
      const { results, columnKind } = JSON.parse(stdout).runs[0];
      const { region } = results.find((it: { ruleId: string }) => it.ruleId === 'untidy-text').locations[0]
        .physicalLocation;
      assert.equal(columnKind, 'utf16CodeUnits');
      assert.equal(read('a.json').slice(region.startColumn - 1, region.endColumn - 1), '  ');
      assert.equal(region.snippet.text, '  ');
    }));

  function artifactOf(report: string): { uri: string } {
    return JSON.parse(report).runs[0].results[0].locations[0].physicalLocation.artifactLocation;
  }
});

suite('reports for people', () => {
  const only = ['--rule', 'untidy-text:error'];

  test('stylish marks the words, also behind letters of two columns', () =>
    withProject({ 'a.json': framework({ practice: ['泵 — drain  pumps.'] }) }, async ({ lint }) => {
      const { stdout } = await lint(['check', 'a.json', ...only]);
      const at = lines(stdout).findIndex((line) => /^ +~~$/.test(line));
      assert.equal(lines(stdout)[at - 1]?.trim(), '泵 — drain  pumps.');
      assert.equal(lines(stdout)[at], `${' '.repeat(12 + 1 + '泵 — drain'.length)}~~`);
    }));

  test('what a file says cannot steer a terminal, or run in a page', () =>
    withProject(
      { 'a.json': framework({ practice: ['Pumps \u001b[2J\u202e<script>alert(1)</script>  — drain.'] }) },
      async ({ lint }) => {
        const data = ['json', 'jsonl', 'sarif', 'gitlab'];
        for (const format of Object.keys(readers)) {
          const { stdout } = await lint(['check', 'a.json', '--format', format, ...only]);
          assert.ok(!stdout.includes('\u001b'), format);
          assert.ok(data.includes(format) || !stdout.includes('\u202e'), format);
          if (['html', 'markdown', 'junit', 'checkstyle'].includes(format)) {
            assert.ok(!stdout.includes('<script'), format);
          }
        }
      },
    ));

  const colours: [string, Record<string, string>, boolean, boolean][] = [
    ['a terminal', {}, true, true],
    ['a pipe', {}, false, false],
    ['a terminal with NO_COLOR', { NO_COLOR: '1' }, true, false],
    ['a terminal with an empty NO_COLOR', { NO_COLOR: '' }, true, true],
    ['a pipe with FORCE_COLOR', { FORCE_COLOR: '1' }, false, true],
    ['a terminal with FORCE_COLOR=0', { FORCE_COLOR: '0' }, true, false],
    ['a dumb terminal', { TERM: 'dumb' }, true, false],
  ];
  for (const [name, env, isTTY, coloured] of colours) {
    test(`${coloured ? 'colours' : 'no colours'} on ${name}, and never in a file`, () =>
      withProject({ 'a.json': found }, async ({ lint, read }) => {
        const { stdout } = await lint(['check', 'a.json', '--format', 'stylish'], { env, isTTY });
        assert.equal(stdout.includes('\u001b['), coloured);
        await lint(['check', 'a.json', '--format', 'stylish:out.txt'], { env, isTTY });
        assert.ok(!read('out.txt').includes('\u001b'));
      }));
  }

  test('the words of a count and what was looked at', () =>
    withProject({ 'a.json': clean, 'b.json': '{}', 'c.txt': 'x' }, async ({ lint }) => {
      assert.equal(
        (await lint(['check', '.', '--rule', 'incomplete-ladder:off'])).stdout,
        'No findings (2 files looked at, 1 framework).\n',
      );
    }));

  test('progress is for a person at a terminal, on standard error, after a while', () =>
    withProject({ 'a.json': clean, 'b.json': clean }, async ({ lint }) => {
      const slow = { breathe: () => new Promise<boolean>((resolve) => setTimeout(() => resolve(false), 350)) };
      const shown = await lint(['check', '.'], { ...slow, stderrIsTTY: true });
      assert.ok(shown.stderr.endsWith('2 of 2 files looked at\r\u001b[K'), shown.stderr);
      assert.equal((await lint(['check', '.'], { ...slow, stderrIsTTY: true, env: { CI: 'true' } })).stderr, '');
      assert.equal((await lint(['check', '.'], slow)).stderr, '');
    })).timeout(20_000);
});

async function validate(text: string, schemaFile: string): Promise<void> {
  if (!existsSync(schemaFile)) {
    console.log(`      (left out: ${schemaFile} is not there)`);
    return;
  }
  const service = getLanguageService({});
  const document = TextDocument.create('file:///report.json', 'json', 1, text);
  const schema = JSON.parse(readFileSync(schemaFile, 'utf8'));
  const problems = await service.doValidation(document, service.parseJSONDocument(document), {}, schema);
  assert.deepEqual(
    problems.map(({ message }) => message),
    [],
  );
}

function match(line: string, pattern: RegExp): string {
  assert.match(line, pattern);
  return line;
}

function lines(text: string): string[] {
  return text.split('\n').filter((line) => line !== '');
}
