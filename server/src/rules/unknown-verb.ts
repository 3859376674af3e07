import type { Statement } from '../framework/model';
import { quote } from './fields';
import { type FirstWord, readFirstWord } from './first-word';
import { lacksTopics, oncePerHabit } from './house-style';
import { defineRule, type Report } from './rule';
import { judgedStatements, placeOf, replacePiece } from './statements';
import { likeCase, quoteList } from './words';

interface UnknownVerb extends Report {
  readonly statement: Statement;
  readonly word: FirstWord;
}

export const unknownVerb = defineRule<UnknownVerb, object>({
  meta: {
    id: 'unknown-verb',
    description: 'The main verb is not in the list of verbs, so that its strength cannot be judged.',
    severity: 'hint',
    fix: 'suggestion',
    options: {},
  },
  *check(context) {
    const all = judgedStatements(context);
    const topicless = lacksTopics(all);
    const reports: UnknownVerb[] = [];
    for (const judged of all) {
      const word = readFirstWord(judged, context.analysis.lexicon);
      if (word?.verb && (topicless || judged.parts.separator)) {
        reports.push({
          statement: judged.statement,
          word,
          ...placeOf(context, judged.statement, word),
          message: `${quote(word.text)} is no verb that the list knows, so its strength cannot be judged. ${advice(word)}`,
        });
      }
    }
    yield* oncePerHabit(reports, all.length, (count) => ({
      severity: 'hint',
      message: `${count} statements start with verbs that the list does not know. Add them under "verbs" in the configuration.`,
    }));
  },
  fix({ statement, word }, context) {
    return word.near.map(({ lemma }) => ({
      title: `Replace ${quote(word.text)} by "${lemma}"`,
      edits: [replacePiece(context, statement, word, likeCase(word.text, lemma))],
      safe: false,
    }));
  },
});

function advice({ near, text }: FirstWord): string {
  const meant = quoteList(
    near.map(({ lemma }) => lemma),
    'or',
  );
  const add = `add "${text.toLowerCase()}" under "verbs" in the configuration`;
  return meant === ''
    ? `${add.charAt(0).toUpperCase()}${add.slice(1)}.`
    : `Write ${meant} if you meant that, or ${add}.`;
}
