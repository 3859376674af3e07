import { mkdirSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { type Io, UsageError } from './io';
import { oneOf } from './options';
import { reasonOf } from './reason';
import { openWhole } from './whole-file';

/** Where one report goes. */
export interface Destination<F extends string> {
  readonly format: F;
  /** Undefined: standard output. */
  readonly file: string | undefined;
}

/**
 * Reads `format` and `format:file`.
 *
 * @throws UsageError for an unknown format, and where two would mix on standard output
 */
export function readDestinations<F extends string>(
  given: readonly string[],
  known: readonly F[],
  byDefault: F,
): Destination<F>[] {
  const destinations = (given.length > 0 ? given : [byDefault]).map((text): Destination<F> => {
    const colon = text.indexOf(':');
    const format = oneOf('--format', colon === -1 ? text : text.slice(0, colon), known);
    const file = colon === -1 ? undefined : text.slice(colon + 1);
    if (file === '') {
      throw new UsageError(`--format ${text} lacks a file. Write ${format}:report, or ${format} for standard output.`);
    }
    return { format, file };
  });
  const [first, second] = destinations.filter(({ file }) => file === undefined);
  if (first && second) {
    throw new UsageError(
      `--format ${first.format} and --format ${second.format} would mix on standard output. Send one of them to a file: --format ${second.format}:report.`,
    );
  }
  return destinations;
}

export interface Sink {
  write(text: string): void;
  close(): void;
}

/** @throws UsageError where the file cannot be written */
export function openSink({ file }: Destination<string>, io: Io): Sink {
  if (file === undefined) {
    return { write: (text) => io.stdout(text), close() {} };
  }
  const attempt = <T>(action: () => T): T => {
    try {
      return action();
    } catch (error) {
      throw new UsageError(`the report ${file} cannot be written: ${reasonOf(error)}`);
    }
  };
  const path = resolve(io.cwd, file);
  const whole = attempt(() => {
    mkdirSync(dirname(path), { recursive: true });
    return openWhole(path, true);
  });
  return {
    write: (text) => attempt(() => whole.write(text)),
    close: () => attempt(() => whole.close()),
  };
}
