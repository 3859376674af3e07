import { type ParseArgsConfig, parseArgs } from 'node:util';
import { UsageError } from './io';

type Options = NonNullable<ParseArgsConfig['options']>;

/** Reads the arguments of one command; what it does not know is a `UsageError`. */
export function readArguments<T extends Options>(
  args: readonly string[],
  options: T,
): ReturnType<typeof parseArgs<{ args: string[]; options: T; allowPositionals: true; strict: true }>> {
  try {
    return parseArgs({ args: [...args], options, allowPositionals: true, strict: true });
  } catch (error) {
    const reason = error instanceof Error ? error.message.split('. ')[0] : String(error);
    throw new UsageError(`${reason}. Run framework-lint --help for what there is.`);
  }
}

export function oneOf<T extends string>(option: string, value: string, known: readonly T[]): T {
  const found = known.find((it) => it === value);
  if (found === undefined) {
    throw new UsageError(`--${option} ${value} is not known. Use ${known.join(' or ')}.`);
  }
  return found;
}

export function wholeNumber(option: string, value: string): number {
  if (!/^\d+$/.test(value)) {
    throw new UsageError(`--${option} takes a whole number, not "${value}".`);
  }
  return Number(value);
}
