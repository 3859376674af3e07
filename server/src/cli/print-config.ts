import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type FoundConfig, rules } from '../index';
import { jsonText } from '../pages/escape';
import { defineCommand } from './command';
import { createConfigurations } from './configurations';
import { UsageError } from './io';

export const printConfigCommand = defineCommand({
  name: 'print-config',
  usage: '<file>',
  description: `Prints as JSON what counts for a file: every rule with its severity and options, ladder, verbs, threads, suppressions, and
which files were joined, the weakest first. The file need not exist. It is the same from every working directory.`,
  options: {},
  examples: ['framework-lint print-config frameworks/15-1299.08.json'],
  async run({ positionals: [file, ...more] }, io) {
    if (file === undefined || more.length > 0) {
      throw new UsageError('print-config needs one file. Run framework-lint print-config --help for an example.');
    }
    const path = resolve(io.cwd, file);
    const found = await createConfigurations(io, (sentence) => io.stderr(`framework-lint: ${sentence}\n`)).find(path);
    if (!found) {
      return 2;
    }
    io.stdout(`${jsonText(describe(path, found), 2)}\n`);
    return 0;
  },
});

function describe(file: string, { config, uri, sources, excluded, suppressions }: FoundConfig): object {
  return {
    file,
    configuration: uri === undefined ? null : fileURLToPath(uri),
    joined: sources.map((it) => fileURLToPath(it)),
    leftOutBy: excluded ?? null,
    rules: Object.fromEntries(
      rules.map(({ meta }) => {
        const setting = config.rules[meta.id];
        const defaults = Object.entries(meta.options as Record<string, { default: unknown }>).map(([name, option]) => [
          name,
          option.default,
        ]);
        return [
          meta.id,
          {
            severity: setting?.severity ?? meta.severity,
            options: { ...Object.fromEntries(defaults), ...setting?.options },
          },
        ];
      }),
    ),
    ladder: config.ladder ?? null,
    verbs: config.verbs,
    threads: config.threads,
    suppressions: suppressions.map(({ rule, at, hash, reason, expires }) => ({
      rule,
      at,
      hash,
      reason,
      expires: expires ?? null,
    })),
  };
}
