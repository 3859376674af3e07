import type { Analysis } from '../analysis/analysis';
import type { Action } from '../framework/statement';
import { conjugate } from '../lexicon/conjugate';
import { asSpelt } from './spelling-style';
import { likeCase } from './words';

/** A verb as it stands in the place of another: in its form and case ("Writes" -> "Drafts"), spelt as the file spells. */
export function writtenLike({ text, form }: Action, lemma: string, analysis: Analysis): string {
  return likeCase(text, conjugate(asSpelt(lemma, analysis), form));
}
