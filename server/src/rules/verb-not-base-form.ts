import type { StatementAnalysis } from '../analysis/analysis';
import type { Statement } from '../framework/model';
import type { Action } from '../framework/statement';
import { readInflectedWord } from './first-word';
import { houseStyle } from './house-style';
import { defineRule, type Report, type RuleContext } from './rule';
import { judgedStatements, type Piece, placeOf, replacePiece } from './statements';
import { likeCase, quoteList } from './words';

interface VerbNotBaseForm extends Report {
  readonly statement: Statement;
  readonly inflected: readonly Action[];
}

export const verbNotBaseForm = defineRule<VerbNotBaseForm, { share: number }>({
  meta: {
    id: 'verb-not-base-form',
    description: 'A main verb is inflected, where most of the file has base forms.',
    severity: 'information',
    fix: 'safe',
    options: {
      share: {
        default: 0.7,
        description: 'What part of the statements must have base forms, from 0 to 1, to mark the others.',
        schema: { type: 'number', minimum: 0, maximum: 1 },
      },
    },
  },
  *check(context) {
    const judged = judgedStatements(context)
      .filter(({ parts }) => !parts.opener)
      .map((it) => ({ statement: it.statement, actions: actionsOf(it, context) }))
      .filter(({ actions }) => actions.length > 0);
    const style = houseStyle(
      judged.map(({ actions }) => actions[0]?.form),
      context.options.share,
    );
    if (style !== 'base' && judged.length > 4) {
      return;
    }
    for (const { statement, actions } of judged) {
      const inflected = actions.filter((action) => action.form !== 'base');
      const [first] = inflected;
      if (first) {
        const better = inflected.map((action) => baseOf(action));
        yield {
          statement,
          inflected,
          ...placeOf(context, statement, verbOf(first)),
          message: `${quoteList(inflected.map((action) => wordOf(action)))} ${inflected.length > 1 ? 'are' : 'is'} ${form(first)}; a statement names its action in the base form. Write ${quoteList(better)}.`,
        };
      }
    }
  },
  fix({ statement, inflected }, context) {
    return [
      {
        title: `Write ${quoteList(inflected.map((action) => baseOf(action)))}`,
        edits: inflected.map((action) => replacePiece(context, statement, verbOf(action), baseOf(action))),
        safe: true,
      },
    ];
  },
});

function actionsOf(judged: StatementAnalysis, { analysis }: RuleContext): readonly Action[] {
  const inflected = readInflectedWord(judged, analysis.lexicon);
  return inflected ? [inflected] : judged.parts.actions;
}

/** The verb alone, without the particle of a phrasal verb. */
function verbOf({ start, text }: Action): Piece {
  return { start, end: start + wordLength(text) };
}

function wordOf({ text }: Action): string {
  return text.slice(0, wordLength(text));
}

function wordLength(text: string): number {
  const blank = text.search(/\s/);
  return blank === -1 ? text.length : blank;
}

/** The base form of the verb, in the case in which the statement has it. */
export function baseOf(action: Action): string {
  return likeCase(action.text, action.lemma);
}

function form({ form: name }: Action): string {
  switch (name) {
    case 'third-person':
      return 'in the third person';
    case 'gerund':
      return 'in the -ing form';
    default:
      return 'in the past form';
  }
}
