import type { ExitCode, Io } from './io';
import { type Arguments, type Options, readArguments } from './options';

interface CommandText<O extends Options> {
  readonly name: string;
  /** What follows the name: `[options] <file>`. */
  readonly usage: string;
  /** Paragraphs between usage and options. */
  readonly description: string;
  readonly options: O;
  /** What the first word after the command may be, for completion; files where it is left out. */
  readonly words?: () => readonly string[];
  readonly examples: readonly string[];
  /** More paragraphs, behind the examples. */
  readonly notes?: string;
}

export interface Command extends CommandText<Options> {
  run(args: readonly string[], io: Io): Promise<ExitCode>;
}

/** A command whose arguments are read by its table of options. */
export function defineCommand<const O extends Options>(
  command: CommandText<O> & {
    run(args: Arguments<O>, io: Io): Promise<ExitCode>;
    /** Turns what `parseArgs` cannot read into what it can. */
    prepare?(args: readonly string[], io: Io): Promise<readonly string[]>;
  },
): Command {
  return {
    ...command,
    run: async (args, io) => {
      const prepared = command.prepare ? await command.prepare(args, io) : args;
      return command.run(readArguments(prepared, command.options), io);
    },
  };
}

export function helpOf(command: Command): string {
  const options = Object.entries({
    ...command.options,
    help: { short: 'h', description: 'this text' },
  } as Options).map(([name, option]) => {
    const short = option.short === undefined ? '' : `-${option.short}, `;
    const value = option.value === undefined ? '' : option.optional ? ` [${option.value}]` : ` <${option.value}>`;
    return [`${short}--${name}${value}`, option.description] as const;
  });
  const width = Math.min(30, Math.max(...options.map(([left]) => left.length)));
  const lines = options.map(([left, right]) => {
    const text = right.replaceAll('\n', `\n${' '.repeat(width + 4)}`);
    return left.length > width ? `  ${left}\n${' '.repeat(width + 4)}${text}` : `  ${left.padEnd(width)}  ${text}`;
  });
  return [
    `Usage: framework-lint ${command.name} ${command.usage}`.trimEnd(),
    command.description,
    `Options:\n${lines.join('\n')}`,
    `Examples:\n${command.examples.map((it) => `  ${it}`).join('\n')}`,
    ...(command.notes ? [command.notes] : []),
  ]
    .map((paragraph) => `${paragraph}\n`)
    .join('\n');
}
