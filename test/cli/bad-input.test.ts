import assert from 'node:assert/strict';
import { mkdirSync, readdirSync, readFileSync, statSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { framework, type Project, withProject } from '../support/command';
import { assertFits } from '../support/output-schema';

const sound = framework({
  emerging: ['Pumps — drain pumps under direct supervision.'],
  developing: ['Valves — replace valves with minimal supervision.'],
  proficient: ['Leaks — analyze causes of leaks independently.'],
  advanced: ['Water policy — set the strategy for all plants.'],
});
const pretty = JSON.stringify(JSON.parse(sound), undefined, 2);
const truncated = sound.slice(0, sound.indexOf('Leaks') + 20);
const mistyped = {
  schemaVersion: 1,
  exportedAt: 5,
  occupation: { soc: 15, title: 7, group: [], sector: 54, jobZone: '3', jobZoneInferred: 'no' },
  framework: { version: 1, description: {}, contextCovered: [], levels: { a: 'x', b: { label: 5, statements: {} } } },
  sources: [],
  attribution: {},
};

/** What a user must be told of one file: exit code, and the lines of the report or of standard error. */
const cases: readonly {
  readonly name: string;
  readonly content: string | Uint8Array | object;
  /** When the file is named. */
  readonly code: number;
  readonly found?: readonly string[];
  readonly told?: RegExp;
  /** Found too when it is met in a folder: it is a framework, or was meant to be one. */
  readonly everywhere?: boolean;
}[] = [
  { name: 'a sound framework', content: sound, code: 0, everywhere: true },
  { name: 'with a byte order mark', content: `\ufeff${sound}`, code: 0, everywhere: true },
  { name: 'with CRLF', content: pretty.replaceAll('\n', '\r\n'), code: 0, everywhere: true },
  { name: 'an empty file', content: '', code: 1, found: ['1:1 invalid-json: The file is empty.'] },
  { name: 'blanks alone', content: ' \n\n', code: 1, found: ['3:1 invalid-json: The file is empty.'] },
  { name: 'text', content: 'Not JSON at all', code: 1, found: ['1:1 invalid-json: "Not" is no JSON value.'] },
  {
    name: 'bytes that are no text',
    content: Buffer.from([0x89, 0x50, 0xff, 0x00]),
    code: 2,
    told: /a\.json cannot be read: it is neither UTF-8 nor/,
  },
  { name: 'JSON that is no framework', content: { name: 'x', levels: 3 }, code: 0, told: /a\.json is no framework/ },
  { name: 'null', content: 'null', code: 0, told: /a\.json is no framework/ },
  { name: 'a list', content: [], code: 0, told: /a\.json is no framework/ },
  {
    name: 'a framework without levels',
    content: { occupation: { title: 'Cooks' }, framework: { version: null } },
    code: 1,
    found: ['1:34 missing-core-field: This framework has no "levels".'],
    everywhere: true,
  },
  {
    name: 'a truncated framework',
    content: truncated,
    code: 1,
    found: [`1:${truncated.lastIndexOf('"') + 1} invalid-json: The file ends within this string`],
    everywhere: true,
  },
  {
    name: 'a key that stands twice',
    content: sound.replace('"label"', '"label":"First","label"'),
    code: 1,
    found: [`1:${sound.indexOf('"label"') + 18} invalid-json: The key "label" stands twice`],
    everywhere: true,
  },
  {
    name: 'a comma too many, with CRLF',
    content: pretty.replace('supervision."', 'supervision.",').replaceAll('\n', '\r\n'),
    code: 1,
    found: ['7:58 invalid-json: Nothing follows this comma.'],
    everywhere: true,
  },
  {
    name: 'lists nested without end',
    content: `{"framework": {"levels": {"a": ${'['.repeat(50_000)}`,
    code: 1,
    found: ['1:129 invalid-json: Lists and objects are nested more than 100 deep'],
    everywhere: true,
  },
];

suite('bad input', () => {
  for (const { name, content, code, found = [], told, everywhere = false } of cases) {
    test(`${name}, named: ${code}`, () =>
      withProject({ 'a.json': content }, async (project) => {
        const outcome = await unharmed(project, ['check', '--format', 'compact', 'a.json']);
        assert.equal(outcome.code, code, outcome.stdout + outcome.stderr);
        assertLines(outcome.stdout, found);
        assert.match(outcome.stderr, told ?? /^$/);
        const report = await project.lint(['check', '--format', 'json', 'a.json']);
        assertFits('check', report.stdout);
      }));

    test(`${name}, in a folder: ${everywhere ? code : 0}`, () =>
      withProject({ 'in/a.json': content }, async (project) => {
        const outcome = await unharmed(project, ['check', '--format', 'compact', 'in']);
        assert.equal(outcome.code, everywhere ? code : 0, outcome.stdout + outcome.stderr);
        assertLines(outcome.stdout, everywhere ? found : []);
        assert.equal(outcome.stderr, '');
      }));
  }

  test('wrong types everywhere: one finding each, at its place', () =>
    withProject({ 'a.json': mistyped }, async (project) => {
      const { code, stdout } = await unharmed(project, ['check', '--format', 'json', 'a.json']);
      assert.equal(code, 1);
      assertFits('check', stdout);
      const places = (JSON.parse(stdout) as { files: { findings: { path: unknown[] }[] }[] }).files.flatMap((file) =>
        file.findings.map(({ path }) => path.join('/')),
      );
      assert.deepEqual(places, [
        'schemaVersion',
        'exportedAt',
        ...['soc', 'title', 'group', 'sector', 'jobZone', 'jobZoneInferred'].map((key) => `occupation/${key}`),
        ...['version', 'description', 'contextCovered'].map((key) => `framework/${key}`),
        ...['a', 'b/label', 'b/statements'].map((key) => `framework/levels/${key}`),
        'sources',
        'attribution',
      ]);
    }));

  test('a byte order mark shifts no column', () =>
    withProject({ 'a.json': truncated, 'b.json': `\ufeff${truncated}` }, async ({ lint }) => {
      const { stdout } = await lint(['check', '--format', 'json', '.']);
      const { files } = JSON.parse(stdout) as { files: { findings: unknown }[] };
      assert.deepEqual(files[0]?.findings, files[1]?.findings);
    }));

  test('five megabytes on one line', function () {
    this.timeout(180_000);
    const levels = Object.fromEntries(
      ['emerging', 'developing', 'proficient', 'advanced'].map((key, level) => [key, manyStatements(level, 11_000)]),
    );
    return withProject({ 'a.json': framework(levels) }, async (project) => {
      assert.ok(statSync(project.path('a.json')).size > 5_000_000);
      const outcome = await unharmed(project, ['check', '--format', 'json', 'a.json']);
      assert.equal(outcome.code, 0, outcome.stderr);
      assert.equal(outcome.stderr, '');
    });
  });

  test('a file that is not there: 2, and the others are not checked', () =>
    withProject({ 'a.json': sound }, async (project) => {
      const { code, stdout, stderr } = await unharmed(project, ['check', 'a.json', 'b.json']);
      assert.equal(code, 2);
      assert.equal(stdout, '');
      assert.match(stderr, /^framework-lint: there is no file or folder "b\.json"/);
    }));

  test('a link that leads nowhere: 2 where it is named, passed over in a folder', () =>
    withProject({ 'in/a.json': sound }, async (project) => {
      symlinkSync(project.path('gone.json'), project.path('in/b.json'));
      const named = await unharmed(project, ['check', 'in/b.json']);
      assert.equal(named.code, 2);
      assert.match(named.stderr, /no file or folder "in\/b\.json"/);
      assert.equal((await unharmed(project, ['check', 'in'])).code, 0);
    }));

  test('a loop of links between folders ends', () =>
    withProject({ 'in/a.json': truncated }, async (project) => {
      symlinkSync(project.path('in'), project.path('in/again'));
      mkdirSync(project.path('in/deep'));
      symlinkSync(project.path('in'), project.path('in/deep/up'));
      const { code, stdout } = await unharmed(project, ['check', '--format', 'compact', 'in']);
      assert.equal(code, 1);
      assertLines(stdout, [`1:${truncated.lastIndexOf('"') + 1} invalid-json`]);
    }));

  test('a folder that is named like a file is searched', () =>
    withProject({ 'a.json/b.json': truncated }, async (project) => {
      const { code, stdout } = await unharmed(project, ['check', '--format', 'compact', 'a.json']);
      assert.equal(code, 1);
      assert.match(stdout, /^a\.json\/b\.json:1:/);
    }));

  for (const [name, text, place] of [
    ['broken JSON', '{\n  "rules": {,}\n}', '2:13'],
    ['an unknown rule', '{\n  "rules": {\n    "duplicate-topics": "off" }\n}', '3:5'],
    ['an unknown severity', '{ "rules": { "duplicate-topic": "loud" } }', '1:33'],
    ['an option out of bounds', '{ "rules": { "uneven-levels": { "options": { "share": 5 } } } }', '1:55'],
    ['a key of no meaning', '// mine\n{ "verb": {} }', '2:3'],
    ['a verb without strength in range', '{ "verbs": { "triage": { "strength": 9 } } }', '1:38'],
  ] as const) {
    test(`a configuration with ${name}: 2, with file, line and column`, () =>
      withProject({ 'a.json': sound, '.framework-lint.json': text }, async (project) => {
        for (const command of ['check', 'analyze']) {
          const { code, stdout, stderr } = await unharmed(project, [command, 'a.json']);
          assert.equal(code, 2, stdout);
          assert.ok(stderr.startsWith(`framework-lint: .framework-lint.json:${place}: `), stderr);
        }
      }));
  }
});

/** Runs the command; whatever it says, it changes nothing. */
async function unharmed(project: Project, args: readonly string[]) {
  const before = contents(project.folder);
  const outcome = await project.lint(args);
  assert.deepEqual(contents(project.folder), before, 'something was written');
  return outcome;
}

function contents(folder: string): [string, string][] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry): [string, string][] => {
    const path = join(folder, entry.name);
    return entry.isDirectory() ? contents(path) : [[path, entry.isFile() ? readFileSync(path, 'latin1') : 'a link']];
  });
}

/** Each line of a compact report is of one finding; `due` is its place, rule and first words. */
function assertLines(report: string, due: readonly string[]): void {
  const lines = report
    .split('\n')
    .filter((line) => /\]$/.test(line))
    .map((line) => line.replace(/^[^:]*:(\d+:\d+): \w+: (.*) \[([\w-]+)\]$/, '$1 $3: $2'));
  assert.deepEqual(
    lines.map((line, index) => (due[index] !== undefined && line.startsWith(due[index]) ? due[index] : line)),
    due,
  );
}

const verbs = [
  ['drain', 'wipe', 'label', 'fetch', 'stack'],
  ['replace', 'adjust', 'install', 'mount', 'seal'],
  ['analyze', 'diagnose', 'coordinate', 'optimize', 'evaluate'],
  ['direct', 'design', 'lead', 'establish', 'govern'],
];
const cues = ['under direct supervision', 'with minimal supervision', 'independently', 'across all plants'];

function manyStatements(level: number, count: number): string[] {
  const letters = (number: number) =>
    number.toString(26).replace(/./g, (digit) => String.fromCharCode(97 + Number.parseInt(digit, 26)));
  return Array.from({ length: count }, (_, index) => {
    const [word, verb] = [letters(index * 7919 + level * 104_729 + 500_000), verbs[level]?.[index % 5]];
    return `Station ${word} — ${verb} the ${word} units of the plant as the shift plan has it, ${cues[level]}, and note it down.`;
  });
}
