import { analysedFramework } from '../index';
import { jsonText } from '../pages/escape';
import { defineCommand } from './command';
import { eachFramework } from './each-framework';
import { UsageError } from './io';

export const analyzeCommand = defineCommand({
  name: 'analyze',
  usage: '[options] <files, folders, patterns…>',
  description: `Prints the analysis of frameworks as JSON, in the shape of docs/analyze.schema.json: an object for one file, a list
for several.`,
  options: { format: { value: 'json', choices: ['json'], description: 'how to report (default: json)' } },
  examples: ['framework-lint analyze 15-1299.08.json', 'framework-lint analyze frameworks | jq ".[].threads[].name"'],
  async run({ positionals }, io) {
    if (positionals.length === 0) {
      throw new UsageError('analyze needs a file. Run framework-lint analyze --help for examples.');
    }
    const results: object[] = [];
    const { code, looked } = await eachFramework(positionals, io, ({ path, analysis }) => {
      results.push({ file: path, ...analysedFramework(analysis) });
    });
    const single = looked === 1 && results.length === 1;
    io.stdout(`${jsonText(single ? results[0] : results, 2)}\n`);
    return code;
  },
});
