import type { Config } from './config';
import type { ConfigFile, Suppression } from './file';
import { type PathTest, pathTest } from './globs';
import { mergeSettings } from './merge';
import { decoded, parentFolder, relativePath, resolvePath } from './uri';

/** Why a document is none of the tool's business here. */
export type Exclusion = 'files' | 'ignore' | 'version';

export interface ResolvedConfig {
  readonly config: Config;
  readonly excluded: Exclusion | undefined;
  readonly suppressions: readonly Suppression[];
}

/**
 * What a joined configuration says about single documents. Documents with the same overrides get the very same
 * `Config`, so that what is kept per configuration is kept once.
 *
 * @param uri of the configuration file: patterns count from its folder
 */
export function configResolver(uri: string, file: ConfigFile): (documentUri: string) => ResolvedConfig {
  const folder = parentFolder(uri) ?? '';
  const wanted = file.files && pathTest(file.files);
  const ignored = pathTest(file.ignore);
  const overrides = file.overrides.map((override) => ({
    test: overrideTest(override.files, override.ignore),
    settings: override.settings,
  }));
  const suppressions = byDocument(file.suppressions);
  const configs = new Map<string, Config>();

  function configFor(path: string): Config {
    const matching = overrides.filter(({ test }) => test(path));
    const key = matching.map((it) => overrides.indexOf(it)).join();
    const config = configs.get(key) ?? matching.reduce((base, it) => mergeSettings(base, it.settings), file.settings);
    configs.set(key, config);
    return config;
  }

  return (documentUri) => {
    const path = relativePath(folder, documentUri) ?? '';
    const excluded = wanted && !wanted(path) ? 'files' : ignored(path) ? 'ignore' : undefined;
    return { config: configFor(path), excluded, suppressions: suppressions.get(decoded(documentUri)) ?? [] };
  };
}

function overrideTest(files: readonly string[], ignore: readonly string[]): PathTest {
  const [wanted, ignored] = [pathTest(files), pathTest(ignore)];
  return (path) => wanted(path) && !ignored(path);
}

function byDocument(suppressions: readonly Suppression[]): Map<string, Suppression[]> {
  const map = new Map<string, Suppression[]>();
  for (const suppression of suppressions) {
    const uri = suppressedDocument(suppression);
    map.set(uri, [...(map.get(uri) ?? []), suppression]);
  }
  return map;
}

/** The decoded URI of the document that an entry is about. */
export function suppressedDocument(suppression: Suppression): string {
  return decoded(resolvePath(parentFolder(suppression.place.uri) ?? '', suppression.file));
}
