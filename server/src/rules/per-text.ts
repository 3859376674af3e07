import type { StatementAnalysis } from '../analysis/analysis';
import type { StatementParts } from '../framework/statement';
import type { Lexicon } from '../lexicon/lexicon';

/**
 * Reads a statement's text once and keeps what it tells for as long as the text's parts are kept, so that a keystroke
 * re-reads one statement of a file.
 *
 * @param read may depend on the text, its parts and the lexicon that they were read with; not on level, file or options
 */
export function perText<T, L extends [] | [Lexicon]>(
  read: (judged: StatementAnalysis, ...lexicon: L) => T,
): (judged: StatementAnalysis, ...lexicon: L) => T {
  const known = new WeakMap<StatementParts, { readonly value: T }>();
  return (judged, ...lexicon) => {
    let kept = known.get(judged.parts);
    if (!kept) {
      kept = { value: read(judged, ...lexicon) };
      known.set(judged.parts, kept);
    }
    return kept.value;
  };
}

/** As `perText`, for readings that also depend on a list of words of the options. */
export function perTextAndList<T>(
  read: (judged: StatementAnalysis, list: readonly string[]) => T,
): (judged: StatementAnalysis, list: readonly string[]) => T {
  const byList = new WeakMap<readonly string[], (judged: StatementAnalysis) => T>();
  return (judged, list) => {
    let reader = byList.get(list);
    if (!reader) {
      reader = perText((it: StatementAnalysis) => read(it, list));
      byList.set(list, reader);
    }
    return reader(judged);
  };
}
