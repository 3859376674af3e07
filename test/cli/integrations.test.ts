import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { load } from 'js-yaml';
import { framework, withProject } from '../support/command';
import { projectFolder } from '../support/project';

const untidy = framework({ practice: ['Pumps —  drain pumps.'] });
const clean = framework({ practice: ['Pumps — drain the pumps of the yard under direct supervision.'] });

interface Step {
  readonly run?: string;
  readonly env?: Record<string, string>;
  readonly uses?: string;
}

function yaml<T>(file: string): T {
  return load(readFileSync(join(projectFolder, file), 'utf8')) as T;
}

/** The package as it is published, packed once. */
suite('integrations', function () {
  this.timeout(120_000);
  let folder: string;
  let tarball: string;

  suiteSetup(() => {
    folder = realpathSync(mkdtempSync(join(tmpdir(), 'framework-ci-')));
    const packed = spawnSync('npm', ['pack', '--json', '--ignore-scripts', '--pack-destination', folder], {
      cwd: projectFolder,
      encoding: 'utf8',
    });
    assert.equal(packed.status, 0, packed.stderr);
    tarball = join(folder, JSON.parse(packed.stdout)[0].filename);
    // The command as it stands on the path of a job.
    const command = join(folder, 'bin/framework-lint');
    mkdirSync(join(folder, 'bin'));
    writeFileSync(command, `#!/bin/sh\nexec "${process.execPath}" "${join(projectFolder, 'dist/cli.js')}" "$@"\n`);
    chmodSync(command, 0o755);
  });

  suiteTeardown(() => rmSync(folder, { recursive: true, force: true }));

  function shell(script: string, cwd: string, env: Record<string, string> = {}) {
    const { CI: _, GITHUB_ACTIONS: __, ...rest } = process.env;
    const path = `${join(folder, 'bin')}${delimiter}${rest.PATH}`;
    return spawnSync('bash', ['-c', script], { cwd, encoding: 'utf8', env: { ...rest, ...env, PATH: path } });
  }

  suite('the GitHub action', () => {
    const action = yaml<{
      inputs: Record<string, { default?: string }>;
      runs: { steps: Step[] };
    }>('action.yml');

    /** Runs the steps as a runner does: inputs by way of the environment, files for outputs and summary. */
    function runAction(inputs: Record<string, string>, cwd: string) {
      const runner = mkdtempSync(join(folder, 'runner-'));
      const values = Object.fromEntries(
        Object.entries(action.inputs).map(([name, input]) => [name, inputs[name] ?? input.default ?? '']),
      );
      const expand = (text: string) =>
        text.replace(/\$\{\{ inputs\.([\w-]+) \}\}/g, (_, name) => values[name] ?? assert.fail(name));
      const files = {
        RUNNER_TEMP: runner,
        GITHUB_OUTPUT: join(runner, 'output'),
        GITHUB_STEP_SUMMARY: join(runner, 'summary'),
        npm_config_offline: 'true',
      };
      let stdout = '';
      for (const { run, env = {} } of action.runs.steps) {
        assert.doesNotMatch(run ?? '', /\$\{\{/, 'an input in the text of a script could be made to run something');
        const expanded = Object.fromEntries(Object.entries(env).map(([name, value]) => [name, expand(value)]));
        const result = shell(run ?? '', cwd, { ...files, ...expanded });
        stdout += result.stdout;
        if (result.status !== 0) {
          return { ...result, stdout, runner };
        }
      }
      return { status: 0, stdout, stderr: '', runner };
    }

    test('annotates, summarises, writes SARIF and fails', () =>
      withProject(
        { '.git/HEAD': '', 'sub/my frameworks/a.json': untidy, 'sub/b.json': clean, 'sub/c.json': untidy },
        async ({ path, read }) => {
          const inputs = {
            package: tarball,
            files: 'my frameworks\nb.json\n',
            arguments: '--rule\nuntidy-text:error',
            sarif: 'out.sarif',
          };
          const { status, stdout, runner } = runAction(inputs, path('sub'));
          assert.equal(status, 1);
          assert.match(stdout, /^::error file=sub\/my frameworks\/a\.json,line=1,.*title=untidy-text::/m);
          assert.doesNotMatch(stdout, /c\.json/);
          assert.match(readFileSync(join(runner, 'summary'), 'utf8'), /^## framework-lint\n[\s\S]*untidy-text/);
          assert.equal(readFileSync(join(runner, 'output'), 'utf8'), 'exit-code=1\n');
          assert.ok(JSON.parse(read('sub/out.sarif')).runs[0].results.length > 0);
        },
      ));

    test('passes a clean folder, and runs nothing that an input says', () =>
      withProject({ 'a.json': clean }, async ({ folder: project }) => {
        const inputs = {
          package: tarball,
          files: 'a.json\n$(touch evil)',
          arguments: '--no-error-on-unmatched\n',
          summary: 'false',
        };
        const { status, stderr, runner } = runAction(inputs, project);
        assert.equal(status, 0, stderr);
        assert.ok(!existsSync(join(project, 'evil')));
        assert.ok(!existsSync(join(runner, 'summary')));
      }));
  });

  suite('samples', () => {
    /** `npx` and `npm install` of a sample mean the command that is on the path. */
    function linesOf(scripts: readonly string[]): string {
      return scripts
        .filter((line) => !line.startsWith('npm install'))
        .join('\n')
        .replaceAll('npx framework-lint', 'framework-lint');
    }

    test('the GitLab job writes both reports that it declares', () =>
      withProject({ 'frameworks/a.json': untidy }, async ({ folder: project, read }) => {
        const job = yaml<{ 'framework-lint': { script: string[]; artifacts: { reports: Record<string, string> } } }>(
          'docs/ci/gitlab-ci.yml',
        )['framework-lint'];
        const { status, stdout } = shell(linesOf(job.script), project);
        assert.equal(status, 0);
        assert.match(stdout, /1 framework/);
        assert.ok(Array.isArray(JSON.parse(read(job.artifacts.reports.codequality ?? ''))));
        assert.match(read(job.artifacts.reports.junit ?? ''), /<testsuites/);
      }));

    test('the job in parts reports what its machines found', () =>
      withProject(
        { 'frameworks/a.json': untidy, 'frameworks/b.json': untidy, 'frameworks/c.json': clean },
        async ({ folder: project, read }) => {
          const { jobs } = yaml<{
            jobs: Record<'check' | 'report', { strategy?: { matrix: { shard: number[] } }; steps: Step[] }>;
          }>('docs/ci/github-shards.yml');
          const scriptOf = (steps: Step[]) => linesOf(steps.flatMap(({ run }) => run ?? []));
          for (const shard of jobs.check.strategy?.matrix.shard ?? []) {
            const script = scriptOf(jobs.check.steps).replaceAll(/\$\{\{ matrix\.shard \}\}/g, String(shard));
            assert.equal(shell(script, project).status, 0);
          }
          const { stdout } = shell(scriptOf(jobs.report.steps), project, {
            GITHUB_STEP_SUMMARY: join(project, 'summary'),
          });
          assert.deepEqual([...new Set(stdout.match(/frameworks\/[ab]\.json/g))].sort(), [
            'frameworks/a.json',
            'frameworks/b.json',
          ]);
          assert.match(read('summary'), /3 files looked at, 3 frameworks/);
        },
      ));

    test('the GitHub workflow gives the action inputs that it has', () => {
      const { jobs } = yaml<{ jobs: { check: { steps: (Step & { with?: Record<string, string> })[] } } }>(
        'docs/ci/github-workflow.yml',
      );
      const step = jobs.check.steps.find(({ uses }) => uses?.startsWith('OWNER/'));
      const known = Object.keys(yaml<{ inputs: object }>('action.yml').inputs);
      assert.ok(step?.with && Object.keys(step.with).every((name) => known.includes(name)));
    });
  });

  suite('pre-commit', () => {
    const hooks = yaml<{ id: string; entry: string; types: string[] }[]>('.pre-commit-hooks.yaml');

    test('its hooks run on the staged files that it names', () =>
      withProject(
        { 'a.json': untidy, 'package.json': '{}', '.framework-lint.json': { rules: { 'untidy-text': 'error' } } },
        async ({ folder: project, read }) => {
          const entry = (id: string) => hooks.find((hook) => hook.id === id)?.entry;
          const check = shell(`${entry('framework-lint')} package.json .framework-lint.json a.json`, project);
          assert.equal(check.status, 1, check.stderr);
          assert.equal(shell(`${entry('framework-lint-fix')} package.json a.json`, project).status, 0);
          assert.equal(read('a.json').includes('—  '), false);
          assert.equal(shell(`${entry('framework-lint')} .framework-lint.json package.json`, project).status, 0);
        },
      ));

    test('pre-commit itself takes them', async function () {
      if (spawnSync('pre-commit', ['--version']).status !== 0) {
        console.log('      (left out: there is no pre-commit)');
        this.skip();
      }
      await withProject(
        { 'a.json': untidy, '.framework-lint.json': { rules: { 'untidy-text': 'error' } } },
        async ({ folder: project, write, read }) => {
          // As a local hook, so that it takes the command of this build rather than install Node and a package.
          const local = hooks.map((hook) => ({ ...hook, language: 'system' }));
          write('.pre-commit-config.yaml', JSON.stringify({ repos: [{ repo: 'local', hooks: local }] }));
          const run = shell('git init -q . && git add . && pre-commit run --all-files', project, {
            PRE_COMMIT_HOME: join(folder, 'pre-commit'),
          });
          assert.match(
            run.stdout,
            /framework-lint\.+Failed\n[\s\S]*untidy-text[\s\S]*framework-lint fix\.+Failed/,
            run.stdout + run.stderr,
          );
          assert.match(run.stdout, /files were modified by this hook/);
          assert.equal(read('a.json').includes('—  '), false);
        },
      );
    });
  });

  const readJson = (file: string) => JSON.parse(readFileSync(join(projectFolder, file), 'utf8'));
  const onCi = () => readJson('docs/ci/problem-matcher.json').problemMatcher[0].pattern[0];
  const inVSCode = () => readJson('package.json').contributes.problemMatchers[0].pattern;
  for (const [name, matcher] of [
    ['on GitHub', onCi],
    ['in VS Code', inVSCode],
  ] as const) {
    test(`the problem matcher reads the compact report ${name}`, () =>
      withProject({ 'my: (1).json': untidy }, async ({ lint }) => {
        const { regexp, ...groups } = matcher();
        const { stdout } = await lint(['check', '.', '--rule', 'untidy-text:error', '--format', 'compact']);
        const found = stdout
          .trimEnd()
          .split('\n')
          .map((line) => new RegExp(regexp).exec(line) ?? assert.fail(line));
        const problem = found.find((it) => it[groups.code] === 'untidy-text');
        assert.deepEqual(
          [problem?.[groups.file], problem?.[groups.line], problem?.[groups.severity]],
          ['my: (1).json', '1', 'error'],
        );
        assert.match(problem?.[groups.message] ?? '', /blanks/);
      }));
  }

  suite('pages for editors', () => {
    for (const page of readdirSync(join(projectFolder, 'docs/editors'))) {
      test(`${page} starts the server as it is started, and names only what it has`, () => {
        const text = readFileSync(join(projectFolder, 'docs/editors', page), 'utf8');
        const words = text.replace(/["',[\]()]/g, ' ').replace(/\s+/g, ' ');
        assert.match(words, /framework-lint lsp --stdio|arguments : lsp --stdio|args = lsp --stdio/);
        for (const [, json = ''] of text.matchAll(/```json\n([\s\S]*?)```/g)) {
          JSON.parse(json);
        }
      });
    }

    test('Neovim shows the findings of a framework', async function () {
      const version = /NVIM v0\.(\d+)/.exec(spawnSync('nvim', ['--version'], { encoding: 'utf8' }).stdout ?? '')?.[1];
      if (version === undefined) {
        console.log('      (left out: there is no Neovim)');
        this.skip();
      }
      await withProject({ 'a.json': untidy }, async ({ folder: project, write, read }) => {
        const page = readFileSync(join(projectFolder, 'docs/editors/neovim.md'), 'utf8');
        const [, config = ''] =
          /```lua\n-- ~\/\.config\/nvim\/lsp\/framework_lint\.lua\nreturn ([\s\S]*?)```/.exec(page) ?? [];
        write(
          'init.lua',
          `
          local config = ${config}
          config.name, config.root_dir = 'framework_lint', vim.fn.getcwd()
          local started = vim.lsp.start_client(config)
          vim.lsp.buf_attach_client(0, started)
          vim.wait(10000, function() return #vim.diagnostic.get(0) > 0 end, 50)
          local lines = {}
          for _, it in ipairs(vim.diagnostic.get(0)) do table.insert(lines, it.code .. ' ' .. it.source) end
          vim.fn.writefile(lines, 'found.txt')
          vim.cmd('qa!')
        `,
        );
        shell('nvim --headless -u NONE -i NONE a.json -c "luafile init.lua"', project);
        assert.match(read('found.txt'), /^untidy-text framework-lint$/m);
      });
    });

    test('Emacs shows the findings of a framework, its hovers and fixes', async function () {
      const asked = '(progn (package-initialize) (princ (if (require (quote eglot) nil t) "eglot" "none")))';
      if (spawnSync('emacs', ['--batch', '-q', '--eval', asked], { encoding: 'utf8' }).stdout !== 'eglot') {
        console.log('      (left out: there is no Emacs with Eglot)');
        this.skip();
      }
      await withProject({ 'a.json': untidy }, async ({ folder: project, write }) => {
        const page = readFileSync(join(projectFolder, 'docs/editors/emacs.md'), 'utf8');
        const [, config = ''] = /```elisp\n([\s\S]*?)```/.exec(page) ?? [];
        write(
          'try.el',
          `
          (package-initialize)
          ${config}
          (require 'eglot)
          ;; Emacs 28 has no mode of its own for JSON.
          (unless (fboundp 'js-json-mode) (define-derived-mode js-json-mode js-mode "JSON"))
          (setq eglot-sync-connect 20)
          (find-file "a.json")
          (js-json-mode)
          (apply #'eglot (eglot--guess-contact))
          (flymake-mode 1)
          (let ((end (+ (float-time) 20)))
            (while (and (< (float-time) end) (null (flymake-diagnostics)))
              (flymake-start)
              (accept-process-output nil 0.1)))
          (dolist (it (flymake-diagnostics)) (princ (format "FOUND %s\\n" (flymake-diagnostic-text it))))
          (goto-char (point-min))
          (search-forward " —  ")
          (let* ((server (eglot-current-server))
                 (at (append (list :line 0 :character (current-column)) nil))
                 (document (list :uri (concat "file://" buffer-file-name)))
                 (hover (jsonrpc-request server :textDocument/hover (list :textDocument document :position at)))
                 (actions (jsonrpc-request server :textDocument/codeAction
                           (list :textDocument document :range (list :start at :end at) :context (list :diagnostics [])))))
            (princ (format "HOVER %s\\n" (plist-get (plist-get hover :contents) :value)))
            (princ (format "ACTIONS %s\\n" (mapcar (lambda (it) (plist-get it :title)) actions))))
        `,
        );
        const { stdout, stderr } = shell('emacs --batch -q -l try.el', project);
        assert.match(stdout, /^FOUND .*untidy-text/m, stdout + stderr);
        assert.match(stdout, /^HOVER .*drain.*strength/m, stdout + stderr);
        assert.match(stdout, /^ACTIONS .*\(.*blank/m, stdout + stderr);
      });
    });
  });
});
