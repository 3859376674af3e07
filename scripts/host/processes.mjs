import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { constants, tmpdir } from 'node:os';
import { join } from 'node:path';

// Whatever this process started or laid down and has not yet ended: each is a function that needs no event loop, since
// it must also run while the process exits.
const leftovers = new Set();

process.on('exit', () => {
  for (const clear of leftovers) clear();
});
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
  process.on(signal, () => process.exit(128 + constants.signals[signal]));
}

// A signal to npm may end the shell between npm and this process, and nobody tells this process.
const parent = process.ppid;
setInterval(() => {
  if (process.ppid !== parent) process.exit(1);
}, 500).unref();

/**
 * Starts a program in a process group of its own, so that its children end with it: by `stop()`, or when this process
 * exits for whatever reason but SIGKILL.
 */
export function startGroup(command, args, options) {
  const child = spawn(command, args, { ...options, detached: process.platform !== 'win32' });
  const ended = new Promise((resolve) => {
    child.once('error', (error) => resolve({ error }));
    child.once('exit', (code, signal) => resolve({ code, signal }));
  });
  const kill = () => killGroup(child.pid);
  leftovers.add(kill);

  return {
    child,
    /** Resolves to `{ code, signal }`, or `{ error }` where the program could not be started. */
    ended,
    async stop() {
      kill();
      await ended;
      leftovers.delete(kill);
    },
  };
}

/** A new empty folder that is gone when this process is, or earlier by `remove()`. */
export function temporaryFolder(prefix, parent = tmpdir()) {
  const path = mkdtempSync(join(parent, prefix));
  // Killed processes may still be writing for a moment, hence the retries.
  const clear = () => rmSync(path, { recursive: true, force: true, maxRetries: 10, retryDelay: 50 });
  leftovers.add(clear);

  return {
    path,
    remove() {
      clear();
      leftovers.delete(clear);
    },
  };
}

function killGroup(pid) {
  if (pid === undefined) return;
  if (process.platform === 'win32') {
    spawnSync('taskkill', ['/pid', String(pid), '/T', '/F'], { stdio: 'ignore' });
    return;
  }
  try {
    process.kill(-pid, 'SIGKILL');
  } catch {
    // The group is gone already.
  }
}
