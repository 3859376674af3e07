import { checkDocument, configFileName, parseDocument } from '../index';
import { oneOf, readArguments, wholeNumber } from './arguments';
import { diskConfigFinder, soundConfig } from './configuration';
import { findFiles, type InputFile, readText } from './files';
import type { ExitCode, Io } from './io';
import { reporters } from './reporters/index';
import { type CheckedFile, summarise } from './reporters/result';

export const checkCommand = {
  summary: 'reports what a careful reviewer would flag (the default)',
  help: `Usage: framework-lint check [options] [files, folders, globs…]

Checks competency frameworks. A file is a framework by its content, whatever its name; other JSON is passed over.
Without files, the current folder is checked.

Options:
  --format <stylish|json>  how to report (default: stylish)
  --max-warnings <number>  exit with 1 above this number of warnings

Examples:
  framework-lint check frameworks
  framework-lint check "exports/**/*.json" --format json
  framework-lint check --max-warnings 0 15-1299.08.json
`,
  async run(args: readonly string[], io: Io): Promise<ExitCode> {
    const { values, positionals } = readArguments(args, {
      format: { type: 'string', default: 'stylish' },
      'max-warnings': { type: 'string' },
    });
    const format = oneOf('format', values.format, ['stylish', 'json'] as const);
    const maxWarnings =
      values['max-warnings'] === undefined ? undefined : wholeNumber('max-warnings', values['max-warnings']);
    const inputs = findFiles(positionals.length === 0 ? ['.'] : positionals, io);
    const { files, failed } = await checkFiles(inputs, io);
    const summary = summarise(files);
    io.stdout(reporters[format](files, summary, { colour: coloured(io) }));
    if (failed) {
      return 2;
    }
    return summary.errors > 0 || (maxWarnings !== undefined && summary.warnings > maxWarnings) ? 1 : 0;
  },
};

async function checkFiles(inputs: readonly InputFile[], io: Io): Promise<{ files: CheckedFile[]; failed: boolean }> {
  const configs = diskConfigFinder();
  const files: CheckedFile[] = [];
  let failed = false;
  for (const input of inputs) {
    if (input.file.endsWith(configFileName)) {
      continue;
    }
    const read = readText(input);
    if ('failure' in read) {
      io.stderr(`framework-lint: ${read.failure}\n`);
      failed = true;
      continue;
    }
    const document = parseDocument(read.text);
    const config = soundConfig(await configs.find(read.text.uri));
    const findings = checkDocument(document, config, {
      namedByUser: input.named,
      today: new Date().toISOString().slice(0, 10),
      onRuleFailure: (rule, error) => {
        io.stderr(`framework-lint: the rule ${rule} failed on ${input.path}. Please report it: ${String(error)}\n`);
        failed = true;
      },
    });
    files.push({ path: input.path, text: read.text, framework: document.framework !== undefined, findings });
  }
  return { files, failed };
}

/** https://no-color.org, and FORCE_COLOR as Node reads it. */
function coloured({ env, isTTY }: Io): boolean {
  if (env.NO_COLOR) {
    return false;
  }
  return env.FORCE_COLOR ? env.FORCE_COLOR !== '0' : isTTY;
}
