import { type ExitCode, UsageError } from './io';

export const lspCommand = {
  summary: 'runs the language server for an editor',
  help: `Usage: framework-lint lsp --stdio

Runs the language server: the Language Server Protocol over standard input and output.
`,
  async run(args: readonly string[]): Promise<ExitCode> {
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
