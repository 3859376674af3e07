import type { Analysis } from '../analysis/analysis';
import { isAsciiLetterOrDigit, isPlain } from '../lexicon/plain';
import { spellingOf, toBritish } from '../lexicon/spelling';
import { perText } from './per-text';
import { judgedStatements, type Piece } from './statements';

/** A word that British and American English spell differently. */
export interface SpeltWord extends Piece {
  readonly text: string;
  readonly spelling: 'british' | 'american';
}

/** Such words of a statement. A capital inside a sentence is a name, which keeps its own spelling. */
export const speltWords = perText(({ statement: { value } }): readonly SpeltWord[] => {
  const words: SpeltWord[] = [];
  for (const start of isPlain(value) ? plainStarts(value) : starts(value)) {
    const text = endOfWord(value, start);
    const lower = text.toLowerCase();
    // "The analyses" of both are spelt alike.
    const either = (text !== lower && start > 0) || (lower === 'analyses' && start > 0);
    const spelling = either ? undefined : spellingOf(lower);
    if (spelling) {
      words.push({ text, spelling, start, end: start + text.length });
    }
  }
  return words;
});

/** Where words of four letters or more start that have no capital but at the start, and no digit. */
function starts(value: string): number[] {
  return Array.from(value.matchAll(/(?<![\p{L}\p{N}])\p{L}[a-z]{3,}(?![\p{L}\p{N}])/gu), ({ index }) => index);
}

/** The same, several times as fast. */
function plainStarts(value: string): number[] {
  const found: number[] = [];
  for (let at = 0; at < value.length; at++) {
    const start = at;
    let capitals = 0;
    while (at < value.length && isAsciiLetterOrDigit(value.charCodeAt(at))) {
      capitals += value.charCodeAt(at) < 0x61 && at > start ? 1 : 0;
      at++;
    }
    if (at - start > 3 && capitals === 0 && value.charCodeAt(start) > 0x40) {
      found.push(start);
    }
  }
  return found;
}

function endOfWord(value: string, start: number): string {
  let end = start + ((value.codePointAt(start) ?? 0) > 0xffff ? 2 : 1);
  while (end < value.length && value.charCodeAt(end) >= 0x61 && value.charCodeAt(end) <= 0x7a) {
    end++;
  }
  return value.slice(start, end);
}

const styles = new WeakMap<Analysis, 'british' | 'american'>();

/** The English that most of a file is spelt in; American where nothing tells. */
export function spellingStyle(analysis: Analysis): 'british' | 'american' {
  let style = styles.get(analysis);
  if (style === undefined) {
    let british = 0;
    for (const judged of judgedStatements({ analysis })) {
      for (const { text, spelling } of speltWords(judged)) {
        // Much British writing has -ize.
        british += spelling === 'british' ? 1 : /iz/i.test(text) ? -0.4 : -1;
      }
    }
    style = british > 0 ? 'british' : 'american';
    styles.set(analysis, style);
  }
  return style;
}

/** A verb of the lexicon as this file would spell it. */
export function asSpelt(lemma: string, analysis: Analysis): string {
  return spellingStyle(analysis) === 'british' ? lemma.split(' ').map(toBritish).join(' ') : lemma;
}
