import { rules, type Severity } from '../../index';

export interface ReportedRule {
  readonly id: string;
  readonly description: string;
  readonly severity: Severity | 'off';
}

/** What the configuration itself may be told, beside the rules for frameworks. */
export const configurationRules: readonly ReportedRule[] = [
  {
    id: 'expired-suppression',
    description: 'The day until which a finding was to be kept has passed.',
    severity: 'error',
  },
  {
    id: 'unused-suppression',
    description: 'A suppression in the configuration meets no finding any more.',
    severity: 'warning',
  },
];

/** Every rule id that a report may hold. */
export function reportedRules(): readonly ReportedRule[] {
  return [...rules.map((rule) => rule.meta), ...configurationRules];
}
