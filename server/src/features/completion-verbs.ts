import { type CompletionItem, CompletionItemKind } from 'vscode-languageserver-types';
import type { Analysis } from '../analysis/analysis';
import { strengthWindow } from '../analysis/place';
import type { Level } from '../framework/model';
import { levelName } from '../framework/paths';
import { commonness } from '../lexicon/common-verbs';
import type { Verb } from '../lexicon/lexicon';
import { type CompletionContext, itemOf } from './completion-items';
import { isLarge } from './statement-view';

/** More are not sent: nobody reads them, and a few letters choose among all. */
const mostVerbs = 80;

export interface RankedVerb {
  readonly verb: Verb;
  readonly fits: boolean;
}

/** Verbs for the place behind the separator: those that fit the level first. */
export function completeVerb(
  part: { readonly start: number; readonly end: number; readonly topic: string; readonly last: boolean },
  context: CompletionContext,
): CompletionItem[] {
  const { analysis, target } = context;
  const typed = (target.before + target.after).slice(part.start, target.before.length);
  const related = relatedVerbs(part.topic, target.level, analysis);
  return verbsFor(target.level, typed, analysis, mostVerbs, related).map(({ verb, fits }, order) =>
    itemOf(
      {
        label: verb.lemma,
        // No blank behind it: a comma may follow, and takes the choice.
        text: verb.lemma,
        kind: CompletionItemKind.Function,
        detail: `strength ${verb.strength}${fits ? '' : `, unusual for ${levelName(target.level)}`}`,
        order,
        commitCharacters: [','],
        data: { kind: 'verb', lemma: verb.lemma },
      },
      part,
      context,
    ),
  );
}

/** Verbs that begin with what is typed; those that come naturally at the level first, best fit first. */
export function verbsFor(
  level: Level,
  typed: string,
  analysis: Analysis,
  most: number,
  related: readonly string[] = [],
): RankedVerb[] {
  const { low, high } = strengthWindow(analysis.rank(level), analysis.ladder.length);
  const middle = (low + high) / 2;
  const prefix = typed.toLowerCase();
  const weight = ({ verb, fits }: RankedVerb) =>
    (fits ? 0 : 1000) +
    (related.includes(verb.lemma) ? -500 : 0) +
    (commonness(verb.lemma) ?? 100) +
    10 * Math.abs(verb.strength - middle);
  const verbs: RankedVerb[] = [];
  for (const verb of analysis.lexicon.verbs()) {
    const fits = verb.strength >= low && verb.strength <= high;
    if (verb.lemma.startsWith(prefix) && !verb.unmeasurable && (fits || prefix !== '')) {
      verbs.push({ verb, fits });
    }
  }
  return verbs.sort((a, b) => weight(a) - weight(b) || (a.verb.lemma < b.verb.lemma ? -1 : 1)).slice(0, most);
}

/** Verbs of a sense with those that other levels use for the topic. */
function relatedVerbs(topic: string, level: Level, analysis: Analysis): string[] {
  if (isLarge(analysis.framework)) {
    return [];
  }
  const { low, high } = strengthWindow(analysis.rank(level), analysis.ladder.length);
  const wanted = topic.trim().toLowerCase();
  const statements = analysis.ladder.flatMap((it) => (it === level ? [] : it.statements));
  const twins = statements.filter((it) => analysis.of(it).parts.topic?.text.toLowerCase() === wanted);
  const threads = twins.flatMap((it) => analysis.threadOf(it)?.statements ?? [it]);
  return threads
    .flatMap((it) => analysis.of(it).parts.actions)
    .flatMap((action) =>
      action.verb ? analysis.lexicon.alternatives(action.verb.lemma, { from: low, to: high, limit: 6 }) : [],
    )
    .map((verb) => verb.lemma);
}
