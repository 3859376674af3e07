import type { Command } from './command';
import type { CommandEntry } from './commands';
import { bashCompletion, fishCompletion, zshCompletion } from './completion-scripts';
import { type ExitCode, type Io, UsageError } from './io';

const shells = { bash: bashCompletion, zsh: zshCompletion, fish: fishCompletion };

/** @param all every command, this one too */
export function completionCommand(all: readonly CommandEntry[]): Command {
  return {
    name: 'completion',
    usage: `<${Object.keys(shells).join('|')}>`,
    description: 'Prints a script for the shell to load.',
    options: {},
    words: () => Object.keys(shells),
    examples: [
      'source <(framework-lint completion bash)                                    # in ~/.bashrc',
      'framework-lint completion zsh > ~/.zfunc/_framework-lint                    # a folder of $fpath',
      'framework-lint completion fish > ~/.config/fish/completions/framework-lint.fish  # once',
    ],
    async run([shell = '', ...more]: readonly string[], io: Io): Promise<ExitCode> {
      const make = Object.hasOwn(shells, shell) ? shells[shell as keyof typeof shells] : undefined;
      if (!make || more.length > 0) {
        throw new UsageError(`completion needs the name of a shell: ${Object.keys(shells).join(', ')}.`);
      }
      const loaded = all.map(async ({ name, summary, load }) => ({ ...(await load()), name, summary }));
      io.stdout(make(await Promise.all(loaded)));
      return 0;
    },
  };
}
