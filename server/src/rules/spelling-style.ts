import type { Analysis } from '../analysis/analysis';
import { spellingOf, toBritish } from '../lexicon/spelling';
import { judgedStatements } from './statements';

const styles = new WeakMap<Analysis, 'british' | 'american'>();

/** The English that most of a file is spelt in; American where nothing tells. */
export function spellingStyle(analysis: Analysis): 'british' | 'american' {
  let style = styles.get(analysis);
  if (style === undefined) {
    let british = 0;
    for (const { statement } of judgedStatements({ framework: analysis.framework, analysis })) {
      for (const [word] of statement.value.toLowerCase().matchAll(/[a-z]{4,}/g)) {
        const spelling = spellingOf(word);
        // Much British writing has -ize.
        british += spelling === 'british' ? 1 : spelling === 'american' ? (/iz/.test(word) ? -0.4 : -1) : 0;
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
