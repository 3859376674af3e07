/** Runs the command on files of a test's own: in this process with strings, or as a process of its own. */
import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Io } from '../../server/src/cli/io';
import { run } from '../../server/src/cli/run';

export interface Outcome {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

export interface Project {
  /** Absolute, without links. */
  readonly folder: string;
  path(name: string): string;
  write(name: string, content: string | Uint8Array | object): void;
  read(name: string): string;
  /** In this process: quick, and with what the world is to be. */
  lint(args: readonly string[], world?: Partial<Io> & { input?: string }): Promise<Outcome>;
  /** As a process of its own. */
  spawn(args: readonly string[], options?: SpawnOptions): Promise<Outcome & { signal: NodeJS.Signals | null }>;
}

export interface SpawnOptions {
  readonly cwd?: string;
  readonly env?: Record<string, string>;
  readonly input?: string;
  /** Without the rights of the superuser, who may read and write everything. */
  readonly asNobody?: boolean;
  /** Called with the process as soon as it is there. */
  readonly onStart?: (child: ReturnType<typeof spawn>) => void;
}

/** What is no string is written as JSON. */
export async function withProject(
  files: Readonly<Record<string, string | Uint8Array | object>>,
  body: (project: Project) => Promise<void>,
): Promise<void> {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'framework-lint-')));
  const project = projectIn(folder);
  try {
    for (const [name, content] of Object.entries(files)) {
      project.write(name, content);
    }
    await body(project);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** A framework of these levels, on one line as exporters write it. */
export function framework(levels: Readonly<Record<string, readonly string[]>>, indent?: number): string {
  const entries = Object.entries(levels).map(([key, statements]) => [
    key,
    { label: key.charAt(0).toUpperCase() + key.slice(1), statements },
  ]);
  return JSON.stringify({ framework: { levels: Object.fromEntries(entries) } }, undefined, indent);
}

export const commandFile = join(__dirname, '../../server/src/cli/main.js');

export function projectIn(folder: string): Project {
  const path = (name: string) => join(folder, name);
  return {
    folder,
    path,
    write(name, content) {
      mkdirSync(dirname(path(name)), { recursive: true });
      const raw = typeof content === 'string' || content instanceof Uint8Array;
      writeFileSync(path(name), raw ? content : JSON.stringify(content));
    },
    read: (name) => readFileSync(path(name), 'utf8'),
    async lint(args, { input = '', ...world } = {}) {
      let [stdout, stderr] = ['', ''];
      const io: Io = {
        cwd: folder,
        env: {},
        isTTY: false,
        stderrIsTTY: false,
        columns: 120,
        stdin: async () => Buffer.from(input),
        stdout: (text) => {
          stdout += text;
        },
        stderr: (text) => {
          stderr += text;
        },
        breathe: async () => false,
        ...world,
      };
      return { code: await run(args, io), stdout, stderr };
    },
    spawn: (args, options = {}) => spawnCommand(commandFile, args, { cwd: folder, ...options }),
  };
}

export function spawnCommand(
  file: string,
  args: readonly string[],
  { cwd, env, input, asNobody, onStart }: SpawnOptions,
): Promise<Outcome & { signal: NodeJS.Signals | null }> {
  return new Promise((resolve, reject) => {
    // What the developer's shell or CI sets must not change what is tested.
    const { NO_COLOR: _, FORCE_COLOR: __, CI: ___, ...clean } = process.env;
    const nobody = asNobody && process.getuid?.() === 0 ? { uid: 65534, gid: 65534 } : {};
    const child = spawn(process.execPath, [file, ...args], { cwd, env: { ...clean, ...env }, ...nobody });
    let [stdout, stderr] = ['', ''];
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      stdout += text;
    });
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      stderr += text;
    });
    child.stdin.on('error', () => {});
    child.stdin.end(input ?? '');
    child.on('error', reject);
    child.on('close', (code, signal) => resolve({ code: code ?? -1, signal, stdout, stderr }));
    onStart?.(child);
  });
}
