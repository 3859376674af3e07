import { knownLadderOf, orderLevels } from '../framework/ladder';

export interface MissingLevels {
  /** The whole ladder, weakest first, as the file would write its keys. */
  readonly keys: readonly string[];
  readonly missing: readonly { readonly key: string; readonly after: string | undefined }[];
  /** False where another ladder of fewer levels may be meant. */
  readonly isSure: boolean;
}

/** The ladder of the format itself; half of it speaks for the whole. */
const ownLadder: readonly string[] = ['emerging', 'developing', 'proficient', 'advanced'];

/**
 * The levels that the ladder of these keys has and the file lacks; undefined where none is missing, or where no ladder
 * says which there should be. A ladder with fewer levels than a known one is a ladder of its own as a rule, so only a
 * single inner level is asked for there.
 */
export function missingLevels(
  keys: readonly string[],
  configured: readonly string[] | undefined,
): MissingLevels | undefined {
  if (configured?.some((key) => keys.includes(key))) {
    return missingOf(configured, keys, true);
  }
  const numbered = numberedLadder(keys);
  if (numbered) {
    return missingOf(numbered, keys, true);
  }
  const known = knownLadderOf(keys);
  if (!known || known.some((key) => !keys.includes(key)) === false) {
    return undefined;
  }
  // The names of a known ladder are found in other letters too, but then nobody knows how to write the missing one.
  if (keys.some((key) => !known.includes(key))) {
    return undefined;
  }
  if (known.join() === ownLadder.join() && keys.some((key) => key === 'emerging' || key === 'developing')) {
    return missingOf(known, keys, true);
  }
  const ladder = missingOf(known, keys, false);
  const hasEnds = keys.includes(known[0] ?? '') && keys.includes(known.at(-1) ?? '');
  return ladder?.missing.length === 1 && hasEnds ? ladder : undefined;
}

function missingOf(ladder: readonly string[], keys: readonly string[], isSure: boolean): MissingLevels | undefined {
  const missing = ladder
    .map((key, index) => ({ key, after: ladder.slice(0, index).findLast((it) => keys.includes(it)) }))
    .filter(({ key }) => !keys.includes(key));
  return missing.length === 0 ? undefined : { keys: ladder, missing, isSure };
}

/** "level1", "level2", "level4": all numbers from the least to the greatest, under the same name. */
function numberedLadder(keys: readonly string[]): string[] | undefined {
  const parts = keys.map((key) => /^(\D*)(\d{1,2})$/.exec(key));
  const name = parts[0]?.[1];
  if (keys.length < 3 || orderLevels(keys).source !== 'numbered' || parts.some((part) => part?.[1] !== name)) {
    return undefined;
  }
  const numbers = parts.map((part) => Number(part?.[2])).sort((a, b) => a - b);
  const least = numbers[0] ?? 0;
  const most = numbers.at(-1) ?? 0;
  // "10", "20", "30" are numbered too, but nothing is missing there.
  return most - least + 1 > numbers.length * 2 - 1
    ? undefined
    : Array.from({ length: most - least + 1 }, (_, index) => `${name}${least + index}`);
}
