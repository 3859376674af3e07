import { version } from '../../index';
import { jsonText } from '../../pages/escape';
import type { CheckedFile, ReporterFactory, Summary } from './result';

/** The shape of `docs/check.schema.json`. */
export const json: ReporterFactory = () => {
  let first = true;
  return {
    start: () => `{\n  "version": ${jsonText(version)},\n  "files": [`,
    file(file) {
      const lead = first ? '\n' : ',\n';
      first = false;
      return `${lead}${indented(fileJson(file), '    ')}`;
    },
    end: (summary) =>
      `${first ? '' : '\n  '}],\n  "summary": ${indented(summaryJson(summary), '  ').trimStart()}${failuresJson(summary)}\n}\n`,
  };
};

function fileJson({ path, framework, findings }: CheckedFile): object {
  return { path, framework, findings };
}

function summaryJson({ files, errors, warnings, informations, hints }: Summary): object {
  return { files, errors, warnings, informations, hints };
}

function indented(value: object, indent: string): string {
  return jsonText(value, 2).replace(/^/gm, indent);
}

/** Only where something could not be looked at, so that a whole report says so too. */
function failuresJson({ failures }: Summary): string {
  return failures.length === 0 ? '' : `,\n  "failures": ${indented([...failures], '  ').trimStart()}`;
}
