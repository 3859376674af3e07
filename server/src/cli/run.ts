import { version } from '../index';
import { analyzeCommand } from './analyze';
import { checkCommand } from './check';
import { type ExitCode, type Io, UsageError } from './io';
import { lspCommand } from './lsp';

interface Command {
  readonly summary: string;
  readonly help: string;
  run(args: readonly string[], io: Io): Promise<ExitCode>;
}

const commands: ReadonlyMap<string, Command> = new Map([
  ['check', checkCommand],
  ['analyze', analyzeCommand],
  ['lsp', lspCommand],
]);

/** The whole command: arguments in, exit code out. Never exits the process, never throws for what a user did. */
export async function run(args: readonly string[], io: Io): Promise<ExitCode> {
  const [first = '--help', ...rest] = args;
  if (first === '--version' || first === '-v') {
    io.stdout(`${version}\n`);
    return 0;
  }
  if (first === '--help' || first === '-h' || first === 'help') {
    io.stdout(commands.get(rest[0] ?? '')?.help ?? overview());
    return 0;
  }
  const named = commands.get(first);
  const command = named ?? checkCommand;
  const ownArgs = named ? rest : args;
  if (ownArgs.includes('--help') || ownArgs.includes('-h')) {
    io.stdout(command.help);
    return 0;
  }
  try {
    return await command.run(ownArgs, io);
  } catch (error) {
    if (error instanceof UsageError) {
      io.stderr(`framework-lint: ${error.message}\n`);
      return 2;
    }
    throw error;
  }
}

function overview(): string {
  const lines = [...commands].map(([name, command]) => `  ${name.padEnd(9)} ${command.summary}`);
  return `framework-lint ${version}: checks competency frameworks.

Usage: framework-lint [command] [options] [files, folders, globs…]

Commands:
${lines.join('\n')}

Options:
  -h, --help     this text; after a command, the text of that command
  -v, --version  the version

Exit codes: 0 clean · 1 findings at error, or more warnings than --max-warnings · 2 could not run.
`;
}
