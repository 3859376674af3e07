import { htmlMatrix } from '../pages/matrix/html';
import { type Matrix, matrixOf } from '../pages/matrix/model';
import { coloured } from './colour';
import { defineCommand } from './command';
import { openSink, readDestinations } from './destinations';
import { eachFramework } from './each-framework';
import { UsageError } from './io';
import { markdownMatrix } from './matrix/markdown';
import { terminalMatrix } from './matrix/terminal';

const formats = ['terminal', 'markdown', 'html'] as const;

export const matrixCommand = defineCommand({
  name: 'matrix',
  usage: '[options] <files, folders, patterns…>',
  description: `Shows each framework as a matrix: a row for each thread, a column for each level. Gaps, regressions and statements that
read like another level are marked.`,
  options: {
    format: {
      value: 'name[:file]',
      multiple: true,
      description: `how to show it; again for another one (${formats.join(', ')}; default: terminal)`,
    },
  },
  examples: [
    'framework-lint matrix 15-1299.08.json',
    'framework-lint matrix 15-1299.08.json --format html:matrix.html --format markdown:matrix.md',
  ],
  async run({ values, positionals }, io) {
    if (positionals.length === 0) {
      throw new UsageError('matrix needs a file. Run framework-lint matrix --help for examples.');
    }
    const destinations = readDestinations(values.format, formats, 'terminal');
    const matrices: Matrix[] = [];
    const { code } = await eachFramework(positionals, io, ({ path, analysis }) => {
      matrices.push(matrixOf(path, analysis));
    });
    for (const destination of destinations) {
      const sink = openSink(destination, io);
      const colour = destination.file === undefined && coloured(io);
      const texts = {
        terminal: () => matrices.map((it) => terminalMatrix(it, colour, io.columns)).join('\n'),
        markdown: () => matrices.map(markdownMatrix).join('\n'),
        html: () => htmlMatrix(matrices),
      };
      sink.write(texts[destination.format]());
      sink.close();
    }
    return code;
  },
});
