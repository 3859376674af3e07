import type { Statement } from '../framework/model';
import type { StatementParts } from '../framework/statement';
import { quote } from './fields';
import { oncePerHabit, startsWithCapitals } from './house-style';
import { defineRule, type Edit, type Report, type RuleContext } from './rule';
import { judgedStatements, placeOf, replacePiece } from './statements';
import { baseOf } from './verb-not-base-form';
import { likeCase } from './words';

interface StatedSubject extends Report {
  readonly statement: Statement;
  readonly parts: StatementParts;
}

export const statedSubject = defineRule<StatedSubject, object>({
  meta: {
    id: 'stated-subject',
    description: 'A statement says who is able or responsible, before it says what is done.',
    severity: 'information',
    fix: 'safe',
    outweighs: ['verb-not-base-form'],
    options: {},
  },
  *check(context) {
    const all = judgedStatements(context);
    const reports: StatedSubject[] = [];
    for (const { statement, parts } of all) {
      const [action] = parts.actions;
      // "IT" is a department.
      if (parts.opener && action && !/^IT\b/.test(parts.opener.text)) {
        reports.push({
          statement,
          parts,
          ...placeOf(context, statement, parts.opener),
          message: `${quote(parts.opener.text)} says nothing that every statement does not say. Drop it and start with "${baseOf({ ...action, text: '' })}".`,
        });
      } else if (!action) {
        const subject = /^IT\b/.test(parts.body.text) ? undefined : pronoun.exec(parts.body.text)?.[0];
        if (subject !== undefined) {
          reports.push({
            statement,
            parts,
            ...placeOf(context, statement, { start: parts.body.start, end: parts.body.start + subject.length }),
            message: `${quote(subject)} says nothing that every statement does not say. Start with the verb.`,
          });
        }
      }
    }
    yield* oncePerHabit(reports, all.length, (count) => ({
      severity: 'hint',
      message: `${count} of ${all.length} statements start with their subject, as this one does. Drop such words and start with the verb.`,
    }));
  },
  fix({ statement, parts }, context) {
    if (!parts.opener) {
      return [];
    }
    return [
      {
        title: `Drop ${quote(parts.opener?.text)}`,
        edits: dropOpener(statement, parts, context),
        safe: plainOpener.test(parts.opener?.text ?? ''),
      },
    ];
  },
});

/** A subject whose verb the grammar does not see: "I’m", "You always". */
export const pronoun = /^(?:I|you|we|they|he|she|it)\b(?:['’](?:m|re|ve|ll|s|d))?/i;

/** Whoever meets the statement is meant: nothing is lost with these words. */
const plainOpener =
  /^(?:(?:you|he|she|it|we|they|i|staff|(?:the |an? )?(?:employee|learner|student|worker|individual|person|candidate|participant|trainee)s?) )?(?:(?:can|could|will|shall|should|must|may|might|would)\b ?)?(?:(?:is|are|be|being) )?(?:(?:the |an )?ability to|able to|capable of|capacity to|responsible for|accountable for|has to|have to|needs? to|expected to|required to|has the ability to|have the ability to|to)?$/i;

function dropOpener(statement: Statement, parts: StatementParts, context: RuleContext): Edit[] {
  const { opener, adverb, actions } = parts;
  const [first] = actions;
  if (!opener || !first) {
    return [];
  }
  const start = opener.start;
  const kept = adverb && adverb.start > opener.start ? adverb.start : first.start;
  const capital = startsWithCapitals(judgedStatements(context));
  return [
    replacePiece(context, statement, { start, end: kept }, ''),
    ...actions.flatMap((action, index) => {
      const word = action.text.split(/\s/)[0] ?? '';
      const base = capital && index === 0 && kept === first.start ? likeCase('A', action.lemma) : action.lemma;
      return base === word
        ? []
        : [replacePiece(context, statement, { start: action.start, end: action.start + word.length }, base)];
    }),
  ];
}
