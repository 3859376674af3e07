import type { Config, Severity } from '../index';
import { UsageError } from './io';
import { oneOf } from './options';
import { assertRule } from './rule-named';

const severities = ['error', 'warning', 'information', 'hint', 'off'] as const;

/** What the command line says on top of every configuration. */
export type Overlay = (config: Config) => Config;

/**
 * @param settings `id:severity`
 * @throws UsageError
 */
export function ruleOverlay(settings: readonly string[]): Overlay {
  const severityOf = new Map<string, Severity | 'off'>();
  for (const setting of settings) {
    const at = setting.lastIndexOf(':');
    const [id, severity] = [setting.slice(0, at), setting.slice(at + 1)];
    if (at === -1) {
      throw new UsageError(`--rule takes a rule and a severity, such as "duplicate-topic:error", not "${setting}".`);
    }
    assertRule(id);
    severityOf.set(id, oneOf('--rule', severity, severities));
  }
  // The same configuration gives the same result, so that what is kept per configuration is kept once.
  const made = new WeakMap<Config, Config>();
  return (config) => {
    if (severityOf.size === 0) {
      return config;
    }
    const known = made.get(config);
    if (known) {
      return known;
    }
    const rules = { ...config.rules };
    for (const [id, severity] of severityOf) {
      rules[id] = { ...rules[id], severity };
    }
    const result = { ...config, rules };
    made.set(config, result);
    return result;
  };
}
