import type { Io } from './io';

/** https://no-color.org first, then FORCE_COLOR as Node reads it, then whether the report goes to a terminal. */
export function coloured({ env, isTTY }: Pick<Io, 'env' | 'isTTY'>): boolean {
  if (env.NO_COLOR) {
    return false;
  }
  if (env.FORCE_COLOR !== undefined) {
    return env.FORCE_COLOR !== '0' && env.FORCE_COLOR !== 'false';
  }
  return isTTY && env.TERM !== 'dumb';
}
