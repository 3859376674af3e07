import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A running program and, at any time, what it has printed. */
export interface Program {
  readonly process: ChildProcess;
  output(): string;
}

/** Starts Node with `args` in the project's folder, apart from the terminal. */
export function startNode(args: readonly string[], env: NodeJS.ProcessEnv = {}): Program {
  const child = spawn(process.execPath, args, {
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
    detached: true,
  });
  let text = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (chunk: string) => {
      text += chunk;
    });
  }
  return { process: child, output: () => text };
}

/** Runs an ES module's source that may import the project's scripts; gives what it printed, at its end. */
export async function runModule(source: string, env: NodeJS.ProcessEnv = {}): Promise<string> {
  const program = startNode(['--input-type=module', '--eval', source], env);
  await once(program.process, 'close');
  return program.output();
}

/** Waits until `probe` gives something; fails with what the program has printed when it takes too long. */
export async function until<T>(program: Program, probe: () => T | undefined | false | null): Promise<T> {
  const limit = Date.now() + 60_000;
  for (;;) {
    const found = probe();
    if (found !== undefined && found !== false && found !== null) return found;
    if (Date.now() > limit) throw new Error(`It took too long. Printed so far:\n${program.output()}`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

/** Lets `use` have a new empty folder. */
export async function withFolder<T>(use: (folder: string) => Promise<T>): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), 'framework-authoring-test-'));
  try {
    return await use(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
