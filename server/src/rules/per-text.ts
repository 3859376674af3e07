import type { StatementAnalysis } from '../analysis/analysis';
import type { Lexicon } from '../lexicon/lexicon';

let places = 0;

/** In the place of an undefined reading, which is one too. */
const nothing = Symbol('nothing');

/**
 * Reads a statement's text once and keeps what it tells for as long as the text's facts are kept, so that a keystroke
 * re-reads one statement of a file.
 *
 * @param read may depend on the text, its parts and the lexicon that they were read with; not on level, file or options
 */
export function perText<T>(read: (judged: StatementAnalysis) => T): (judged: StatementAnalysis) => T;
export function perText<T>(
  read: (judged: StatementAnalysis, lexicon: Lexicon) => T,
): (judged: StatementAnalysis, lexicon: Lexicon) => T;
export function perText<T>(
  read: (judged: StatementAnalysis, lexicon: Lexicon) => T,
): (judged: StatementAnalysis, lexicon: Lexicon) => T {
  const place = places++;
  return (judged, lexicon) => {
    const kept = judged.readings[place];
    if (kept !== undefined) {
      return (kept === nothing ? undefined : kept) as T;
    }
    const value = read(judged, lexicon);
    judged.readings[place] = value === undefined ? nothing : value;
    return value;
  };
}

/** As `perText`, for readings that also depend on a list of words of the options; the last list's are kept. */
export function perTextAndList<T>(
  read: (judged: StatementAnalysis, list: readonly string[]) => T,
): (judged: StatementAnalysis, list: readonly string[]) => T {
  const place = places++;
  return (judged, list) => {
    let kept = judged.readings[place] as { readonly list: readonly string[]; readonly value: T } | undefined;
    if (kept?.list !== list) {
      kept = { list, value: read(judged, list) };
      judged.readings[place] = kept;
    }
    return kept.value;
  };
}
