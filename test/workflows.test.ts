/** What can be known of the workflows without running them where they run. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { load } from 'js-yaml';

interface Step {
  readonly uses?: string;
  readonly run?: string;
  readonly with?: Readonly<Record<string, unknown>>;
  readonly env?: Readonly<Record<string, string>>;
}

interface Job {
  readonly 'runs-on'?: string;
  readonly uses?: string;
  readonly needs?: string | readonly string[];
  readonly 'timeout-minutes'?: number;
  readonly permissions?: Readonly<Record<string, string>>;
  readonly strategy?: { readonly matrix: Readonly<Record<string, readonly unknown[]>> };
  readonly steps?: readonly Step[];
}

interface Workflow {
  readonly name: string;
  readonly on: Readonly<Record<string, unknown>>;
  readonly permissions: Readonly<Record<string, string>>;
  readonly jobs: Readonly<Record<string, Job>>;
}

const folder = '.github/workflows';
const files = readdirSync(folder);
const textOf = (file: string) => readFileSync(join(folder, file), 'utf8');
const workflowOf = (file: string) => load(textOf(file)) as Workflow;
const stepsOf = ({ jobs }: Workflow) => Object.values(jobs).flatMap(({ steps = [] }) => steps);
const scripts = JSON.parse(readFileSync('package.json', 'utf8')).scripts as Record<string, string>;

suite('workflows', () => {
  for (const file of files) {
    suite(file, () => {
      const workflow = workflowOf(file);

      test('may read the source and no more, but where a job says why', () => {
        assert.deepEqual(workflow.permissions, { contents: 'read' });
        const more = Object.values(workflow.jobs).flatMap(({ permissions = {} }) => Object.entries(permissions));
        const allowed = ['contents: read', 'id-token: write'];
        assert.deepEqual(
          more.map((it) => it.join(': ')).filter((it) => !allowed.includes(it)),
          [],
        );
        assert.ok(!('pull_request_target' in workflow.on), 'would run code of strangers with our rights');
      });

      test('names each action by its commit, with its version beside it', () => {
        const lines = textOf(file).match(/^.*\buses:.*$/gm) ?? [];
        assert.deepEqual(
          lines.filter((line) => !/uses: (?:\.\/\S+|[\w-]+\/[\w-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+)$/.test(line)),
          [],
        );
        const named = lines.flatMap((line) => /uses: \.\/(\S+)/.exec(line)?.[1] ?? []);
        assert.deepEqual(
          named.filter((path) => !existsSync(path)),
          [],
        );
      });

      test('jobs wait for jobs that there are, end in time, and run on a system that is named', () => {
        for (const [name, job] of Object.entries(workflow.jobs)) {
          for (const needed of [job.needs ?? []].flat()) {
            assert.ok(needed in workflow.jobs, `${name} needs ${needed}`);
          }
          if (!job.uses) {
            assert.ok((job['timeout-minutes'] ?? 0) > 0, `${name} has no limit`);
            const systems = job['runs-on']?.includes('matrix.os') ? (job.strategy?.matrix.os ?? []) : [job['runs-on']];
            assert.ok(systems.length > 0 && systems.every((it) => /^(ubuntu|macos|windows)-[\d.]+$/.test(String(it))));
          }
        }
        const used = [...textOf(file).matchAll(/matrix\.(\w+)/g)].map(([, key = '']) => key);
        const known = Object.values(workflow.jobs).flatMap(({ strategy }) => Object.keys(strategy?.matrix ?? {}));
        assert.deepEqual(
          used.filter((key) => !known.includes(key)),
          [],
        );
      });

      test('scripts are sound shell, hold nothing that an event says, and call scripts and suites that there are', async () => {
        const { discoverSuites } = (await import(pathToFileURL(resolve('scripts/suites/discover.mjs')).href)) as {
          discoverSuites(): { name: string }[];
        };
        const suites = discoverSuites().map(({ name }) => name);
        for (const { run = '' } of stepsOf(workflow)) {
          assert.doesNotMatch(run, /\$\{\{/, run);
          assert.equal(spawnSync('bash', ['-n', '-c', run], { encoding: 'utf8' }).stderr ?? '', '', run);
          for (const [, name = ''] of run.matchAll(/\bnpm run ([\w:-]+)/g)) {
            assert.ok(name in scripts, name);
          }
          const [, named = ''] = /\bnpm test -- (.+)/.exec(run) ?? [];
          assert.deepEqual(
            named.split(' ').filter((it) => it !== '' && !suites.includes(it)),
            [],
          );
        }
      });

      test('fetches by exact versions', () => {
        const fetched = stepsOf(workflow).flatMap(({ run = '' }) => run.match(/\bnpx --yes (\S+)/g) ?? []);
        assert.deepEqual(
          fetched.filter((it) => !/@\d+\.\d+\.\d+$/.test(it)),
          [],
        );
        assert.ok(!stepsOf(workflow).some(({ run = '' }) => /\bnpm i(?:nstall)?\b|\bcurl\b|\bwget\b/.test(run)));
      });
    });
  }

  test('tests run on three systems, with the oldest Node that is served', () => {
    const { jobs, on } = workflowOf('test.yml');
    const { matrix } = jobs.test?.strategy ?? assert.fail();
    assert.deepEqual(
      matrix.os?.map((it) => String(it).replace(/-.*/, '')),
      ['ubuntu', 'macos', 'windows'],
    );
    const { engines } = JSON.parse(readFileSync('package.json', 'utf8'));
    assert.ok(engines.node.startsWith(`>=${matrix.node?.[0]}.`));
    assert.ok('pull_request' in on && 'push' in on);
  });

  test('a tag publishes to npm, the Marketplace and Open VSX what was tested and packed once', () => {
    const { jobs, on } = workflowOf('publish.yml');
    assert.deepEqual(Object.keys(on), ['push']);
    assert.deepEqual(Object.keys(Object(on.push)), ['tags']);
    const secrets = Object.fromEntries(
      Object.entries(jobs).map(([name, { steps = [] }]) => [
        name,
        steps.flatMap(({ env = {} }) => Object.values(env).flatMap((it) => /secrets\.(\w+)/.exec(it)?.[1] ?? [])),
      ]),
    );
    assert.deepEqual(secrets, {
      test: [],
      package: [],
      npm: ['NPM_TOKEN'],
      marketplace: ['VSCE_PAT'],
      'open-vsx': ['OVSX_PAT'],
    });
    assert.equal(jobs.package?.needs, 'test');
    for (const name of ['npm', 'marketplace', 'open-vsx']) {
      assert.equal(jobs[name]?.needs, 'package');
      assert.ok(
        jobs[name]?.steps?.every(({ uses = '' }) => !uses.startsWith('actions/checkout')),
        name,
      );
    }
    for (const [secret] of Object.values(secrets).filter((it) => it.length > 0)) {
      assert.ok(
        textOf('publish.yml')
          .split('\njobs:')[0]
          ?.includes(secret ?? ''),
        'named on top',
      );
    }
  });
});
