/**
 * One key for all forms of a word: number, tense, British and American spelling, and what is derived from it
 * ("install", "installing", "installation"). The key is no word; it is made to be compared, not to be shown.
 */
import { wordFamilies } from './word-families';

/** Families by member; each member's key is its family's first word. */
const families = readFamilies();

const known = new Map<string, string>();
const knownLimit = 20_000;

/** @param word one word, lower case, without marks */
export function stem(word: string): string {
  let key = known.get(word);
  if (key === undefined) {
    key = derive(word);
    if (known.size >= knownLimit) {
      known.clear();
    }
    known.set(word, key);
  }
  return key;
}

function derive(word: string): string {
  const family = families.get(word);
  if (family !== undefined) {
    return family;
  }
  if (word.length > 30) {
    return word;
  }
  const single = singular(word);
  const american = americanSpelling(single);
  const root = families.get(single) ?? families.get(american);
  if (root !== undefined) {
    return root;
  }
  const stripped = withoutEnding(american);
  return families.get(stripped) ?? families.get(`${stripped}e`) ?? trimmed(stripped);
}

function singular(word: string): string {
  if (word.length < 4 || !word.endsWith('s') || /(?:ss|us|is)$/.test(word)) {
    return word;
  }
  if (word.endsWith('ies') && word.length > 4) {
    return `${word.slice(0, -3)}y`;
  }
  return /(?:sses|shes|ches|xes|zzes)$/.test(word) ? word.slice(0, -2) : word.slice(0, -1);
}

/** British forms, as far as a rule can tell them; single words stand in the families. */
function americanSpelling(word: string): string {
  return word
    .replace(/ae(?=[dmst])/, 'e')
    .replace(/is(?=(?:e|ed|er|ing|ation|ations)$)/, (_, offset: number) => (offset >= 4 ? 'iz' : 'is'))
    .replace(/ys(?=(?:e|ed|er|ing)$)/, 'yz')
    .replace(/our(?=(?:|ed|er|ing|ful|al|ite|able)$)/, (_, offset: number) =>
      offset >= 2 && word.length > 5 ? 'or' : 'our',
    )
    .replace(/ogue$/, 'og')
    .replace(/tre$/, 'ter')
    .replace(/([aeiou])ll(?=(?:ed|er|ing)$)/, '$1l');
}

interface Ending {
  readonly pattern: RegExp;
  readonly root: string;
  /** Letters that must stand before the ending. */
  readonly least: number;
}

/** Tried in this order; the first that fits is taken off, then the next round starts. */
const endings: readonly Ending[] = [
  { pattern: /ization$/, root: 'iz', least: 3 },
  { pattern: /fication$/, root: 'fy', least: 3 },
  { pattern: /(?<=[dlmnrsv])ational$/, root: 'ate', least: 4 },
  { pattern: /ation$/, root: '', least: 4 },
  { pattern: /(?<=ver)sion$/, root: 't', least: 4 },
  { pattern: /(?<=(?:ci|clu|ro|lu|fu|vi|pan|ten|hen|pen))sion$/, root: 'd', least: 4 },
  { pattern: /mission$/, root: 'mit', least: 2 },
  { pattern: /(?<=[cptsl])ion$/, root: '', least: 4 },
  { pattern: /ment$/, root: '', least: 4 },
  { pattern: /iness$/, root: 'y', least: 3 },
  { pattern: /ness$/, root: '', least: 4 },
  { pattern: /ability$/, root: 'able', least: 3 },
  { pattern: /ibility$/, root: 'ible', least: 3 },
  { pattern: /(?<=[lrv])ity$/, root: '', least: 4 },
  { pattern: /(?<=[rmdt])ance$/, root: '', least: 4 },
  { pattern: /ically$/, root: 'ic', least: 3 },
  { pattern: /(?<=[ai]b)ly$/, root: 'le', least: 4 },
  { pattern: /ily$/, root: 'y', least: 4 },
  { pattern: /ly$/, root: '', least: 4 },
  { pattern: /ency$/, root: 'ent', least: 4 },
  { pattern: /ancy$/, root: 'ant', least: 4 },
  { pattern: /ivity$/, root: 'ive', least: 4 },
  { pattern: /ator(?:y|)$/, root: 'ate', least: 4 },
  { pattern: /ative$/, root: '', least: 5 },
  { pattern: /[ai]ble$/, root: '', least: 5 },
  { pattern: /(?<=ion|ur)al$/, root: '', least: 5 },
  { pattern: /(?<=[ct])ive$/, root: '', least: 5 },
  { pattern: /(?<=ic)al$/, root: '', least: 4 },
  { pattern: /(?<=[ov])al$/, root: '', least: 5 },
  { pattern: /ied$/, root: 'y', least: 2 },
  { pattern: /(?<=[aeiouy].*)ing$/, root: '', least: 3 },
  { pattern: /(?<=[aeiouy].*)ed$/, root: '', least: 3 },
  { pattern: /(?<=[aeiouy].*iz|yz|at)(?:or|er)$/, root: '', least: 4 },
];

function withoutEnding(word: string): string {
  let rest = word;
  for (let round = 0; round < 2; round++) {
    const ending = endings.find(({ pattern, least }) => {
      const at = rest.search(pattern);
      return at >= least;
    });
    if (!ending) {
      break;
    }
    rest = rest.replace(ending.pattern, ending.root);
    if (families.has(rest)) {
      break;
    }
  }
  return rest;
}

/** What is left of the endings' joints: a silent e, a doubled consonant, y beside i, "at" of "evaluate". */
function trimmed(word: string): string {
  let rest = word.replace(/e$/, '');
  rest = rest.replace(/([bdgmnprt])\1$/, '$1').replace(/y$/, 'i');
  return rest.length > 5 ? rest.replace(/at$/, '') : rest;
}

function readFamilies(): Map<string, string> {
  const map = new Map<string, string>();
  for (const row of wordFamilies.trim().split('\n')) {
    const words = row.trim().split(/\s+/);
    for (const word of words) {
      map.set(word, words[0] ?? word);
    }
  }
  return map;
}
