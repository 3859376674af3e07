import { parseArgs } from 'node:util';
import { UsageError } from './io';

/** An option of a command: what it takes, and what help and completion say of it. */
export interface Option {
  /** What stands for its value in the help; undefined: it takes none. */
  readonly value?: string;
  /** The option may stand alone; the command prepares its arguments for that. */
  readonly optional?: boolean;
  /** All values that there are. */
  readonly choices?: readonly string[];
  readonly short?: string;
  readonly multiple?: boolean;
  readonly description: string;
}

export type Options = Readonly<Record<string, Option>>;

/** What the user gave, by option. */
export type Values<O extends Options> = {
  readonly [K in keyof O]: O[K] extends { readonly value: string }
    ? O[K] extends { readonly multiple: true }
      ? readonly string[]
      : string | undefined
    : boolean;
};

export interface Arguments<O extends Options> {
  readonly values: Values<O>;
  readonly positionals: readonly string[];
}

/** @throws UsageError for what the command does not know */
export function readArguments<O extends Options>(args: readonly string[], options: O): Arguments<O> {
  const config = Object.fromEntries(
    Object.entries(options).map(([name, option]) => [
      name,
      {
        type: option.value === undefined ? ('boolean' as const) : ('string' as const),
        multiple: option.multiple === true,
        ...(option.short === undefined ? {} : { short: option.short }),
      },
    ]),
  );
  let parsed: { values: Record<string, unknown>; positionals: string[] };
  try {
    parsed = parseArgs({ args: [...args], options: config, allowPositionals: true, strict: true });
  } catch (error) {
    throw new UsageError(explain(error, options));
  }
  const values: Record<string, unknown> = {};
  for (const [name, option] of Object.entries(options)) {
    const value = parsed.values[name] ?? (option.value === undefined ? false : option.multiple ? [] : undefined);
    for (const given of [value].flat()) {
      if (typeof given === 'string' && option.choices) {
        oneOf(`--${name}`, given, option.choices);
      }
    }
    values[name] = value;
  }
  return { values: values as Values<O>, positionals: parsed.positionals };
}

/** @throws UsageError */
export function oneOf<T extends string>(what: string, value: string, known: readonly T[]): T {
  const found = known.find((it) => it === value);
  if (found === undefined) {
    throw new UsageError(`${what} does not know "${value}". Use ${known.join(', ')}.`);
  }
  return found;
}

/** @throws UsageError */
export function wholeNumber(what: string, value: string): number {
  if (!/^\d+$/.test(value)) {
    throw new UsageError(`${what} takes a whole number, not "${value}".`);
  }
  return Number(value);
}

function explain(error: unknown, options: Options): string {
  const message = error instanceof Error ? error.message : String(error);
  const unknown = /Unknown option '(-[^']*)'/.exec(message)?.[1];
  if (unknown === undefined) {
    return `${message.split('. ')[0]}. Run framework-lint --help for what there is.`;
  }
  const known = Object.keys(options).map((name) => `--${name}`);
  return `there is no option ${unknown} here. There are ${known.join(', ')}.`;
}
