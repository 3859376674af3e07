import type { ExitCode } from './io';
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
