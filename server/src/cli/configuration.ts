import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { type Config, type ConfigFinder, createConfigFinder, type FoundConfig, rules } from '../index';
import { UsageError } from './io';

/** Configuration files from the disk, and from npm packages: who runs a command trusts what is installed. */
export function diskConfigFinder(): ConfigFinder {
  return createConfigFinder(
    { readFile: readConfigFile, resolvePackage, today: () => new Date().toISOString().slice(0, 10) },
    rules.map((rule) => rule.meta),
  );
}

async function readConfigFile(uri: string): Promise<string | undefined> {
  try {
    return await readFile(fileURLToPath(uri), 'utf8');
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code;
    if (code === 'ENOENT' || code === 'ENOTDIR') {
      return undefined;
    }
    throw new UsageError(`the configuration ${uri} cannot be read: ${String(error)}. Check its permissions.`);
  }
}

/** By the rules of Node: `main` of the package, or a file in it (`our-config/strict.json`). Nothing of it is run. */
function resolvePackage(name: string, fromUri: string): string | undefined {
  try {
    return pathToFileURL(createRequire(fromUri).resolve(name)).href;
  } catch {
    return undefined;
  }
}

/**
 * A configuration with faults is not used: the run stops, rather than judge by something else.
 *
 * @throws UsageError
 */
export function soundConfig({ config, problems }: FoundConfig): Config {
  const fatal = problems.filter((it) => it.fatal);
  const [problem] = fatal;
  if (problem) {
    const more = fatal.length > 1 ? ` (and ${fatal.length - 1} more)` : '';
    throw new UsageError(
      `${fileURLToPath(problem.uri)}:${problem.line + 1}:${problem.character + 1}: ${problem.message}${more}`,
    );
  }
  return config;
}
