import type { ConfigProblem, Suppression } from './file';

export function expiredNotice({ place, rule, file, expires, reason }: Suppression): ConfigProblem {
  return {
    ...place,
    code: 'expired-suppression',
    message: `The suppression of ${rule} in ${file} expired on ${expires}. Mend what it hid, or set a later day. Its reason was: ${reason}`,
    severity: 'error',
    fatal: false,
  };
}

export function unusedNotice({ place, rule, file }: Suppression): ConfigProblem {
  return {
    ...place,
    code: 'unused-suppression',
    message: `This suppression of ${rule} meets no finding in ${file}: the words were edited, or the fault is gone. Remove it.`,
    severity: 'warning',
    fatal: false,
  };
}
