/** The content words of a text as keys that may be compared. */
import { stem } from '../lexicon/stem';

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
    'there here e.g i.e eg ie etc using use uses used new well ' +
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

/**
 * Stems of the content words, in the order of the text, repeats included.
 *
 * @param text any string; read up to its first 20,000 characters
 */
export function contentStems(text: string): string[] {
  const stems: string[] = [];
  for (const word of wordsOf(text)) {
    if (!emptyWords.has(word)) {
      stems.push(stem(word));
    }
  }
  return stems;
}

/** Lower-case words without marks; a hyphen parts words, save behind a prefix. Numbers alone are no words. */
export function wordsOf(text: string): string[] {
  const plain = text
    .slice(0, 20_000)
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[\u00ad\u200b-\u200d\ufeff]/g, '')
    .toLowerCase();
  const words: string[] = [];
  for (const chunk of plain.split(/[^\p{L}\p{N}'’\-‐‑]+/u)) {
    const parts = chunk.split(/[-‐‑]/);
    for (let at = 0; at < parts.length; at++) {
      let part = parts[at] ?? '';
      const next = parts[at + 1];
      if (next && prefixes.has(part)) {
        part += next;
        at++;
      }
      const word = part.replace(/^['’]+|['’]s?$|['’](?=$)/g, '').replace(/['’]/g, '');
      if (word.length > 1 && /\p{L}/u.test(word)) {
        words.push(word);
      }
    }
  }
  return words;
}
