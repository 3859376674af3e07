import type { Io } from './io';

export function nodeIo(): Io {
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    // A reader that went away (`| head`) is no error of ours; a full disk is.
    process.exit(error.code === 'EPIPE' ? (process.exitCode ?? 0) : 2);
  });
  return {
    cwd: process.cwd(),
    env: process.env,
    isTTY: process.stdout.isTTY === true,
    stdout: (text) => {
      process.stdout.write(text);
    },
    stderr: (text) => {
      process.stderr.write(text);
    },
  };
}
