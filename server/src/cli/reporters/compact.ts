import { printable } from '../../pages/escape';
import type { ReporterFactory } from './result';

/** `path:line:column: severity: message [rule]`, counted from 1, as compilers write it: editors and matchers know it. */
export const compact: ReporterFactory = () => ({
  file: ({ path, findings }) =>
    findings
      .map(({ range: { start }, severity, message, rule }) => {
        const place = `${printable(path)}:${start.line + 1}:${start.character + 1}`;
        return `${place}: ${severity}: ${printable(message)} [${rule}]\n`;
      })
      .join(''),
  end: () => '',
});
