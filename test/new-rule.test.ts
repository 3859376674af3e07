import assert from 'node:assert/strict';
import { type SpawnSyncReturns, spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

suite('npm run new-rule', () => {
  let project = '';

  setup(() => {
    project = mkdtempSync(join(tmpdir(), 'new-rule-'));
    for (const part of ['server', 'test/support', 'tsconfig.base.json', 'package.json', 'biome.json']) {
      cpSync(part, join(project, part), { recursive: true });
    }
    symlinkSync(resolve('node_modules'), join(project, 'node_modules'), 'junction');
  });
  teardown(() => rmSync(project, { recursive: true }));

  test('makes a rule that is built, formatted and listed, and a test that fails until it is written', function () {
    this.timeout(60_000);
    succeeds(newRule('vague-topic'));
    assert.match(content('server/src/rules/index.ts'), /\nimport \{ vagueTopic \} from '\.\/vague-topic';\n/);
    assert.match(content('server/src/rules/index.ts'), /\n {2}vagueTopic,\n\];/);
    assert.match(content('docs/rules/vague-topic.md'), /```json wrong/);

    succeeds(biome());
    compile();
    const run = node('mocha/bin/mocha.js', '--ui', 'tdd', 'out/test/unit/rules/vague-topic.test.js');
    assert.match(run.stdout, /1 passing[\s\S]*1 failing/, run.stdout + run.stderr);
  });

  test('is done as CONTRIBUTING.md tells it', function () {
    this.timeout(60_000);
    succeeds(newRule('vague-topic'));
    const page = readFileSync('CONTRIBUTING.md', 'utf8');
    for (const [name, file] of [
      ['test', 'test/unit/rules/vague-topic.test.ts'],
      ['rule', 'server/src/rules/vague-topic.ts'],
    ] as const) {
      const [, block = ''] = new RegExp(`\`\`\`ts ${name}\\n([\\s\\S]*?)\`\`\``).exec(page) ?? [];
      writeFileSync(join(project, file), block.replace(/^ {3}/gm, ''));
    }
    succeeds(biome());
    compile();
    const run = node('mocha/bin/mocha.js', '--ui', 'tdd', 'out/test/unit/rules/vague-topic.test.js');
    assert.match(run.stdout, /3 passing/, run.stdout + run.stderr);
    assert.equal(run.status, 0);
  });

  test('takes no name that is taken, and none that is no name', () => {
    const before = content('server/src/rules/index.ts');
    for (const [name, reason] of [
      ['duplicate-topic', /There is a rule of this name/],
      ['topic', /Name the rule after the fault/],
      ['../x-y', /Name the rule after the fault/],
    ] as const) {
      const run = newRule(name);
      assert.equal(run.status, 1);
      assert.match(run.stderr, reason);
    }
    assert.equal(content('server/src/rules/index.ts'), before);
    assert.ok(!existsSync(join(project, 'docs')));
  });

  function biome(): SpawnSyncReturns<string> {
    const options = ['check', '--vcs-enabled=false', '--error-on-warnings'];
    return node('@biomejs/biome/bin/biome', ...options, 'server/src/rules', 'test');
  }

  function compile(): void {
    const compilerOptions = { composite: false, types: ['node', 'mocha'], resolveJsonModule: true, sourceMap: false };
    const include = ['server/src/rules', 'test'];
    writeFileSync(
      join(project, 'tsconfig.json'),
      JSON.stringify({ extends: './tsconfig.base.json', compilerOptions, include }),
    );
    succeeds(node('typescript/bin/tsc', '-p', '.'));
  }

  function newRule(name: string): SpawnSyncReturns<string> {
    return spawnSync(process.execPath, ['scripts/new-rule.mjs', name, '--project', project], { encoding: 'utf8' });
  }

  function node(script: string, ...args: readonly string[]): SpawnSyncReturns<string> {
    const path = join('node_modules', script);
    return spawnSync(process.execPath, [path, ...args], { cwd: project, encoding: 'utf8' });
  }

  function content(file: string): string {
    return readFileSync(join(project, file), 'utf8');
  }
});

function succeeds({ status, stdout, stderr }: SpawnSyncReturns<string>): void {
  assert.equal(status, 0, stdout + stderr);
}
