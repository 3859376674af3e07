import { spawnSync } from 'node:child_process';

export interface Run {
  readonly milliseconds: number;
  readonly output: string;
}

/** One process from start to end. */
export function run(program: string, args: readonly string[], cwd?: string, codes: readonly number[] = [0]): Run {
  // Some environments add certificates to every start of Node, which takes as long as a small run.
  const { NODE_EXTRA_CA_CERTS: _, ...env } = process.env;
  const start = performance.now();
  const { status, stdout, stderr } = spawnSync(program, args, { cwd, env, encoding: 'utf8', maxBuffer: 2 ** 28 });
  const milliseconds = performance.now() - start;
  if (status === null || !codes.includes(status)) {
    throw new Error(`${program} ${args.slice(0, 3).join(' ')} ended with ${status}: ${stderr.slice(0, 500)}`);
  }
  return { milliseconds, output: stdout };
}
