import type { Analysis, StatementAnalysis } from '../analysis/analysis';
import { strengthWindow } from '../analysis/place';
import type { Level } from '../framework/model';
import { levelName } from '../framework/paths';
import type { Action } from '../framework/statement';
import type { Verb } from '../lexicon/lexicon';
import { escaped } from './markdown';
import { scalesOf, strengthBar, strengthNames } from './scales';

export function hoverOfVerb(action: Action, { statement }: StatementAnalysis, analysis: Analysis): string[] {
  const { verb } = action;
  return verb
    ? [...knownVerb(verb, analysis), ...alternatives(verb, statement.level, analysis)]
    : unknownVerb(action.lemma, analysis);
}

/** A verb with its scales and the levels that it fits. */
export function knownVerb(verb: Verb, analysis: Analysis): string[] {
  const fitting = analysis.ladder.filter((level) => fits(verb, level, analysis)).map(levelName);
  return [
    `**${escaped(verb.lemma)}** · ${scalesOf(verb)}`,
    `${strengthBar(verb.strength)} *${strengthNames[verb.strength]}*`,
    ...(verb.unmeasurable
      ? ['Nobody can watch somebody do this, so it cannot be assessed. Choose a verb that shows it.']
      : []),
    verb.ambiguous
      ? 'It opens good statements of the lowest and of the highest level, so it is not judged; the words behind it set the level.'
      : fitting.length > 0
        ? `Fits ${list(fitting)}.`
        : 'Fits none of the levels of this ladder.',
  ];
}

/** Whether a verb's strength comes naturally at a level. */
export function fits(verb: Verb, level: Level, analysis: Analysis): boolean {
  const { low, high } = strengthWindow(analysis.rank(level), analysis.ladder.length);
  return verb.strength >= low && verb.strength <= high;
}

function alternatives(verb: Verb, level: Level, { lexicon, rank, ladder }: Analysis): string[] {
  const { low, high } = strengthWindow(rank(level), ladder.length);
  const among = (from: number, to: number) =>
    from > to
      ? []
      : lexicon.alternatives(verb.lemma, { from, to, limit: 4 }).map((it) => `${it.lemma} (${it.strength})`);
  const weaker = among(Math.max(1, verb.strength - 2), verb.strength - 1);
  const stronger = among(verb.strength + 1, Math.min(6, verb.strength + 2));
  const fitting = verb.strength < low || verb.strength > high || verb.unmeasurable ? among(low, high) : [];
  const line = (words: string, verbs: readonly string[]) =>
    verbs.length > 0 ? [`${words}: ${escaped(verbs.join(', '))}`] : [];
  return [
    ...line(`For ${escaped(levelName(level))}`, fitting),
    ...line('Weaker', weaker),
    ...line('Stronger', stronger),
  ];
}

function unknownVerb(lemma: string, { lexicon }: Analysis): string[] {
  const near = lexicon.near(lemma).map((it) => it.lemma);
  const meant = near.length > 0 ? ` Did you mean ${list(near)}?` : '';
  return [
    `**${escaped(lemma)}** is no verb that is known here, so its strength is not judged.${meant}`,
    'Give it a strength under `verbs` in `.framework-lint.json`.',
  ];
}

function list(words: readonly string[]): string {
  const shown = words.map((word) => `*${escaped(word)}*`);
  const last = shown.pop();
  return shown.length > 0 ? `${shown.join(', ')} and ${last}` : (last ?? '');
}
