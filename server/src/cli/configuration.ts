import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { type Config, type ConfigFinder, createConfigFinder, type FoundConfig, rules } from '../index';
import { UsageError } from './io';

/** Configuration files from the disk. */
export function diskConfigFinder(): ConfigFinder {
  return createConfigFinder(
    async (uri) => {
      try {
        return await readFile(fileURLToPath(uri), 'utf8');
      } catch (error) {
        const code = (error as NodeJS.ErrnoException).code;
        if (code === 'ENOENT' || code === 'ENOTDIR') {
          return undefined;
        }
        throw new UsageError(`the configuration ${uri} cannot be read: ${String(error)}. Check its permissions.`);
      }
    },
    rules.map((rule) => rule.meta),
  );
}

/**
 * A configuration with faults is not used: the run stops, rather than judge by something else.
 *
 * @throws UsageError
 */
export function soundConfig({ config, uri, problems }: FoundConfig): Config {
  const [problem] = problems;
  if (problem && uri !== undefined) {
    const more = problems.length > 1 ? ` (and ${problems.length - 1} more)` : '';
    throw new UsageError(
      `${fileURLToPath(uri)}:${problem.line + 1}:${problem.character + 1}: ${problem.message}${more}`,
    );
  }
  return config;
}
