import type { Io } from './io';

export interface NodeIo extends Io {
  /** Why the report did not arrive, where it did not: a full disk. A reader that went away (`| head`) is no failure. */
  outputFailure(): Error | undefined;
}

/** @param onOutputFailure called once, possibly after `run` has ended */
export function nodeIo(onOutputFailure: (error: Error) => void): NodeIo {
  let readerGone = false;
  let failure: Error | undefined;
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') {
      readerGone = true;
    } else if (!failure) {
      failure = error;
      onOutputFailure(error);
    }
  });
  process.stderr.on('error', () => {
    // Nobody is left to be told.
  });
  let interrupted: (() => boolean) | undefined;
  let lastBreath = Date.now();
  return {
    cwd: process.cwd(),
    env: process.env,
    isTTY: process.stdout.isTTY === true,
    stderrIsTTY: process.stderr.isTTY === true,
    columns: process.stdout.columns ?? 120,
    stdin: readAll,
    stdout(text) {
      if (!readerGone && !failure && text !== '') {
        process.stdout.write(text);
      }
    },
    stderr(text) {
      process.stderr.write(text);
    },
    async breathe() {
      // Only from here on: a command that never asks, such as the server, is ended by a signal as any program is.
      interrupted ??= catchSignals();
      // Giving way costs time, so not for every small file.
      if (Date.now() - lastBreath > 30) {
        await new Promise((resolve) => setImmediate(resolve));
        lastBreath = Date.now();
      }
      return interrupted();
    },
    outputFailure: () => failure,
  };
}

/** The first signal asks to stop at the next good moment, a second one does it at once. */
function catchSignals(): () => boolean {
  let caught = false;
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => {
      caught = true;
    });
  }
  return () => caught;
}

async function readAll(): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of process.stdin) {
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}
