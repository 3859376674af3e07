import { judge, metadataOf } from '../index';
import { htmlReport } from '../pages/report/html';
import { markdownReport } from '../pages/report/markdown';
import { type FrameworkReport, reportOf } from '../pages/report/model';
import { defineCommand } from './command';
import { openSink, readDestinations } from './destinations';
import { eachFramework } from './each-framework';
import { UsageError } from './io';
import { today } from './today';

const formats = ['html', 'markdown'] as const;

export const reportCommand = defineCommand({
  name: 'report',
  usage: '[options] <files, folders, patterns…>',
  description: `Makes one page of a framework or of many, for people who do not read JSON: figures, the strength of actions by level as
a chart, the progression matrix and the findings. The page needs nothing else, can be printed, and is light or dark as
the reader's system is; markdown is the same in short.`,
  options: {
    format: {
      value: 'name[:file]',
      multiple: true,
      description: `how to show it; again for another one (${formats.join(', ')}; default: html)`,
    },
  },
  examples: [
    'framework-lint report 15-1299.08.json --format html:report.html',
    'framework-lint report frameworks --format html:report.html --format markdown:report.md',
  ],
  async run({ values, positionals }, io) {
    if (positionals.length === 0) {
      throw new UsageError('report needs a file. Run framework-lint report --help for examples.');
    }
    const destinations = readDestinations(values.format, formats, 'html');
    const reports: FrameworkReport[] = [];
    const { code } = await eachFramework(positionals, io, ({ path, document, analysis, suppressions, named }) => {
      const { findings, failures } = judge(document, {
        path,
        named,
        config: analysis.config,
        suppressions,
        today: today(),
      });
      for (const failure of failures) {
        io.stderr(`framework-lint: ${failure}\n`);
      }
      reports.push(reportOf(path, analysis, metadataOf(document), findings));
    });
    for (const destination of destinations) {
      const sink = openSink(destination, io);
      sink.write(destination.format === 'html' ? htmlReport(reports) : markdownReport(reports));
      sink.close();
    }
    return code;
  },
});
