import { version } from '../version';
import { visibleLines } from '../visible';
import { helpOf } from './command';
import { type CommandEntry, commands } from './commands';
import { type ExitCode, type Io, UsageError } from './io';

/** The whole command: arguments in, exit code out. Never exits the process, never throws for what a user did. */
export async function run(args: readonly string[], world: Io): Promise<ExitCode> {
  // What it says names files, keys and words of files.
  const io: Io = { ...world, stderr: (text) => world.stderr(visibleLines(text)), status: world.stderr };
  const [first = '--help', ...rest] = args;
  if (first === '--version' || first === '-v') {
    io.stdout(rest.includes('--verbose') ? verboseVersion() : `${version}\n`);
    return 0;
  }
  if (first === '--help' || first === '-h' || first === 'help') {
    const about = named(rest[0]);
    io.stdout(about ? helpOf(await about.load()) : overview());
    return 0;
  }
  const entry = named(first);
  const command = await (entry ?? check()).load();
  const ownArgs = entry ? rest : args;
  if (asksForHelp(ownArgs)) {
    io.stdout(helpOf(command));
    return 0;
  }
  try {
    return await command.run(ownArgs, io);
  } catch (error) {
    if (error instanceof UsageError) {
      io.stderr(`framework-lint: ${error.message}${entry ? '' : await commandMeant(first)}\n`);
      return 2;
    }
    throw error;
  }
}

/** A sentence where the first word is nearly a command. */
async function commandMeant(word: string): Promise<string> {
  const { nearestName } = await import('../index.js');
  const near = nearestName(
    word,
    commands.map(({ name }) => name),
  );
  return near === undefined ? '' : ` Or do you mean the command ${near}?`;
}

function named(name: string | undefined): CommandEntry | undefined {
  return commands.find((it) => it.name === name);
}

function check(): CommandEntry {
  const [first] = commands;
  if (!first) {
    throw new Error('There are no commands.');
  }
  return first;
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
