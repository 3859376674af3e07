import { strengthWindow } from '../analysis/place';
import type { Statement } from '../framework/model';
import { type Action, parseStatement } from '../framework/statement';
import { quote } from './fields';
import type { Fix, RuleContext } from './rule';
import { asSpelt } from './spelling-style';
import { type Piece, replacePiece } from './statements';
import { writtenLike } from './written-like';

/** Suggestions: the main verb replaced by others of the level's strength, one fix each. */
export function otherVerbs(statement: Statement, action: Action, context: RuleContext): Fix[] {
  const piece = withPreposition(statement, action);
  return verbsForLevel(statement, action, context).flatMap((lemma) => {
    const verb = writtenLike(action, lemma, context.analysis);
    return isRead(verb, piece, statement, context)
      ? [
          {
            title: `Replace ${quote(action.text)} by "${verb}"`,
            edits: [replacePiece(context, statement, piece, verb)],
            safe: false,
          },
        ]
      : [];
  });
}

/** Among the words of this statement another verb may be taken for a noun, and then say nothing. */
function isRead(verb: string, { start, end }: Piece, { value }: Statement, { analysis }: RuleContext): boolean {
  const { actions } = parseStatement(value.slice(0, start) + verb + value.slice(end), analysis.lexicon);
  return actions.some((action) => action.start === start);
}

/** Verbs of related sense that fit the level where the statement stands, as this file spells them. */
export function verbsForLevel(statement: Statement, action: Action | undefined, { analysis }: RuleContext): string[] {
  const { low, high } = strengthWindow(analysis.rank(statement.level), analysis.ladder.length);
  const own = action?.verb?.lemma ?? action?.lemma ?? '';
  const lemma = ofKnowing.test(own) ? 'know' : own;
  return analysis.lexicon.alternatives(lemma, { from: low, to: high }).map((verb) => asSpelt(verb.lemma, analysis));
}

/** "Be familiar with", "have knowledge": other ways to say "know". */
const ofKnowing =
  /^(?:be|become|get) |(?:in mind|appreciation|awareness|exposure|familiarity|grasp|insight|knowledge|understanding)$/;

/** "an understanding of", "a sound working knowledge of" */
const knowledge =
  /^ (?:[a-z-]+ ){0,4}(?:appreciation|awareness|exposure|familiarity|grasp|insight|knowledge|understanding)(?: (?:of|with|about|into|in|to|on))?\b/i;

/** "Be familiar with", "know about", "have knowledge of": noun and preposition go with the verb that they belong to. */
function withPreposition({ value }: Statement, { start, end, text, verb }: Action): Piece {
  if (verb && ofKnowing.test(verb.lemma) && !text.includes(' ')) {
    return { start, end: end + (knowledge.exec(value.slice(end, end + 80))?.[0] ?? '').length };
  }
  const preposition = /^(?:be|know|learn|think|care|is|are)\b/i.test(text)
    ? (/^ (?:with|of|about)\b/i.exec(value.slice(end, end + 8))?.[0] ?? '')
    : '';
  return { start, end: end + preposition.length };
}
