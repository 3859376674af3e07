import type { ExitCode } from './io';
import { oneOf, wholeNumber } from './options';
import type { Summary } from './reporters/result';

export const errorOnChoices = ['error', 'warning', 'information', 'hint', 'never'] as const;

export interface Policy {
  /** The least severity that makes a run fail. */
  readonly errorOn: (typeof errorOnChoices)[number];
  readonly maxWarnings: number | undefined;
}

export function exitCodeOf(summary: Summary, { errorOn, maxWarnings }: Policy): ExitCode {
  if (summary.failures.length > 0) {
    return 2;
  }
  const counts = [summary.errors, summary.warnings, summary.informations, summary.hints];
  const failing = errorOn === 'never' ? [] : counts.slice(0, errorOnChoices.indexOf(errorOn) + 1);
  const tooMany = maxWarnings !== undefined && summary.warnings > maxWarnings;
  return failing.some((count) => count > 0) || tooMany ? 1 : 0;
}

/** @throws UsageError */
export function policyOf(values: {
  readonly 'error-on': string | undefined;
  readonly 'max-warnings': string | undefined;
}): Policy {
  const most = values['max-warnings'];
  return {
    errorOn: oneOf('--error-on', values['error-on'] ?? 'error', errorOnChoices),
    maxWarnings: most === undefined ? undefined : wholeNumber('--max-warnings', most),
  };
}
