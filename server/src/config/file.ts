/** What one configuration file says, before it is joined with others. */
import { type Config, defaultConfig } from './config';

/** A piece of a configuration file. Offsets in UTF-16 code units; lines and characters count from 0. */
export interface Place {
  readonly uri: string;
  readonly start: number;
  readonly end: number;
  readonly line: number;
  readonly character: number;
  readonly endLine: number;
  readonly endCharacter: number;
}

/** Something that the author of a configuration has to know. */
export interface ConfigProblem extends Place {
  readonly code: 'configuration' | 'expired-suppression' | 'unused-suppression';
  readonly message: string;
  readonly severity: 'error' | 'warning' | 'information';
  /** The configuration cannot be used: the command stops with 2, the editor keeps the last sound reading. */
  readonly fatal: boolean;
}

/** A finding that its author keeps, and why. */
export interface Suppression {
  readonly rule: string;
  /** The framework's file, from the folder of the configuration that holds this entry. */
  readonly file: string;
  /** JSON pointer to the place. Places in lists may have changed since: the hash tells which item is meant. */
  readonly at: string;
  /** Of the words at fault, from `contentHash`: edited words bring the finding back. */
  readonly hash: string;
  readonly reason: string;
  /** The last day on which it is in force, `2027-01-31`. */
  readonly expires: string | undefined;
  readonly place: Place;
}

export interface Override {
  readonly files: readonly string[];
  readonly ignore: readonly string[];
  readonly settings: Config;
}

/** A string with its place, for problems that only the outside can tell. */
export interface Reference {
  readonly value: string;
  readonly place: Place;
}

export interface ConfigFile {
  readonly extends: readonly Reference[];
  /** A range of versions, as npm writes them. */
  readonly requiredVersion: Reference | undefined;
  /** Patterns; undefined: every file. */
  readonly files: readonly string[] | undefined;
  readonly ignore: readonly string[];
  readonly settings: Config;
  readonly overrides: readonly Override[];
  readonly suppressions: readonly Suppression[];
}

export const emptyConfigFile: ConfigFile = {
  extends: [],
  requiredVersion: undefined,
  files: undefined,
  ignore: [],
  settings: defaultConfig,
  overrides: [],
  suppressions: [],
};
