import { resolve } from 'node:path';
import { onlyChanged } from './changed';
import { findFiles, type InputFile, type Inputs, inputFile, requireMatches } from './files';
import { type Io, UsageError } from './io';
import { shardOf } from './shard';

export interface InputOptions {
  /** Empty: against HEAD; undefined: all files. */
  readonly changed?: string | undefined;
  readonly 'stdin-filename'?: string | undefined;
  readonly 'no-error-on-unmatched'?: boolean;
  /** `2/5` */
  readonly shard?: string | undefined;
}

export interface RunInputs {
  readonly inputs: Inputs;
  /** All files that the paths mean, before `--changed` and `--shard`: findings may compare a file with the others. */
  readonly among: readonly InputFile[];
  /** The text of "-". */
  readonly stdin: Uint8Array | undefined;
}

/**
 * What a run looks at: the current folder where nothing is named, standard input for "-".
 *
 * @throws UsageError
 */
export async function inputsOf(paths: readonly string[], options: InputOptions, io: Io): Promise<RunInputs> {
  const name = options['stdin-filename'];
  if (paths.includes('-')) {
    if (paths.length > 1) {
      throw new UsageError('"-" stands for standard input and cannot be checked beside files.');
    }
    const input = inputFile(resolve(io.cwd, name ?? 'stdin.json'), true, io);
    return { inputs: { files: [input], failures: [], unmatched: [] }, among: [input], stdin: await io.stdin() };
  }
  if (name !== undefined) {
    throw new UsageError('--stdin-filename names what comes from standard input. Add "-" to read it.');
  }
  const inputs = findFiles(paths.length === 0 ? ['.'] : paths, io);
  if (options['no-error-on-unmatched'] !== true) {
    requireMatches(inputs, io);
  }
  for (const arg of options['no-error-on-unmatched'] ? inputs.unmatched : []) {
    io.stderr(`framework-lint: "${arg}" means no file.\n`);
  }
  let files = inputs.files;
  if (options.changed !== undefined) {
    files = await onlyChanged(files, options.changed, io);
    if (files.length === 0) {
      io.stderr('framework-lint: none of these files has changed.\n');
    }
  }
  if (options.shard !== undefined) {
    files = shardOf(files, options.shard);
  }
  return { inputs: { ...inputs, files }, among: inputs.files, stdin: undefined };
}
