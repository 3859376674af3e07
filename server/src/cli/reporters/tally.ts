import { count } from '../../pages/count';
import type { CheckedFile, Summary } from './result';

/** Counts while files go by. */
export interface Tally {
  add(file: CheckedFile): void;
  addFixed(): void;
  addKnown(count: number): void;
  addFailure(sentence: string): void;
  summary(): Summary;
}

export function createTally(): Tally {
  const counts = { error: 0, warning: 0, information: 0, hint: 0 };
  const failures: string[] = [];
  let [files, frameworks, fixed, known] = [0, 0, 0, 0];
  return {
    add(file) {
      files++;
      frameworks += file.framework ? 1 : 0;
      for (const finding of file.findings) {
        counts[finding.severity]++;
      }
    },
    addFixed() {
      fixed++;
    },
    addKnown(count) {
      known += count;
    },
    addFailure(sentence) {
      failures.push(sentence);
    },
    summary: () => ({
      files,
      frameworks,
      errors: counts.error,
      warnings: counts.warning,
      informations: counts.information,
      hints: counts.hint,
      fixed,
      known,
      failures,
    }),
  };
}

export function totalOf({ errors, warnings, informations, hints }: Summary): number {
  return errors + warnings + informations + hints;
}

/** "2 errors, 1 hint"; empty where there is nothing. */
export function countsOf(
  summary: Summary,
  paint: (severity: 'error' | 'warning' | 'information' | 'hint', text: string) => string = (_, text) => text,
): string {
  return [
    summary.errors > 0 ? paint('error', count(summary.errors, 'error')) : '',
    summary.warnings > 0 ? paint('warning', count(summary.warnings, 'warning')) : '',
    summary.informations > 0 ? paint('information', `${summary.informations} information`) : '',
    summary.hints > 0 ? paint('hint', count(summary.hints, 'hint')) : '',
  ]
    .filter((part) => part !== '')
    .join(', ');
}

/** "12 files looked at, 3 frameworks", and what else happened. */
export function lookedAt(summary: Summary): string {
  return [
    `${count(summary.files, 'file')} looked at`,
    count(summary.frameworks, 'framework'),
    ...(summary.fixed > 0 ? [`${count(summary.fixed, 'file')} fixed`] : []),
    ...(summary.known > 0 ? [`${count(summary.known, 'finding')} in the baseline`] : []),
    ...(summary.failures.length > 0 ? [`${count(summary.failures.length, 'failure')}`] : []),
  ].join(', ');
}
