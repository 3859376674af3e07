import { type Config, defaultConfig } from './config';
import { type ConfigProblem, type ConfigReading, type KnownRule, readConfig } from './read';

export const configFileName = '.framework-lint.json';

export interface FoundConfig {
  readonly config: Config;
  /** The file's URI; undefined where none was found on the way up. */
  readonly uri: string | undefined;
  readonly problems: readonly ConfigProblem[];
}

export interface ConfigFinder {
  /** The configuration in force for a document: the file nearest to it, upwards. */
  find(documentUri: string): Promise<FoundConfig>;
  /** Forgets what was read; call it when a configuration file changes. The last sound reading of each file is kept. */
  clear(): void;
}

/**
 * @param readFile gives the text at a URI, or undefined where there is no file; other failures may throw
 * @param rules the rules that a configuration may name
 */
export function createConfigFinder(
  readFile: (uri: string) => Promise<string | undefined>,
  rules: readonly KnownRule[],
): ConfigFinder {
  const lastSound = new Map<string, Config>();
  let byFolder = new Map<string, Promise<FoundConfig>>();

  async function inFolder(folder: string): Promise<FoundConfig> {
    const uri = `${folder}/${configFileName}`;
    const text = await readFile(uri);
    if (text !== undefined) {
      return withLastSound(uri, readConfig(text, rules));
    }
    const parent = parentFolder(folder);
    return parent === undefined ? { config: defaultConfig, uri: undefined, problems: [] } : cached(parent);
  }

  function withLastSound(uri: string, reading: ConfigReading): FoundConfig {
    if (reading.problems.length === 0) {
      lastSound.set(uri, reading.config);
    }
    return { config: lastSound.get(uri) ?? defaultConfig, uri, problems: reading.problems };
  }

  function cached(folder: string): Promise<FoundConfig> {
    let found = byFolder.get(folder);
    if (!found) {
      found = inFolder(folder);
      byFolder.set(folder, found);
    }
    return found;
  }

  return {
    find(documentUri) {
      const folder = parentFolder(documentUri);
      return folder === undefined
        ? Promise.resolve({ config: defaultConfig, uri: undefined, problems: [] })
        : cached(folder);
    },
    clear() {
      byFolder = new Map();
    },
  };
}

/** `file:///a/b` of `file:///a/b/c.json`; undefined at the root, and for URIs without a path (`untitled:Untitled-1`). */
function parentFolder(uri: string): string | undefined {
  const authority = uri.indexOf('//');
  if (authority === -1) {
    return undefined;
  }
  const root = uri.indexOf('/', authority + 2);
  const slash = uri.lastIndexOf('/');
  return root === -1 || slash < root || uri.length === root + 1 ? undefined : uri.slice(0, slash);
}
