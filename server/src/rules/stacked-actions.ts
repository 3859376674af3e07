import type { StatementAnalysis } from '../analysis/analysis';
import { findSecondAct } from '../analysis/second-act';
import { insertStatement } from '../framework/edits';
import type { Lexicon } from '../lexicon/lexicon';
import { quote } from './fields';
import { oncePerHabit } from './house-style';
import { perText } from './per-text';
import { defineRule, type Report, type RuleContext } from './rule';
import { judgedStatements, placeOf, replacePiece } from './statements';
import { quoteList } from './words';

interface StackedActions extends Report {
  readonly judged: StatementAnalysis;
  /** Where the statement may be split: the first part's end and the second's verb or word. */
  readonly split?: { readonly end: number; readonly start: number };
}

export const stackedActions = defineRule<StackedActions, { actions: number }>({
  meta: {
    id: 'stacked-actions',
    description: 'A statement asks for several unlike acts, so that one level cannot fit it.',
    severity: 'hint',
    fix: 'suggestion',
    options: {
      actions: {
        default: 3,
        description: 'The most main verbs that a statement may have in a row.',
        schema: { type: 'integer', minimum: 1 },
      },
    },
  },
  *check(context) {
    const all = judgedStatements(context);
    yield* oncePerHabit(
      all.flatMap((judged) => firstOf(judged, context)),
      all.length,
      (count) => ({
        severity: 'hint',
        message: `${count} of ${all.length} statements ask for several acts. Make a statement of each, so that it can be shown and judged alone.`,
      }),
    );
  },
  fix({ judged, split }, context) {
    const { statement, parts } = judged;
    const rest = split && statement.value.slice(split.start);
    if (!split || !rest || !parts.topic) {
      return [];
    }
    const second = `${statement.value.slice(0, parts.body.start)}${rest.charAt(0).toLowerCase()}${rest.slice(1)}`;
    const edit = insertStatement(context.document, statement.level, statement.index + 1, second);
    const stop = statement.value.trimEnd().endsWith('.') && statement.value[split.end - 1] !== '.' ? '.' : '';
    return edit
      ? [
          {
            title: 'Make two statements of it',
            edits: [replacePiece(context, statement, { start: split.end, end: statement.value.length }, stop), edit],
            safe: false,
          },
        ]
      : [];
  },
});

function firstOf(judged: StatementAnalysis, context: RuleContext<{ actions: number }>): readonly StackedActions[] {
  for (const find of [tooMany, unlike, secondAct, secondSentence]) {
    const found = find(judged, context);
    if (found.length > 0) {
      return found;
    }
  }
  return [];
}

function tooMany(judged: StatementAnalysis, context: RuleContext<{ actions: number }>): StackedActions[] {
  const { actions } = judged.parts;
  const first = actions[0];
  const last = actions.at(-1);
  if (!first || !last || actions.length <= context.options.actions) {
    return [];
  }
  return [
    {
      judged,
      ...placeOf(context, judged.statement, { start: first.start, end: last.end }),
      message: `${quoteList(actions.map(({ text }) => text))} are ${actions.length} acts in one statement. Keep what belongs together and make statements of the others.`,
    },
  ];
}

/** Strengths that no level bears at once. */
const mostApart = 3;

function unlike(judged: StatementAnalysis, context: RuleContext): StackedActions[] {
  if (judged.parts.actions.length < 2) {
    return [];
  }
  const known = judged.parts.actions.filter(({ verb }) => verb && !verb.ambiguous && !verb.unmeasurable);
  const sorted = [...known].sort((a, b) => (a.verb?.strength ?? 0) - (b.verb?.strength ?? 0));
  const weak = sorted[0];
  const strong = sorted.at(-1);
  if (!weak?.verb || !strong?.verb || strong.verb.strength - weak.verb.strength <= mostApart) {
    return [];
  }
  return [
    {
      judged,
      ...placeOf(context, judged.statement, {
        start: Math.min(weak.start, strong.start),
        end: Math.max(weak.end, strong.end),
      }),
      message: `${quote(weak.text)} is an act of a beginner and ${quote(strong.text)} one of a leader, so no level fits both. Make two statements of them.`,
    },
  ];
}

function secondAct(judged: StatementAnalysis, context: RuleContext): StackedActions[] {
  const { statement, parts, fit } = judged;
  if (fit.rank !== undefined && fit.rank !== context.analysis.rank(statement.level)) {
    // What is in the wrong level is moved or rewritten first.
    return [];
  }
  const act = parts.actions.length > 0 ? secondActOf(judged, context.analysis.lexicon) : undefined;
  return act
    ? [
        {
          judged,
          split: { end: statement.value.slice(0, act.start).replace(/,? and $/, '').length, start: act.start },
          ...placeOf(context, statement, { start: act.start, end: statement.value.replace(/\.?\s*$/, '').length }),
          message: `"${act.lemma}" starts a second act that has little to do with ${quote(parts.topic?.text ?? parts.actions[0]?.text ?? '')}. Make a statement of its own of it.`,
        },
      ]
    : [];
}

function secondSentence(judged: StatementAnalysis, context: RuleContext): StackedActions[] {
  const { statement, parts } = judged;
  const match = sentenceEndOf(judged);
  if (match && abbreviation.test(statement.value.slice(0, parts.body.start + match.index))) {
    return [];
  }
  const start = match ? parts.body.start + match.index + match[0].length : 0;
  return match
    ? [
        {
          judged,
          split: { end: parts.body.start + match.index + 1, start },
          ...placeOf(context, statement, { start, end: statement.value.trimEnd().length }),
          message: `A second sentence starts at "${/^\S+/.exec(statement.value.slice(start))?.[0]}". Make a statement of its own of it.`,
        },
      ]
    : [];
}

const abbreviation = /\b(?:approx|incl|excl|dept|min|max|fig|vol|resp|est|corp|inc|ltd|assoc|tel|temp)$/i;

/** A stop behind a word of three letters or more, or a bracket; "e.g.", "No." and "U.S." end no sentence. */
const sentenceEnd = /(?<=[\p{L}\p{N}]{3}["”’)]?)[.!?]\s+(?=\p{Lu}\p{Ll})/u;

/** Nearly every statement has none, which costs a tenth of the whole expression to see. */
const anyStop = /[.!?]\s/;

const sentenceEndOf = perText(({ statement, parts }) =>
  anyStop.test(statement.value) ? sentenceEnd.exec(statement.value.slice(parts.body.start)) : undefined,
);

const secondActOf = perText(({ statement, parts }: StatementAnalysis, lexicon: Lexicon) =>
  findSecondAct(statement.value, parts, lexicon),
);
