import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { framework, withProject } from '../support/command';
import { projectFolder } from '../support/project';

const seed = readFileSync(join(projectFolder, 'seeds/15-1299.08.json'), 'utf8');

suite('export and import', () => {
  for (const [file, extra] of [
    ['a.xlsx', []],
    ['a.md', []],
    ['case.json', ['--format', 'case']],
    ['a.jsonld', []],
  ] as const) {
    test(`the seed goes out as ${file} and comes back whole`, () =>
      withProject({ 'seed.json': seed }, async ({ lint, read }) => {
        const there = await lint(['export', 'seed.json', '--output', file, ...extra]);
        assert.deepEqual(there, { code: 0, stdout: '', stderr: '' });
        const back = await lint(['import', file, '--output', 'back.json', '--strict']);
        assert.deepEqual(back, { code: 0, stdout: '', stderr: '' });
        assert.deepEqual(JSON.parse(read('back.json')), JSON.parse(seed));
        assert.equal((await lint(['diff', 'seed.json', 'back.json', '--exit-code'])).code, 0);
      })).timeout(20_000);
  }

  test('CSV: all statements come back, what it has no place for is told', () =>
    withProject({ 'seed.json': seed }, async ({ lint, read }) => {
      const { stderr } = await lint(['export', 'seed.json', '-o', 'a.csv']);
      assert.match(stderr, /csv cannot hold all of seed\.json/);
      assert.match(stderr, /\/occupation\/soc: This form has no place for it/);
      assert.match(
        read('a.csv'),
        /^\ufeffLevel,Label,Topic,Statement\r\nemerging,Emerging,System requirements documentation,/,
      );
      await lint(['import', 'a.csv', '-o', 'b.json']);
      assert.deepEqual(JSON.parse(read('b.json')).framework.levels, JSON.parse(seed).framework.levels);
    }));

  test('a formula in a statement is text to a spreadsheet, and comes back', () => {
    const text = framework({ emerging: ['=HYPERLINK("http://x.example") — click it.', '+1 — add.'] });
    return withProject({ 'a.json': text }, async ({ lint, read }) => {
      await lint(['export', 'a.json', '-o', 'a.csv']);
      assert.match(read('a.csv'), /emerging,Emerging,"'=HYPERLINK\(""http:\/\/x\.example""\)",click it\./);
      const { stdout } = await lint(['import', 'a.csv']);
      assert.deepEqual(JSON.parse(stdout).framework, JSON.parse(text).framework);
    });
  });

  test('CSV of other tools: semicolons, a column of no use, rows by their lines', () => {
    const csv =
      'Competency;Proficiency Level;Description;Owner\nPumps;Basic;"drain\npumps";Ann\nTyres;;measure treads;\n';
    return withProject({ 'a.csv': csv }, async ({ lint, read }) => {
      const shown = await lint(['import', 'a.csv', '--preview', '--output', 'no.json']);
      assert.match(shown.stdout, /^1 level, 1 statement\n\nBasic \(basic\): 1\n {2}Pumps — drain·pumps\n$/);
      assert.match(shown.stderr, /2 places were not understood in a\.csv/);
      assert.match(shown.stderr, /column Owner: .* its 1 cell is left out/);
      assert.match(shown.stderr, /line 4: The row names no level and is left out: "Tyres \| measure treads"/);
      assert.throws(() => read('no.json'));
      assert.equal((await lint(['import', 'a.csv', '--strict'])).code, 1);
    });
  });

  test('nothing is replaced unasked; what is not clear or not there is told', () =>
    withProject(
      { 'a.json': framework({ x: ['Pumps — drain.'] }), 'b.json': '{}', 'c.xlsx': 'no', 'd.csv': 'x' },
      async ({ lint, read }) => {
        for (const [args, message] of [
          [['export', 'a.json', '-o', 'b.md', '-o', 'b.md', '--format', 'x'], /--format does not know "x"/],
          [['export', 'a.json'], /the form is not clear/],
          [['export', 'a.json', '--format', 'xlsx'], /a workbook is no text/],
          [['export', 'a.json', '--format', 'markdown', '-o', 'b.json'], /b\.json is there already\. Give --force/],
          [['export', 'b.json', '--format', 'csv'], /b\.json is no framework/],
          [['import', 'a.json'], /a\.json is a framework already/],
          [['import', 'b.json'], /what b\.json holds is not clear/],
          [['import', 'c.xlsx'], /c\.xlsx is no workbook that can be read/],
          [['import', 'd.csv'], /No row of headings was found/],
          [['import', 'no.csv'], /no\.csv cannot be read/],
        ] as const) {
          const { code, stderr } = await lint(args);
          assert.equal(code, 2, args.join(' '));
          assert.match(stderr, message);
        }
        assert.equal(read('b.json'), '{}');
        assert.equal((await lint(['export', 'a.json', '--format', 'markdown', '-o', 'b.json', '--force'])).code, 0);
      },
    ));
});
