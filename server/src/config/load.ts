import satisfies from 'semver/functions/satisfies';
import validRange from 'semver/ranges/valid';
import { version } from '../version';
import { type ConfigFile, type ConfigProblem, emptyConfigFile, type Reference } from './file';
import { mergeFiles } from './merge';
import { expiredNotice } from './notices';
import { type KnownRule, readConfig } from './read';
import { parentFolder, resolvePath } from './uri';

/** What the shells lend to the search for configurations. */
export interface ConfigHost {
  /** The text at a URI, or undefined where there is no file; other failures may throw. */
  readFile(uri: string): Promise<string | undefined>;
  /**
   * The URI of a configuration in an npm package, or undefined where it is not installed. Left out where packages are
   * not to be trusted: in an editor.
   */
  readonly resolvePackage?: (name: string, fromUri: string) => string | undefined;
  /** Whether a configuration may extend the file at `uri`: in an editor, not out of the workspace. Left out: it may. */
  readonly mayExtend?: (uri: string, fromUri: string) => boolean;
  /** Today's date, `2027-01-31`: suppressions may expire. Left out: none does. */
  readonly today?: () => string;
}

/** A configuration file joined with all that it extends. */
export interface LoadedConfig {
  readonly uri: string;
  readonly file: ConfigFile;
  readonly problems: readonly ConfigProblem[];
  /** The files that were joined, the weakest first; the last one is `uri` itself. */
  readonly sources: readonly string[];
  /** The tool is of a version that this configuration does not accept. */
  readonly versionUnmet: boolean;
}

interface Loading {
  readonly host: ConfigHost;
  readonly rules: readonly KnownRule[];
  readonly problems: ConfigProblem[];
  readonly sources: string[];
  versionUnmet: boolean;
}

/** Never throws for what a configuration says; passes on what `readFile` throws. */
export async function loadConfig(
  uri: string,
  text: string,
  host: ConfigHost,
  rules: readonly KnownRule[],
): Promise<LoadedConfig> {
  const loading: Loading = { host, rules, problems: [], sources: [], versionUnmet: false };
  const file = await load(uri, text, loading, []);
  const { problems, sources, versionUnmet } = loading;
  return withoutExpired({ uri, file, problems, sources, versionUnmet }, host.today?.());
}

/** As `loadConfig`, without the outside: what the configuration extends is a fault. */
export function loadConfigAlone(
  uri: string,
  text: string,
  rules: readonly KnownRule[],
  today: string | undefined,
): LoadedConfig {
  const loading: Loading = { host: noHost, rules, problems: [], sources: [uri], versionUnmet: false };
  const { file, problems } = readConfig(text, rules, uri);
  loading.problems.push(...problems);
  checkVersion(file.requiredVersion, loading);
  for (const { place } of file.extends) {
    const message = 'Another configuration cannot be read here. Join the two before.';
    loading.problems.push({ ...place, code: 'configuration', message, severity: 'error', fatal: true });
  }
  return withoutExpired(
    { uri, file, problems: loading.problems, sources: [uri], versionUnmet: loading.versionUnmet },
    today,
  );
}

const noHost: ConfigHost = { readFile: async () => undefined };

async function load(uri: string, text: string, loading: Loading, above: readonly string[]): Promise<ConfigFile> {
  const { file, problems } = readConfig(text, loading.rules, uri);
  loading.problems.push(...problems);
  checkVersion(file.requiredVersion, loading);
  let base = emptyConfigFile;
  for (const reference of file.extends) {
    base = mergeFiles(base, await loadBase(reference, loading, [...above, uri]));
  }
  if (!loading.sources.includes(uri)) {
    loading.sources.push(uri);
  }
  return mergeFiles(base, file);
}

async function loadBase(reference: Reference, loading: Loading, above: readonly string[]): Promise<ConfigFile> {
  const { value, place } = reference;
  const fault = (message: string): ConfigFile => {
    loading.problems.push({ ...place, code: 'configuration', message, severity: 'error', fatal: true });
    return emptyConfigFile;
  };
  const leftOut = (message: string): ConfigFile => {
    loading.problems.push({ ...place, code: 'configuration', message, severity: 'information', fatal: false });
    return emptyConfigFile;
  };
  const relative = /^\.\.?[\\/]/.test(value);
  if (!relative && !loading.host.resolvePackage) {
    return leftOut(
      `The package "${value}" counts on the command line only: an editor does not trust packages. Copy its file into this project and extend that to have it here too.`,
    );
  }
  const uri = relative
    ? resolvePath(parentFolder(place.uri) ?? '', value)
    : loading.host.resolvePackage?.(value, place.uri);
  if (uri === undefined) {
    return fault(`The package "${value}" is not installed. Install it, or write "./${value}" for a file.`);
  }
  if (loading.host.mayExtend?.(uri, place.uri) === false) {
    return leftOut(
      `"${value}" lies outside of this workspace and counts on the command line only. Open a folder that holds both to have it here too.`,
    );
  }
  if (above.includes(uri)) {
    return fault(`"${value}" extends this file in turn. Take one of the two out.`);
  }
  const text = await loading.host.readFile(uri);
  return text === undefined ? fault(`There is no file "${value}". Check the path.`) : load(uri, text, loading, above);
}

function checkVersion(required: Reference | undefined, loading: Loading): void {
  if (!required) {
    return;
  }
  const { value, place } = required;
  const problem = (message: string) =>
    loading.problems.push({ ...place, code: 'configuration', message, severity: 'error', fatal: true });
  if (validRange(value) === null) {
    problem(`"${value}" is no range of versions. Write it as npm does: "^${version}".`);
  } else if (!satisfies(version, value, { includePrerelease: true })) {
    loading.versionUnmet = true;
    problem(
      `This configuration asks for framework-lint ${value}, but this is ${version}. Install a version that fits, or change "requiredVersion".`,
    );
  }
}

function withoutExpired(loaded: LoadedConfig, today: string | undefined): LoadedConfig {
  const expired = loaded.file.suppressions.filter(({ expires }) => today && expires && expires < today);
  return {
    ...loaded,
    file: { ...loaded.file, suppressions: loaded.file.suppressions.filter((it) => !expired.includes(it)) },
    problems: [...loaded.problems, ...expired.map(expiredNotice)],
  };
}
