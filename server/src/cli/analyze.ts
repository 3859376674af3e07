import { analysisOf, configFileName, parseDocument } from '../index';
import { analysisJson } from './analysis-json';
import { oneOf, readArguments } from './arguments';
import { diskConfigFinder, soundConfig } from './configuration';
import { findFiles, readText } from './files';
import { type ExitCode, type Io, UsageError } from './io';

export const analyzeCommand = {
  summary: 'prints what the judgement knows: statements, threads, duplicates',
  help: `Usage: framework-lint analyze [options] <files, folders, globs…>

Prints the analysis of frameworks as JSON, in the shape of docs/analyze.schema.json: an object for one file, a list
for several.

Options:
  --format <json>  how to report (default: json)

Examples:
  framework-lint analyze 15-1299.08.json
`,
  async run(args: readonly string[], io: Io): Promise<ExitCode> {
    const { values, positionals } = readArguments(args, { format: { type: 'string', default: 'json' } });
    oneOf('format', values.format, ['json'] as const);
    if (positionals.length === 0) {
      throw new UsageError('analyze needs a file. Run framework-lint analyze --help for examples.');
    }
    const inputs = findFiles(positionals, io);
    const configs = diskConfigFinder();
    const results: object[] = [];
    let failed = false;
    for (const input of inputs) {
      const read = readText(input);
      if ('failure' in read) {
        io.stderr(`framework-lint: ${read.failure}\n`);
        failed = true;
        continue;
      }
      const document = parseDocument(read.text);
      const analysis = analysisOf(document, soundConfig(await configs.find(read.text.uri)));
      if (analysis) {
        results.push(analysisJson(input.path, analysis));
      } else if (input.named && !input.file.endsWith(configFileName)) {
        io.stderr(`framework-lint: ${input.path} is no framework: it has no object at framework.levels.\n`);
        failed = true;
      }
    }
    const single = inputs.length === 1 && results.length === 1;
    io.stdout(`${JSON.stringify(single ? results[0] : results, undefined, 2)}\n`);
    return failed ? 2 : 0;
  },
};
