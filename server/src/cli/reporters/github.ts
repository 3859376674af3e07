import { printable } from '../../pages/escape';
import type { ReporterFactory } from './result';

const commands = { error: 'error', warning: 'warning', information: 'notice', hint: 'notice' } as const;

/** Workflow commands, which GitHub Actions shows beside the lines of a pull request. */
export const github: ReporterFactory = ({ repositoryPath }) => ({
  file: ({ path, findings }) =>
    findings
      .map(({ severity, range: { start, end }, rule, message }) => {
        const properties = Object.entries({
          file: printable(repositoryPath(path)),
          line: start.line + 1,
          endLine: end.line + 1,
          col: start.character + 1,
          // GitHub takes no end column for a range of several lines.
          ...(start.line === end.line ? { endColumn: end.character + 1 } : {}),
          title: rule,
        }).map(([name, value]) => `${name}=${property(String(value))}`);
        return `::${commands[severity]} ${properties.join(',')}::${data(printable(message))}\n`;
      })
      .join(''),
  end: () => '',
});

function data(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function property(text: string): string {
  return data(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
