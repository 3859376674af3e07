import { version } from '../index';
import { analyzeCommand } from './analyze';
import { checkCommand, fixCommand } from './check';
import { type Command, helpOf } from './command';
import { completionCommand } from './completion';
import { explainCommand } from './explain';
import { formatCommand } from './format';
import { initCommand } from './init';
import { type ExitCode, type Io, UsageError } from './io';
import { lspCommand } from './lsp';
import { matrixCommand } from './matrix';
import { mergeCommand } from './merge';
import { printConfigCommand } from './print-config';
import { rulesCommand } from './rules-command';
import { suppressCommand } from './suppress';

const commands: readonly Command[] = [
  checkCommand,
  fixCommand,
  formatCommand,
  analyzeCommand,
  matrixCommand,
  mergeCommand,
  rulesCommand,
  explainCommand,
  initCommand,
  suppressCommand,
  printConfigCommand,
  lspCommand,
  completionCommand(() => commands),
];

/** The whole command: arguments in, exit code out. Never exits the process, never throws for what a user did. */
export async function run(args: readonly string[], io: Io): Promise<ExitCode> {
  const [first = '--help', ...rest] = args;
  if (first === '--version' || first === '-v') {
    io.stdout(rest.includes('--verbose') ? verboseVersion() : `${version}\n`);
    return 0;
  }
  const named = commands.find(({ name }) => name === first);
  if (first === '--help' || first === '-h' || first === 'help') {
    const about = commands.find(({ name }) => name === rest[0]);
    io.stdout(about ? helpOf(about) : overview());
    return 0;
  }
  const command = named ?? checkCommand;
  const ownArgs = named ? rest : args;
  if (asksForHelp(ownArgs)) {
    io.stdout(helpOf(command));
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

function asksForHelp(args: readonly string[]): boolean {
  const end = args.indexOf('--');
  return args.slice(0, end === -1 ? args.length : end).some((arg) => arg === '--help' || arg === '-h');
}

function verboseVersion(): string {
  return `framework-lint ${version}\ncommand: ${__filename}\nNode: ${process.version} (${process.execPath})\n`;
}

function overview(): string {
  const width = Math.max(...commands.map(({ name }) => name.length));
  const lines = commands.map(({ name, summary }) => `  ${name.padEnd(width)}  ${summary}`);
  return `framework-lint ${version}: checks competency frameworks.

Usage: framework-lint [command] [options] [files, folders, patterns…]

Commands:
${lines.join('\n')}

Options:
  -h, --help     this text; after a command, the text of that command
  -v, --version  the version; with --verbose also where it runs from

Exit codes: 0 clean · 1 findings at error, or more warnings than --max-warnings · 2 could not run.
`;
}
