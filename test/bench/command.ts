/**
 * Times whole processes of the bundled command, as ratios to a bare script that reads and `JSON.parse`s the same
 * files: ratios survive a slow machine, seconds do not. Run it after `npm run bundle`:
 *
 *     node out/test/bench/command.js [files] [rounds]
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { rules } from '../../server/src/index';
import { projectFolder } from '../support/project';
import { writeFrameworks } from './frameworks';

/** Those that look at the structure of a file, not at its words. */
const structural = [
  'invalid-json',
  'missing-core-field',
  'unknown-key',
  'unsupported-schema-version',
  'incomplete-ladder',
  'level-order',
  'label-mismatch',
];

const [files = 1016, rounds = 5] = process.argv.slice(2).map(Number);
const folder = mkdtempSync(join(tmpdir(), 'framework-bench-'));
const command = join(projectFolder, 'dist/cli.js');

try {
  writeFrameworks(join(folder, 'frameworks'), files);
  const bare = `const fs=require('fs');for(const f of fs.readdirSync('frameworks'))JSON.parse(fs.readFileSync('frameworks/'+f,'utf8'))`;
  writeFileSync(
    join(folder, 'structure.json'),
    JSON.stringify({
      rules: Object.fromEntries(
        rules.map(({ meta }) => [meta.id, structural.includes(meta.id) ? meta.severity : 'off']),
      ),
    }),
  );
  const check = [command, 'check', 'frameworks', '--format', 'json:/dev/null', '--error-on', 'never'];
  const off = rules
    .filter(({ meta }) => !structural.includes(meta.id))
    .flatMap(({ meta }) => ['--rule', `${meta.id}:off`]);
  const one = [command, 'check', 'frameworks/00000.json', '--format', 'json:/dev/null', '--error-on', 'never'];
  time(['-e', bare]);
  time([...check, '--cache']);
  const runs: [string, string[], string | undefined][] = [
    ['bare', ['-e', bare], undefined],
    ['all rules', check, 'bare'],
    ['structure only', [...check, ...off], 'bare'],
    ['cached', [...check, '--cache'], 'bare'],
    ["node -e ''", ['-e', ''], undefined],
    ['one small file', one, "node -e ''"],
  ];
  const times = new Map<string, number[]>(runs.map(([name]) => [name, []]));
  for (let round = 0; round < rounds; round++) {
    for (const [name, args] of runs) {
      times.get(name)?.push(time(args));
    }
  }
  const median = (name: string) => (times.get(name) ?? []).sort((a, b) => a - b)[Math.floor(rounds / 2)] ?? 0;
  console.log(`${files} files of 8 KB, median of ${rounds} rounds`);
  for (const [name, args, base] of runs) {
    const ratio = base === undefined ? '' : `${(median(name) / median(base)).toFixed(2)} × ${base}`;
    const columns = [
      name.padEnd(16),
      `${median(name).toFixed(0).padStart(7)} ms`,
      ratio.padEnd(18),
      `${memory(args)} MB`,
    ];
    console.log(columns.join('  '));
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}

/** Milliseconds from start to end of a process. */
function time(args: readonly string[]): number {
  // Some environments add certificates to every start of Node, which takes as long as a small run.
  const { NODE_EXTRA_CA_CERTS: _, ...env } = process.env;
  const start = process.hrtime.bigint();
  const { status, stderr } = spawnSync(process.execPath, args, { cwd: folder, env, encoding: 'utf8' });
  const milliseconds = Number(process.hrtime.bigint() - start) / 1e6;
  if (status !== 0) {
    throw new Error(stderr);
  }
  return milliseconds;
}

/** Megabytes that a process held at most. */
function memory(args: readonly string[]): number {
  const [script, report] = [join(folder, 'memory.cjs'), join(folder, 'memory.txt')];
  const code = `process.on('exit',()=>require('fs').writeFileSync(${JSON.stringify(report)},String(process.resourceUsage().maxRSS)))`;
  writeFileSync(script, code);
  time(['--require', script, ...args]);
  return Math.round(Number(readFileSync(report, 'utf8')) / 1024);
}
