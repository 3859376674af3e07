import type { Analysis } from '../analysis/analysis';
import { spellingOf, toBritish } from '../lexicon/spelling';
import { perText } from './per-text';
import { judgedStatements, type Piece } from './statements';

/** A word that British and American English spell differently. */
export interface SpeltWord extends Piece {
  readonly text: string;
  readonly spelling: 'british' | 'american';
}

/** Such words of a statement. A capital inside a sentence is a name, which keeps its own spelling. */
export const speltWords = perText(({ statement }): readonly SpeltWord[] => {
  const words: SpeltWord[] = [];
  for (const { 0: text, index } of statement.value.matchAll(/(?<![\p{L}\p{N}])\p{L}[a-z]{3,}(?![\p{L}\p{N}])/gu)) {
    const lower = text.toLowerCase();
    const spelling = text !== lower && index > 0 ? undefined : spellingOf(lower);
    if (spelling) {
      words.push({ text, spelling, start: index, end: index + text.length });
    }
  }
  return words;
});

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
