import type { Command } from './command';

/** A command by name. What it is made of is loaded when it runs: most runs are one check of a few files. */
export interface CommandEntry {
  readonly name: string;
  /** A clause for the list of commands. */
  readonly summary: string;
  load(): Promise<Command>;
}

/** In the order of the help; the first is the one that is meant where none is named. */
export const commands: readonly CommandEntry[] = [
  {
    name: 'check',
    summary: 'reports what a careful reviewer would flag (the default)',
    load: async () => (await import('./check.js')).checkCommand,
  },
  {
    name: 'fix',
    summary: 'applies all safe fixes and reports what is left: check --fix',
    load: async () => (await import('./check.js')).fixCommand,
  },
  {
    name: 'format',
    summary: 'lays frameworks out anew: indented, or on one line',
    load: async () => (await import('./format.js')).formatCommand,
  },
  {
    name: 'analyze',
    summary: 'prints what the judgement knows: statements, threads, duplicates',
    load: async () => (await import('./analyze.js')).analyzeCommand,
  },
  {
    name: 'matrix',
    summary: 'shows the progression: threads by levels, with gaps and regressions',
    load: async () => (await import('./matrix.js')).matrixCommand,
  },
  {
    name: 'report',
    summary: 'makes a page of frameworks: figures, strength by level, progression, findings',
    load: async () => (await import('./report.js')).reportCommand,
  },
  {
    name: 'diff',
    summary: 'shows what changed in meaning between two versions',
    load: async () => (await import('./diff.js')).diffCommand,
  },
  {
    name: 'merge',
    summary: 'merges what two authors made of a framework, statement by statement, for git',
    load: async () => (await import('./merge.js')).mergeCommand,
  },
  {
    name: 'merge-reports',
    summary: 'puts the JSON reports of several runs together (check --shard)',
    load: async () => (await import('./merge-reports.js')).mergeReportsCommand,
  },
  {
    name: 'import',
    summary: 'makes a framework of a sheet, a list, a CASE package or skill descriptors',
    load: async () => (await import('./import.js')).importCommand,
  },
  {
    name: 'export',
    summary: 'writes a framework as CSV, Excel, Markdown, CASE or skill descriptors',
    load: async () => (await import('./export.js')).exportCommand,
  },
  {
    name: 'rules',
    summary: 'lists the rules with severity and fix',
    load: async () => (await import('./rules-command.js')).rulesCommand,
  },
  {
    name: 'explain',
    summary: 'shows the page of a rule: why, wrong, right, when to switch it off',
    load: async () => (await import('./explain.js')).explainCommand,
  },
  {
    name: 'init',
    summary: 'writes a first .framework-lint.json that fits the frameworks here',
    load: async () => (await import('./init.js')).initCommand,
  },
  {
    name: 'suppress',
    summary: 'keeps findings with a reason, written to the configuration',
    load: async () => (await import('./suppress.js')).suppressCommand,
  },
  {
    name: 'print-config',
    summary: 'prints the configuration in force for a file, and where it comes from',
    load: async () => (await import('./print-config.js')).printConfigCommand,
  },
  {
    name: 'lsp',
    summary: 'runs the language server for an editor',
    load: async () => (await import('./lsp.js')).lspCommand,
  },
  {
    name: 'completion',
    summary: 'prints a script that completes commands, options and rules in a shell',
    load: async () => (await import('./completion.js')).completionCommand(commands),
  },
];
