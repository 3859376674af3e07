import assert from 'node:assert/strict';
import { join } from 'node:path';
import { framework, withProject } from '../support/command';
import { corpus } from '../support/corpus';
import { assertFits } from '../support/output-schema';
import { projectFolder } from '../support/project';

const small = framework({
  advanced: ['Pump policy — set the strategy for pumps across all plants.'],
  emerging: ['Pumps — drain pumps under direct supervision.', 'Drains of pumps'],
});

interface Output {
  readonly file: string;
  readonly ladder: readonly string[];
  readonly levels: readonly { key: string; label: string; statements: readonly Record<string, unknown>[] }[];
}

suite('analyze', () => {
  test('tells what the judgement knows of one file, weakest level first', () =>
    withProject({ 'a.json': small }, async ({ lint }) => {
      const { code, stdout, stderr } = await lint(['analyze', 'a.json']);
      assert.equal(code, 0, stderr);
      assertFits('analyze', stdout);
      const { file, ladder, levels } = JSON.parse(stdout) as Output;
      assert.equal(file, 'a.json');
      assert.deepEqual(ladder, ['emerging', 'advanced']);
      const [first, second] = levels[0]?.statements ?? [];
      assert.deepEqual(
        { topic: first?.topic, separator: first?.separator, actions: first?.actions, index: first?.index },
        {
          topic: 'Pumps',
          separator: ' — ',
          actions: [{ text: 'drain', lemma: 'drain', strength: 3, bloom: 3 }],
          index: 0,
        },
      );
      assert.deepEqual(first?.cues, [{ text: 'under direct supervision', kind: 'autonomy', level: 'emerging' }]);
      assert.deepEqual([second?.topic, second?.separator, second?.text], [null, null, 'Drains of pumps']);
    }));

  test('gives a list for several files, and for a folder of one', () =>
    withProject({ 'in/a.json': small, 'in/b.json': small, 'in/package.json': {} }, async ({ lint }) => {
      const several = JSON.parse((await lint(['analyze', 'in'])).stdout) as Output[];
      assert.deepEqual(
        several.map(({ file }) => file),
        ['in/a.json', 'in/b.json'],
      );
      assertFits('analyze', (await lint(['analyze', 'in'])).stdout);
      assertFits('analyze', '[]');
    }));

  test('fails for a named file that is no framework, and tells of the others', () =>
    withProject({ 'a.json': small, 'b.json': { name: 'x' } }, async ({ lint }) => {
      const { code, stdout, stderr } = await lint(['analyze', 'a.json', 'b.json']);
      assert.equal(code, 2);
      assert.match(stderr, /b\.json is no framework: it has no object at framework\.levels\./);
      assert.equal((JSON.parse(stdout) as Output[])[0]?.file, 'a.json');
    }));

  test('asks for a file', () =>
    withProject({}, async ({ lint }) => {
      const { code, stdout, stderr } = await lint(['analyze']);
      assert.deepEqual([code, stdout], [2, '']);
      assert.match(stderr, /analyze needs a file/);
    }));

  test('says the same of the seed as its check does, on every line of the schema', () =>
    withProject({}, async ({ lint }) => {
      const seed = join(projectFolder, 'seeds/15-1299.08.json');
      const { code, stdout } = await lint(['analyze', seed]);
      assert.equal(code, 0);
      assertFits('analyze', stdout);
      const { ladder, levels } = JSON.parse(stdout) as Output;
      assert.deepEqual(ladder, ['emerging', 'developing', 'proficient', 'advanced']);
      assert.deepEqual(
        levels.map(({ statements }) => statements.length),
        [10, 10, 10, 10],
      );
    }));

  test('fits its schema on every framework that there is', function () {
    this.timeout(120_000);
    const files = corpus()
      .filter(({ text }) => text.includes('"framework"'))
      .map(({ file }) => file);
    return withProject({}, async ({ lint }) => {
      const analysed = await lint(['analyze', ...files]);
      assert.equal(analysed.code, 0, analysed.stderr);
      assertFits('analyze', analysed.stdout);
      assertFits('check', (await lint(['check', '--format', 'json', ...files])).stdout);
    });
  });
});
