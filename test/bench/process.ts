import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** One process from start to end. */
export interface Run {
  readonly milliseconds: number;
  readonly output: string;
  /** Of all its threads; undefined for a program that is not run by Node. */
  readonly processor: number | undefined;
  /** Megabytes that it held at most; undefined as above. */
  readonly memory: number | undefined;
}

export const node = process.execPath;

/**
 * @param folder where it runs, and where a file for its own figures may stand
 * @param codes exit codes that are no failure
 */
export function run(program: string, args: readonly string[], folder: string, codes: readonly number[] = [0]): Run {
  const [hook, report] = [join(folder, 'figures.cjs'), join(folder, 'figures.json')];
  if (!existsSync(hook)) {
    writeFileSync(hook, hookCode);
  }
  rmSync(report, { force: true });
  // Some environments add certificates to every start of Node, which takes as long as a small run.
  const { NODE_EXTRA_CA_CERTS: _, ...env } = process.env;
  const all = program === node ? ['--require', hook, ...args] : args;
  const start = performance.now();
  const { status, stdout, stderr } = spawnSync(program, all, {
    cwd: folder,
    env: { ...env, BENCH_FIGURES: report },
    encoding: 'utf8',
    maxBuffer: 2 ** 28,
  });
  const milliseconds = performance.now() - start;
  if (status === null || !codes.includes(status)) {
    throw new Error(`${program} ${args.slice(0, 3).join(' ')} ended with ${status}: ${stderr.slice(0, 500)}`);
  }
  const figures = existsSync(report) ? JSON.parse(readFileSync(report, 'utf8')) : {};
  return { milliseconds, output: stdout, ...figures };
}

const hookCode = `const report = process.env.BENCH_FIGURES;
process.on('exit', () => {
  const { maxRSS, userCPUTime, systemCPUTime } = process.resourceUsage();
  const figures = { processor: (userCPUTime + systemCPUTime) / 1000, memory: maxRSS / 1024 };
  require('node:fs').writeFileSync(report, JSON.stringify(figures));
});
`;
