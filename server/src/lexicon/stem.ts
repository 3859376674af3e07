/**
 * One key for all forms of a word: number, tense, British and American spelling, and what is derived from it
 * ("install", "installing", "installation"). The key is no word; it is made to be compared, not to be shown.
 */
import { nounBase } from './nouns';
import { foldSpelling } from './spelling';
import { wordFamilies } from './word-families';

/** A family's key by each of its words: the first one. */
const families = readFamilies();

const known = new Map<string, string>();
const mostKnown = 20_000;

/** @param word one word, lower case, without marks */
export function stem(word: string): string {
  let key = known.get(word);
  if (key === undefined) {
    key = families.get(word) ?? derive(word);
    if (known.size >= mostKnown) {
      known.clear();
    }
    known.set(word, key);
  }
  return key;
}

/** Longer than any word that endings are known of. */
const longestWord = 30;

function derive(word: string): string {
  if (word.length > longestWord) {
    return word;
  }
  const base = nounBase(foldSpelling(word));
  const family = families.get(base);
  if (family !== undefined) {
    return family;
  }
  const root = withoutEndings(base);
  return families.get(root) ?? families.get(`${root}e`) ?? trimmed(root);
}

interface Ending {
  readonly suffix: string;
  /** What stands in its place. */
  readonly root: string;
  /** Letters that must stand before it. */
  readonly least: number;
  /** Letters of which one must stand right before it; any where it is empty. */
  readonly after: string;
}

/** `suffix root least after`; `-` for nothing. Of one last letter, the first that fits is taken. */
const endings = readEndings(`
  ization iz 3 -, fication fy 3 -, ation - 4 -, version vert 2 -, cision cid 2 -, lusion lud 2 -, rosion rod 2 -,
  pansion pand 2 -, tension tend 2 -, hension hend 2 -, mission mit 2 -, ion - 4 cptsl,
  ment - 4 -,
  iness y 3 -, ness - 4 -,
  ability able 3 -, ibility ible 3 -, ivity ive 4 -, ity - 4 lrv, ically ic 3 -, ably able 3 -, ibly ible 3 -,
  ily y 4 -, ly - 4 -, ency ent 4 -, ancy ant 4 -, atory ate 4 -,
  ance - 4 rmdt, ative - 5 -, ive - 5 ct, able - 5 -, ible - 5 -,
  ational ate 4 -, ional ion 4 -, ural ur 4 -, ical ic 3 -, val v 4 -,
  ator ate 4 -, izer iz 3 -, yzer yz 3 -,
  ied y 2 -, ed - 3 -, ing - 3 -`);

/** "Maintainability" -> "maintainable" -> "maintain": two endings at most. */
function withoutEndings(word: string): string {
  let rest = word;
  for (let round = 0; round < 2; round++) {
    const ending = endings.get(rest.at(-1) ?? '')?.find((it) => fits(it, rest));
    if (!ending) {
      break;
    }
    rest = rest.slice(0, -ending.suffix.length) + ending.root;
    if (families.has(rest)) {
      break;
    }
  }
  return rest;
}

function fits({ suffix, least, after }: Ending, word: string): boolean {
  const before = word.length - suffix.length;
  return (
    before >= least &&
    word.endsWith(suffix) &&
    (after === '' || after.includes(word[before - 1] ?? '')) &&
    /[aeiouy]/.test(word.slice(0, before))
  );
}

/** The joints of endings: a silent e, a doubled consonant, y beside i, the "at" of "evaluate". */
function trimmed(root: string): string {
  let rest = root.replace(/e$/, '');
  rest = rest.replace(/([bdgmnprt])\1$/, '$1').replace(/y$/, 'i');
  return rest.length > 5 && rest.endsWith('at') ? rest.slice(0, -2) : rest;
}

function readEndings(table: string): Map<string, Ending[]> {
  const byLetter = new Map<string, Ending[]>();
  for (const row of table.split(',')) {
    const [suffix = '', root = '', least = '', after = ''] = row.trim().split(' ');
    const letter = suffix.at(-1) ?? '';
    const ending = { suffix, root: root.replace('-', ''), least: Number(least), after: after.replace('-', '') };
    byLetter.set(letter, [...(byLetter.get(letter) ?? []), ending]);
  }
  return byLetter;
}

function readFamilies(): Map<string, string> {
  const map = new Map<string, string>();
  for (const row of wordFamilies.trim().split('\n')) {
    const words = row.trim().split(' ');
    for (const word of words) {
      map.set(word, words[0] ?? word);
    }
  }
  return map;
}
