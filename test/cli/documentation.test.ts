import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { formats } from '../../server/src/cli/reporters/index';
import { withProject } from '../support/command';
import { projectFolder } from '../support/project';

const pages = [
  'README.md',
  'docs/configuration.md',
  'docs/ci/README.md',
  ...readdirSync(join(projectFolder, 'docs/editors')).map((name) => `docs/editors/${name}`),
];

function textOf(page: string): string {
  return readFileSync(join(projectFolder, page), 'utf8');
}

suite('pages about the command', () => {
  for (const page of ['README.md', 'docs/configuration.md']) {
    test(`${page}: the configuration that it shows is sound`, () =>
      withProject({}, async ({ lint, write }) => {
        const [, example = ''] = /```jsonc\n([\s\S]*?)```/.exec(textOf(page)) ?? [];
        write('p/.framework-lint.json', example);
        write('shared/framework-lint.json', '{}');
        const { code, stderr } = await lint(['print-config', 'p/a.json']);
        assert.equal(code, 0, stderr);
      }));
  }

  test('the README names every command and every format', () =>
    withProject({}, async ({ lint }) => {
      const overview = (await lint(['--help'])).stdout;
      for (const [, name = ''] of overview.matchAll(/^ {2}([a-z][a-z-]+) {2,}\S/gm)) {
        assert.ok(textOf('README.md').includes(`\`${name}\``), name);
      }
      for (const format of formats) {
        assert.ok(textOf('README.md').includes(`\`${format}\``), format);
      }
    }));

  for (const page of pages) {
    test(`${page}: what it links to is there, and options that it names are`, () =>
      withProject({}, async ({ lint }) => {
        const text = textOf(page);
        for (const [, target = ''] of text.matchAll(/(?<!!\[[^\]]*)\]\((?!https?:)([^)#]+)/g)) {
          assert.ok(existsSync(join(projectFolder, dirname(page), target)), target);
        }
        for (const [, name = '', rest = ''] of text.matchAll(/framework-lint ([a-z-]+)([^\n`|]*)/g)) {
          const { code, stdout } = await lint([name, '--help']);
          for (const [, option = ''] of code === 0 ? rest.matchAll(/ (--[a-z-]+)/g) : []) {
            assert.ok(stdout.includes(option), `framework-lint ${name}${rest}: ${option}`);
          }
        }
      }));
  }
});
