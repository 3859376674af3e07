/** Every command that a page shows is run, as a reader would who types it into a terminal. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { projectFolder } from '../support/project';

const pages = ['README.md', 'CONTRIBUTING.md', 'SECURITY.md', ...markdownIn('docs')];

/** What cannot be run here, and why. */
const leftOut: Readonly<Record<string, string>> = {
  'npm ci && npm start': 'opens an editor and stays',
  'npm ci && npm test': 'is what runs this test',
};

interface Command {
  readonly page: string;
  readonly line: number;
  readonly command: string;
}

const commands = pages.flatMap(commandsOf);

suite('commands of the pages', function () {
  this.timeout(120_000);
  let bin: string;

  suiteSetup(() => {
    bin = realpathSync(mkdtempSync(join(tmpdir(), 'framework-bin-')));
    const cli = join(projectFolder, 'dist/cli.js');
    script('framework-lint', `exec "${process.execPath}" "${cli}" "$@"`);
    // What npx does in a project that has installed the package.
    script('npx', '[ "$1" = framework-lint ] || exit 127\nshift\nexec framework-lint "$@"');
  });
  suiteTeardown(() => rmSync(bin, { recursive: true }));

  function script(name: string, text: string): void {
    writeFileSync(join(bin, name), `#!/bin/sh\n${text}\n`);
    chmodSync(join(bin, name), 0o755);
  }

  for (const page of new Set(commands.map((it) => it.page))) {
    test(page, function () {
      if (process.platform === 'win32') {
        this.skip();
      }
      const folder = scratch();
      try {
        for (const { line, command } of commands.filter((it) => it.page === page && !(it.command in leftOut))) {
          const { status, stdout, stderr } = shell(command, folder);
          assert.equal(status, 0, `${page}:${line}: ${command}\n${stdout}\n${stderr}`);
        }
      } finally {
        rmSync(folder, { recursive: true });
      }
    });
  }

  test('the lines for git do what the page says', function () {
    if (process.platform === 'win32') {
      this.skip();
    }
    const folder = scratch();
    try {
      for (const { command } of commands.filter(
        (it) => it.page === 'docs/reviewers.md' && /^(git config|echo)/.test(it.command),
      )) {
        assert.equal(shell(command, folder).status, 0, command);
      }
      const shown = shell('git diff HEAD~1 -- frameworks', folder).stdout;
      assert.match(shown, /^-System operation logs — monitor routine/m);
      assert.match(shown, /^\+System operation logs — analyze routine/m);
      const changes = shell('git difftool --no-prompt --tool=framework HEAD~1 -- frameworks', folder).stdout;
      assert.match(changes, /Reworded, stronger action/);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });

  test('each npm script that a page names is one', () => {
    const { scripts } = JSON.parse(readFileSync(join(projectFolder, 'package.json'), 'utf8'));
    const named = pages.flatMap((page) =>
      [...readFileSync(join(projectFolder, page), 'utf8').matchAll(/\bnpm run ([\w:-]+)/g)].map(
        ([, name = '']) => name,
      ),
    );
    assert.deepEqual(
      named.filter((name) => !(name in scripts)),
      [],
    );
  });

  test('what is left out is still on a page', () => {
    const shown = commands.map(({ command }) => command);
    assert.deepEqual(
      Object.keys(leftOut).filter((it) => !shown.includes(it)),
      [],
    );
    assert.ok(shown.length > 40, `${shown.length} commands`);
  });

  function shell(command: string, cwd: string) {
    const { CI: _, ...env } = process.env;
    return spawnSync('sh', ['-c', command], {
      cwd,
      encoding: 'utf8',
      env: { ...env, PATH: `${bin}${delimiter}${env.PATH}`, GIT_CONFIG_GLOBAL: '/dev/null', GIT_PAGER: 'cat' },
    });
  }

  /** A repository with a framework in two versions, and with what else the pages name. */
  function scratch(): string {
    const folder = realpathSync(mkdtempSync(join(tmpdir(), 'framework-pages-')));
    const seed = readFileSync(join(projectFolder, 'seeds/15-1299.08.json'), 'utf8');
    const changed = seed.replace('monitor routine outputs', 'analyze routine outputs');
    const write = (name: string, text: string) => {
      mkdirSync(dirname(join(folder, name)), { recursive: true });
      writeFileSync(join(folder, name), text);
    };
    write('frameworks/15-1299.08.json', seed);
    write('exports/2026/15-1299.08.json', seed);
    write('old.json', seed);
    write('new.json', changed);
    write('15-1299.08.json', seed);
    write('statements.csv', 'Level,Topic,Statement\nEmerging,Pumps,drain pumps under direct supervision.\n');
    const git = (...args: string[]) =>
      assert.equal(
        shell(`git -c user.name=A -c user.email=a@b.example ${args.join(' ')}`, folder).status,
        0,
        args.join(' '),
      );
    git('init -q -b main .');
    git('add .');
    git('commit -qm one');
    write('frameworks/15-1299.08.json', changed);
    git('commit -qam two');
    git('update-ref refs/remotes/origin/main HEAD~1');
    return folder;
  }
});

/** The lines of blocks fenced as `sh`; a comment of its own line is none. */
function commandsOf(page: string): Command[] {
  const text = readFileSync(join(projectFolder, page), 'utf8');
  return [...text.matchAll(/^```sh\n([\s\S]*?)^```$/gm)].flatMap(({ 1: block = '', index }) => {
    const first = text.slice(0, index).split('\n').length + 1;
    return block
      .split('\n')
      .map((command, at) => ({ page, line: first + at, command: command.trim() }))
      .filter(({ command }) => command !== '' && !command.startsWith('#'));
  });
}

function markdownIn(folder: string): string[] {
  return readdirSync(join(projectFolder, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.md'))
    .map((name) => `${folder}/${name.replaceAll('\\', '/')}`)
    .sort();
}
