import type { Command } from './command';
import { UsageError } from './io';

export const lspCommand: Command = {
  name: 'lsp',
  usage: '--stdio',
  description: 'Runs the language server: the Language Server Protocol over standard input and output.',
  options: { stdio: { description: 'speak over standard input and output' } },
  examples: ['framework-lint lsp --stdio'],
  // Not read by the table: clients add arguments of their own, such as --clientProcessId.
  async run(args) {
    if (!args.includes('--stdio')) {
      throw new UsageError(
        'the language server speaks over standard input and output. Run framework-lint lsp --stdio.',
      );
    }
    // Loaded here only: the other commands start faster without it.
    const { startOnStdio } = await import('../lsp/node.js');
    return startOnStdio();
  },
};
