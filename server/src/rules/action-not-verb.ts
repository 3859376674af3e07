import type { StatementAnalysis } from '../analysis/analysis';
import { moveAdverb } from './adverb';
import { quote } from './fields';
import { readFirstWord } from './first-word';
import { lacksTopics, oncePerHabit } from './house-style';
import { verbsForLevel } from './other-verbs';
import { defineRule, type Report, type RuleContext } from './rule';
import { pronoun } from './stated-subject';
import { judgedStatements, placeOf, replacePiece } from './statements';
import { quoteList } from './words';

interface ActionNotVerb extends Report {
  readonly judged: StatementAnalysis;
}

export const actionNotVerb = defineRule<ActionNotVerb, object>({
  meta: {
    id: 'action-not-verb',
    description: 'The first word behind the separator is no verb.',
    severity: 'warning',
    fix: 'safe',
    options: {},
  },
  *check(context) {
    const all = judgedStatements(context);
    const topicless = lacksTopics(all);
    const looked = all.filter(({ parts }) => topicless || parts.separator);
    yield* oncePerHabit(
      looked.flatMap((judged) => noVerb(judged, context)),
      looked.length,
      (count) => ({
        severity: 'hint',
        message: `${count} of ${looked.length} statements do not start with a verb. Say what people do, "measure doses" rather than "measurement of doses", so that it can be watched.`,
      }),
    );
    yield* oncePerHabit(
      looked.flatMap((judged) => adverbFirst(judged, context)),
      looked.length,
      (count) => ({
        severity: 'hint',
        message: `${count} statements have an adverb before the verb. Start with the verb, so that it can be found.`,
      }),
      adverbHabit,
    );
  },
  fix({ judged }, context) {
    const { statement, parts } = judged;
    const moved = moveAdverb(statement.value, parts);
    return parts.adverb && moved !== undefined
      ? [
          {
            title: `Move ${quote(parts.adverb.text.toLowerCase())} behind the verb`,
            edits: [replacePiece(context, statement, { start: 0, end: statement.value.length }, moved)],
            safe: true,
          },
        ]
      : [];
  },
});

function noVerb(judged: StatementAnalysis, context: RuleContext): ActionNotVerb[] {
  const word = readFirstWord(judged, context.analysis.lexicon);
  if (!word || word.verb || pronoun.test(judged.parts.body.text)) {
    return [];
  }
  return [
    {
      judged,
      ...placeOf(context, judged.statement, word),
      message: `${quote(word.text)} is no verb, so the statement does not say what is done. Start with one, such as ${quoteList(verbsForLevel(judged.statement, undefined, context), 'or')}.`,
    },
  ];
}

/** They tell how often or how far rather than how. */
const howOften =
  /^(?:normally|usually|generally|typically|mostly|mainly|primarily|largely|fully|only|solely|partly|occasionally)$/i;

/** Career ladders love them; nobody wants to hear of each. */
const adverbHabit = 0.05;

/** Only words in -ly: "also", "first" and "always" do no harm before the verb. */
const movable = /^\w+ly(?:,? (?:and )?\w+ly)*$/i;

function adverbFirst(judged: StatementAnalysis, context: RuleContext): ActionNotVerb[] {
  const { adverb, actions, opener } = judged.parts;
  const [action] = actions;
  if (opener || !adverb || !action?.verb || !movable.test(adverb.text) || howOften.test(adverb.text)) {
    return [];
  }
  return [
    {
      judged,
      severity: 'hint',
      ...placeOf(context, judged.statement, adverb),
      message: `${quote(adverb.text)} stands before the verb. Start with ${quote(action.text)} and say how it is done behind it.`,
    },
  ];
}
