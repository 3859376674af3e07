import type { Config, RuleSetting } from './config';
import type { ConfigFile } from './file';

/** What `over` says wins; where it is silent, `base` counts. Lists of threads add up. */
export function mergeSettings(base: Config, over: Config): Config {
  const ladder = over.ladder ?? base.ladder;
  return {
    rules: mergeRules(base.rules, over.rules),
    ...(ladder ? { ladder } : {}),
    verbs: record(base.verbs, over.verbs),
    threads: {
      link: [...base.threads.link, ...over.threads.link],
      cut: [...base.threads.cut, ...over.threads.cut],
    },
  };
}

/** A file on top of what it extends: `files` replaces, all other lists add up. */
export function mergeFiles(base: ConfigFile, over: ConfigFile): ConfigFile {
  return {
    extends: over.extends,
    requiredVersion: over.requiredVersion,
    files: over.files ?? base.files,
    ignore: [...base.ignore, ...over.ignore],
    settings: mergeSettings(base.settings, over.settings),
    overrides: [...base.overrides, ...over.overrides],
    suppressions: [...base.suppressions, ...over.suppressions],
  };
}

/** A rule set louder or quieter keeps the options that its base gave it. */
function mergeRules(base: Config['rules'], over: Config['rules']): Config['rules'] {
  const rules: Record<string, RuleSetting> = record(base, {});
  for (const [id, setting] of Object.entries(over)) {
    const options = { ...rules[id]?.options, ...setting.options };
    rules[id] = { ...rules[id], ...setting, ...(Object.keys(options).length > 0 ? { options } : {}) };
  }
  return rules;
}

/** Without a prototype, so that a verb called "constructor" is not found by accident. */
function record<T>(base: Readonly<Record<string, T>>, over: Readonly<Record<string, T>>): Record<string, T> {
  return Object.assign(Object.create(null), base, over);
}
