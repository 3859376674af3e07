/** The content words of a text as keys that may be compared. */
import { stem } from '../lexicon/stem';
import type { Words } from '../lexicon/words';

/** Words that say nothing about the subject: function words, and words of manner that any statement may use. */
const emptyWords = new Set(
  (
    'a an the this that these those each every any all both either neither some such other another own same ' +
    'and or nor but if then than so as because while when where whether which who whom whose what how why ' +
    'of to in on at by for from with without within into onto over under above below between among across through ' +
    'throughout during before after until since against about around along via per up down out off upon toward ' +
    'towards beyond behind beside besides including include excluding like unlike except plus versus vs near next ' +
    'it its they them their he she his her him we our us you your i my me one ones itself themselves ' +
    'is are was were be been being am has have had having do does did done doing can could may might must shall ' +
    'should will would not no yes only also just still yet very more most less least much many few several various ' +
    'too again once twice often always never usually normally where needed necessary appropriate relevant ' +
    'there here eg ie etc using use uses used new well ' +
    'first second third two three four five six seven eight nine ten half'
  ).split(' '),
);

/** Prefixes that are written with and without a hyphen: "non-routine", "nonroutine". */
const prefixes = new Set([
  'non',
  'pre',
  'post',
  're',
  'co',
  'multi',
  'cross',
  'inter',
  'semi',
  'sub',
  'anti',
  'self',
  'e',
]);

/** Stems of the content words, in the order of the text, each once. */
export function contentStems(text: string): string[] {
  return [...new Set(contentWords(text).map(stem))];
}

/** Words that say something of the subject, in the order of the text. */
function contentWords(text: string): string[] {
  return wordsOf(text).filter((word) => !emptyWords.has(word));
}

/**
 * Stems of the content words between two places of a text, each once, from its words that were read already.
 *
 * @param words all words of the text
 * @param holes pieces that do not count, in their order
 */
export function contentStemsIn(
  text: string,
  words: Words,
  start: number,
  end: number,
  holes: readonly { readonly start: number; readonly end: number }[] = [],
): string[] {
  const stems: string[] = [];
  let hole = 0;
  for (let index = 0; ; index++) {
    const word = words.at(index);
    if (!word || word.start >= end) {
      return stems;
    }
    while ((holes[hole]?.end ?? end) <= word.start) {
      hole++;
    }
    if (word.start < start || (holes[hole]?.start ?? end) <= word.start) {
      continue;
    }
    for (const key of stemsOf(word.text === '' ? text.slice(word.start, word.end) : word.text)) {
      if (!stems.includes(key)) {
        stems.push(key);
      }
    }
  }
}

const known = new Map<string, readonly string[]>();
const mostKnown = 20_000;

/** Of what the text has as one word: "re-engineering" is one, "well-known" two. */
function stemsOf(word: string): readonly string[] {
  let stems = known.get(word);
  if (!stems) {
    stems = contentStems(word);
    if (known.size >= mostKnown) {
      known.clear();
    }
    known.set(word, stems);
  }
  return stems;
}

/** More than a statement has; a text of a megabyte is read as far as this. */
export const longestText = 20_000;

/** Lower-case words without marks; a hyphen parts words, save behind a prefix. Numbers alone are no words. */
export function wordsOf(text: string): string[] {
  const plain = plainText(text.length > longestText ? text.slice(0, longestText) : text);
  const words: string[] = [];
  let prefix = '';
  let start = -1;
  for (let at = 0; at <= plain.length; at++) {
    const code = at < plain.length ? plain.charCodeAt(at) : 0;
    if (isLetter(code) || isDigit(code) || (code === apostrophe && start >= 0)) {
      start = start < 0 ? at : start;
      continue;
    }
    if (start >= 0) {
      const word = prefix + withoutGenitive(plain.slice(start, at));
      prefix = '';
      if (code === hyphen && prefixes.has(word) && isLetter(plain.charCodeAt(at + 1))) {
        prefix = word;
      } else if (word.length > 1 && hasLetter(word)) {
        words.push(word);
      }
      start = -1;
    }
  }
  return words;
}

const apostrophe = 0x27;
const hyphen = 0x2d;
const lastAscii = /[^ -~]/;

/** Lower case; marks and invisible characters taken off, hyphens and apostrophes of one kind. */
function plainText(text: string): string {
  if (!lastAscii.test(text)) {
    return text.toLowerCase();
  }
  return text
    .replace(/[\u2010\u2011]/g, '-')
    .replace(/[\u2018\u2019]/g, "'")
    .normalize('NFKD')
    .replace(/[\u00ad\u200b-\u200d\ufeff]|\p{M}/gu, '')
    .toLowerCase();
}

function isDigit(code: number): boolean {
  return code >= 0x30 && code <= 0x39;
}

/** Letters of any script: all above Latin-1 but general punctuation, symbols and arrows. */
function isLetter(code: number): boolean {
  if (code < 0x80) {
    return code >= 0x61 && code <= 0x7a;
  }
  return (
    code >= 0xc0 &&
    code !== 0xd7 &&
    code !== 0xf7 &&
    !(code >= 0x2000 && code <= 0x2bff) &&
    !(code >= 0x3000 && code <= 0x303f)
  );
}

function hasLetter(word: string): boolean {
  for (let at = 0; at < word.length; at++) {
    if (isLetter(word.charCodeAt(at))) {
      return true;
    }
  }
  return false;
}

/** "Client's", "clients'" -> "client", "clients"; "o'clock" -> "oclock". */
function withoutGenitive(word: string): string {
  if (!word.includes("'")) {
    return word;
  }
  return word.replace(/'s?$/, '').replaceAll("'", '');
}
