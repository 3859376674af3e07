import type { Analysis } from '../analysis/analysis';
import { strengthWindow } from '../analysis/place';
import type { Config } from '../config/config';
import type { FrameworkDocument, Level } from '../framework/model';
import type { Action } from '../framework/statement';
import type { Verb } from '../lexicon/lexicon';
import type { StatementPlace, VerbsResult } from '../lsp/protocol';
import { analysisOf } from '../rules/check';
import { writtenLike } from '../rules/written-like';
import { verbsFor } from './completion-verbs';
import { fits } from './hover-verb';
import { pieceSpan } from './locate';
import { rangeOf } from './ranges';
import { statementOf } from './statement-change';

/** Fewer related verbs than this are filled up with common ones of the level. */
const enough = 8;
const most = 16;

/** The first verb of a statement, and others to put in its place; undefined where it has no verb. */
export function verbChoices(
  document: FrameworkDocument,
  config: Config,
  place: StatementPlace,
): VerbsResult | undefined {
  const analysis = analysisOf(document, config);
  const statement = analysis && statementOf(document, place);
  const action = statement && analysis.of(statement).parts.actions[0];
  if (!action) {
    return undefined;
  }
  return {
    version: document.version,
    range: rangeOf(document, pieceSpan(document, statement, action)),
    verb: action.text,
    choices: alternativesAt(action, statement.level, analysis).map((verb) => ({
      verb: writtenLike(action, verb.lemma, analysis),
      strength: verb.strength,
      fits: fits(verb, statement.level, analysis),
    })),
  };
}

/** Verbs for the place of an action: of related sense and fitting the level first, then common ones of the level. */
export function alternativesAt(action: Action, level: Level, analysis: Analysis): Verb[] {
  const { low, high } = strengthWindow(analysis.rank(level), analysis.ladder.length);
  const related = (from: number, to: number) =>
    analysis.lexicon.alternatives(action.lemma, { from, to, limit: enough });
  const chosen = new Map<string, Verb>();
  const choose = (verbs: Iterable<Verb>) => {
    for (const verb of verbs) {
      if (verb.lemma !== action.lemma && !chosen.has(verb.lemma) && chosen.size < most) {
        chosen.set(verb.lemma, verb);
      }
    }
  };
  choose(related(low, high));
  choose(related(Math.max(1, low - 1), Math.min(6, high + 1)));
  if (chosen.size < enough) {
    choose(verbsFor(level, '', analysis, enough).map(({ verb }) => verb));
  }
  return [...chosen.values()];
}
