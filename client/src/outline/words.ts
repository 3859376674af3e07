/** Words that views share. `Translate` is `vscode.l10n.t` in the editor and plain substitution in tests. */

export type Translate = (message: string, ...args: (string | number)[]) => string;

export function countStatements(count: number, t: Translate): string {
  return count === 1 ? t('1 statement') : t('{0} statements', count);
}

/** Empty for none, so that a sound framework looks quiet. */
export function countProblems(count: number, t: Translate): string {
  if (count === 0) {
    return '';
  }
  return count === 1 ? t('1 problem') : t('{0} problems', count);
}

/** Parts that say something, as one line. */
export function line(...parts: readonly string[]): string {
  return parts.filter((part) => part !== '').join(', ');
}

/** What a strength stands for; empty where it is unknown. */
export function strengthName(strength: number | null, t: Translate): string {
  switch (strength === null ? 0 : Math.round(strength)) {
    case 1:
      return t('assist, observe, follow');
    case 2:
      return t('identify, describe');
    case 3:
      return t('apply, perform');
    case 4:
      return t('analyse, coordinate');
    case 5:
      return t('design, direct, lead');
    case 6:
      return t('set strategy, govern');
    default:
      return '';
  }
}
