import type { Statement } from '../framework/model';
import { foldSpelling, toBritish } from '../lexicon/spelling';
import { quote } from './fields';
import { defineRule, type Report } from './rule';
import { type SpeltWord, spellingStyle, speltWords } from './spelling-style';
import { judgedStatements, placeOf, replacePiece } from './statements';
import { likeCase } from './words';

interface MixedSpelling extends Report {
  readonly statement: Statement;
  readonly word: SpeltWord;
  readonly better: string;
}

export const mixedSpelling = defineRule<MixedSpelling, object>({
  meta: {
    id: 'mixed-spelling',
    description: 'A word stands in British and in American spelling in one file.',
    severity: 'hint',
    fix: 'suggestion',
    options: {},
  },
  *check(context) {
    const uses = new Map<string, { statement: Statement; word: SpeltWord; british: boolean }[]>();
    for (const judged of judgedStatements(context)) {
      const { statement } = judged;
      for (const word of speltWords(judged)) {
        const lower = word.text.toLowerCase();
        if (bothRight.test(lower)) {
          continue;
        }
        const stem = foldSpelling(lower).replace(/(?:ation|ational|ing|er|e|ed)?s?$/, '');
        const list = uses.get(stem) ?? [];
        uses.set(stem, list);
        list.push({ statement, word, british: word.spelling === 'british' });
      }
    }
    const house = spellingStyle(context.analysis);
    for (const list of uses.values()) {
      const other = list.find(({ british }) => british === (house === 'british'));
      const odd = list.filter(({ british }) => british !== (house === 'british'));
      if (!other) {
        continue;
      }
      for (const { statement, word } of odd) {
        const lower = word.text.toLowerCase();
        const better = likeCase(word.text, house === 'british' ? toBritish(lower) : foldSpelling(lower));
        yield {
          statement,
          word,
          better,
          ...placeOf(context, statement, word),
          message: `${quote(word.text)} is spelt the ${house === 'british' ? 'American' : 'British'} way, and ${quote(other.word.text)} stands in this file too. Write "${better}".`,
          related: [
            {
              ...placeOf(context, other.statement, other.word),
              message: `${quote(other.word.text)} is spelt the other way.`,
            },
          ],
        };
      }
    }
  },
  fix({ statement, word, better }, context) {
    return [
      {
        title: `Write "${better}"`,
        edits: [replacePiece(context, statement, word, better)],
        safe: false,
      },
    ];
  },
});

/** Both forms of these are right in one file: a noun and its verb, or two meanings. */
const bothRight =
  /^(?:practi[cs]|licen[cs]|program|draft|draught|met(?:er|re)|tire|tyre|dialog|check|analog|judg|acknowledg)/;
