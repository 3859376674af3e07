import { defaultConfig } from './config';
import type { ConfigProblem, Suppression } from './file';
import { type ConfigHost, type LoadedConfig, loadConfig } from './load';
import type { KnownRule } from './read';
import { configResolver, type ResolvedConfig } from './resolve';
import { parentFolder } from './uri';

export const configFileName = '.framework-lint.json';

export interface FoundConfig extends ResolvedConfig {
  /** Of the file nearest to the document, upwards; undefined where there is none. */
  readonly uri: string | undefined;
  /** Of `uri` and of the files that it extends: each names its own file. */
  readonly problems: readonly ConfigProblem[];
  /** The files that were joined, the weakest first; `uri` is the last. Watch them: a change of any may count here. */
  readonly sources: readonly string[];
  /** All entries, for whatever document. `suppressions` holds those of this one that are in force. */
  readonly allSuppressions: readonly Suppression[];
}

export interface ConfigFinder {
  /** The configuration in force for a document: the file nearest to it, upwards. */
  find(documentUri: string): Promise<FoundConfig>;
  /** Forgets what was read; call it when a configuration file changes. The last sound reading of each file is kept. */
  clear(): void;
}

interface InForce {
  readonly loaded: LoadedConfig;
  readonly resolve: (documentUri: string) => ResolvedConfig;
}

/** @param rules the rules that a configuration may name */
export function createConfigFinder(host: ConfigHost, rules: readonly KnownRule[]): ConfigFinder {
  const lastSound = new Map<string, InForce>();
  let byFolder = new Map<string, Promise<InForce | undefined>>();

  async function inFolder(folder: string): Promise<InForce | undefined> {
    const uri = `${folder}/${configFileName}`;
    const text = await host.readFile(uri);
    if (text === undefined) {
      const parent = parentFolder(folder);
      return parent === undefined ? undefined : cached(parent);
    }
    return withLastSound(await loadConfig(uri, text, host, rules));
  }

  /** A file with faults does not change what is in force; one for another version never was. */
  function withLastSound(loaded: LoadedConfig): InForce {
    const fresh = { loaded, resolve: configResolver(loaded.uri, loaded.file) };
    if (!loaded.problems.some((problem) => problem.fatal)) {
      lastSound.set(loaded.uri, fresh);
      return fresh;
    }
    const before = lastSound.get(loaded.uri);
    return { loaded, resolve: before?.resolve ?? (() => nothingSet) };
  }

  function cached(folder: string): Promise<InForce | undefined> {
    let found = byFolder.get(folder);
    if (!found) {
      found = inFolder(folder);
      byFolder.set(folder, found);
    }
    return found;
  }

  return {
    async find(documentUri) {
      const folder = parentFolder(documentUri);
      const inForce = folder === undefined ? undefined : await cached(folder);
      if (!inForce) {
        return { ...nothingSet, uri: undefined, problems: [], sources: [], allSuppressions: [] };
      }
      const { loaded, resolve } = inForce;
      const { config, excluded, suppressions } = resolve(documentUri);
      return {
        config,
        excluded: loaded.versionUnmet ? 'version' : excluded,
        suppressions,
        uri: loaded.uri,
        problems: loaded.problems,
        sources: loaded.sources,
        allSuppressions: loaded.file.suppressions,
      };
    },
    clear() {
      byFolder = new Map();
    },
  };
}

const nothingSet: ResolvedConfig = { config: defaultConfig, excluded: undefined, suppressions: [] };
