/**
 * What is on, how loud, and what this project calls its levels and verbs.
 * A `Config` is passed into every call and never stored in the core.
 */

export type Severity = 'error' | 'warning' | 'information' | 'hint';

export interface RuleSetting {
  /** Undefined: the rule's own default. */
  readonly severity?: Severity | 'off';
  readonly options?: Readonly<Record<string, unknown>>;
}

export interface VerbSetting {
  /** 1 (assist) to 6 (set strategy). */
  readonly strength: number;
  /** 1 (remember) to 6 (create); the nearest of the strength where it is left out. */
  readonly bloom?: number;
  readonly unmeasurable?: boolean;
}

/** An author's word on threads: topics that develop one ability, or that do not. */
export interface ThreadSetting {
  readonly name?: string;
  readonly topics: readonly string[];
}

export interface Config {
  readonly rules: Readonly<Record<string, RuleSetting>>;
  /** Level keys, weakest first; undefined: known ladders, then the order of the file. */
  readonly ladder?: readonly string[];
  readonly verbs: Readonly<Record<string, VerbSetting>>;
  readonly threads: {
    /** Each entry is one thread. */
    readonly link: readonly ThreadSetting[];
    /** The topics of an entry never share a thread. */
    readonly cut: readonly (readonly string[])[];
  };
}

export const defaultConfig: Config = { rules: {}, verbs: {}, threads: { link: [], cut: [] } };
