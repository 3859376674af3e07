/**
 * The order of level keys, weakest first.
 *
 * The order of the file is the last resort only: exporters sort keys by alphabet, and JavaScript objects move
 * integer-like keys ("1337") to the front, so a place in the text is weak evidence of seniority.
 */

/** Ladders known by name; sources: O*NET-style exports, Dreyfus, UK DDaT, DigComp, NIH, trades, career ladders. */
const knownLadders: readonly (readonly string[])[] = [
  ['emerging', 'developing', 'proficient', 'advanced'],
  ['emerging', 'developing', 'proficient', 'advanced', 'expert'],
  ['novice', 'advanced-beginner', 'competent', 'proficient', 'expert'],
  ['awareness', 'working', 'practitioner', 'expert'],
  ['foundation', 'intermediate', 'advanced', 'highly-specialised'],
  ['fundamental-awareness', 'novice', 'intermediate', 'advanced', 'expert'],
  ['beginner', 'elementary', 'intermediate', 'advanced', 'expert'],
  ['basic', 'intermediate', 'advanced', 'expert'],
  ['basic', 'independent', 'proficient'],
  ['basic', 'intermediate', 'advanced', 'highly-advanced'],
  ['trainee', 'apprentice', 'journeyman', 'master'],
  ['learner', 'practitioner', 'leader', 'master'],
  ['entry', 'intermediate', 'senior', 'expert'],
  ['foundational', 'developing', 'proficient', 'advanced', 'expert'],
  ['foundational', 'intermediate', 'adept', 'highly-adept', 'outstanding'],
  ['follow', 'assist', 'apply', 'enable', 'ensure-advise', 'initiate-influence', 'set-strategy'],
  ['entry-level', 'mid-level', 'senior-level', 'executive-level'],
  ['bronze', 'silver', 'gold', 'platinum'],
];

export interface LadderOrder {
  /** Weakest first; every key once. */
  readonly keys: readonly string[];
  /** Where the order comes from. `file`: nothing but the text's order speaks for it. */
  readonly source: 'configuration' | 'known' | 'numbered' | 'titles' | 'file';
}

/**
 * Whether the order may be read as seniority. Unknown keys in the order of the alphabet were sorted by an exporter, as
 * likely as not ("Business analyst, Head of, Junior"); two keys are too few to tell.
 */
export function isSeniority({ keys, source }: LadderOrder): boolean {
  return source !== 'file' || keys.length < 3 || keys.some((key, index) => index > 0 && key < (keys[index - 1] ?? ''));
}

/**
 * Orders the level keys of one file.
 *
 * @param keys in the order of the text
 * @param configured the configuration's ladder, weakest first; keys that it does not name keep their place behind it
 */
export function orderLevels(keys: readonly string[], configured?: readonly string[]): LadderOrder {
  const unique = [...new Set(keys)];
  if (configured?.some((key) => unique.includes(key))) {
    return { keys: sortBy(unique, (key) => indexOrEnd(configured, key)), source: 'configuration' };
  }
  const known = knownLadderOf(unique);
  if (known) {
    return { keys: sortBy(unique, (key) => known.indexOf(normalise(key))), source: 'known' };
  }
  if (unique.length > 1 && unique.every((key) => levelNumber(key) !== undefined)) {
    return { keys: sortBy(unique, (key) => levelNumber(key) ?? 0), source: 'numbered' };
  }
  const titled = unique.filter((key) => titleOf(key).known).length;
  if (titled > 0 && titled * 2 >= unique.length && unique.length > 1) {
    return { keys: sortBy(unique, (key) => titleOf(key).seniority), source: 'titles' };
  }
  return { keys: unique, source: 'file' };
}

/** The ladder known by name that these keys belong to, all its levels in order; undefined where none fits. */
export function knownLadderOf(keys: readonly string[]): readonly string[] | undefined {
  const wanted = keys.map(normalise);
  return wanted.length === 0
    ? undefined
    : knownLadders
        .filter((ladder) => wanted.every((key) => ladder.includes(key)))
        .sort((a, b) => a.length - b.length)[0];
}

/** Case, blanks and underscores do not tell level keys apart; "Level" as a last word does not either. */
function normalise(key: string): string {
  return key
    .trim()
    .replace(/([a-z])([A-Z])/g, '$1-$2')
    .toLowerCase()
    .replace(/[\s_]+/g, '-');
}

/** "level1", "L2", "3", "tier-4", "l4-lead-engineer" -> their number. */
function levelNumber(key: string): number | undefined {
  const match = /^(?:[a-z]{1,12}[\s_-]?)?(\d{1,4})(?:$|[\s_-])/i.exec(key.trim());
  return match?.[1] === undefined ? undefined : Number(match[1]);
}

/** Seniority that a job title's words speak for; a title without any ("engineer") stands between junior and senior. */
const roleSeniority: Readonly<Record<string, number>> = {
  lead: 6,
  staff: 6,
  manager: 6,
  principal: 7,
  distinguished: 8,
  head: 8,
  fellow: 9,
  director: 9,
  vp: 10,
  executive: 11,
  chief: 11,
};
const gradeShift: Readonly<Record<string, number>> = {
  intern: -4,
  trainee: -3,
  apprentice: -3,
  entry: -3,
  junior: -2,
  associate: -1,
  assistant: -1,
  mid: 0,
  middle: 0,
  senior: 1,
};
const plainSeniority = 4;

function titleOf(key: string): { known: boolean; seniority: number } {
  const words = normalise(key).split('-');
  const roles = words.map((word) => roleSeniority[word]).filter((weight) => weight !== undefined);
  const shifts = words.map((word) => gradeShift[word]).filter((shift) => shift !== undefined);
  const step = Number(/\d{1,2}$/.exec(key)?.[0] ?? 0) / 100;
  return {
    known: roles.length + shifts.length > 0,
    seniority: Math.max(plainSeniority, ...roles) + shifts.reduce((sum, shift) => sum + shift, 0) + step,
  };
}

function indexOrEnd(list: readonly string[], key: string): number {
  const index = list.indexOf(key);
  return index === -1 ? list.length : index;
}

/** A stable sort: keys of equal weight keep the order of the file. */
function sortBy(keys: readonly string[], weight: (key: string) => number): string[] {
  return [...keys].sort((a, b) => weight(a) - weight(b));
}
