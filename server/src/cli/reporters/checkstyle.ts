import { markup } from '../../pages/escape';
import type { ReporterFactory } from './result';

const severities = { error: 'error', warning: 'warning', information: 'info', hint: 'info' } as const;

/** The XML of Checkstyle, which many CI plug-ins and reviewdog read. */
export const checkstyle: ReporterFactory = ({ repositoryPath }) => ({
  start: () => '<?xml version="1.0" encoding="UTF-8"?>\n<checkstyle version="4.3">\n',
  file: ({ path, findings }) =>
    findings.length === 0
      ? ''
      : `  <file name="${markup(repositoryPath(path))}">\n${findings
          .map(
            ({ range: { start }, severity, message, rule }) =>
              `    <error line="${start.line + 1}" column="${start.character + 1}" severity="${severities[severity]}" message="${markup(message)}" source="framework-lint.${rule}"/>\n`,
          )
          .join('')}  </file>\n`,
  end: () => '</checkstyle>\n',
});
