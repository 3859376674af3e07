import { oncePerHabit } from './house-style';
import { perTextAndList } from './per-text';
import { defineRule, type Report } from './rule';
import { judgedStatements, placeOf } from './statements';
import { findPhrases, quoteList } from './words';

export const vagueWording = defineRule<Report, { words: readonly string[] }>({
  meta: {
    id: 'vague-wording',
    description: 'A statement has words that every reader fills in differently.',
    severity: 'hint',
    fix: 'none',
    options: {
      words: {
        default: [
          'etc.',
          'etc',
          'and so on',
          'and so forth',
          'and the like',
          'and/or',
          'various',
          'as needed',
          'as necessary',
          'things',
          'stuff',
          'world-class',
          'world class',
          'best-in-class',
        ],
        description: 'The words and phrases that count as vague.',
      },
    },
  },
  *check(context) {
    const all = judgedStatements(context);
    const reports: Report[] = [];
    for (const judged of all) {
      const { statement } = judged;
      const found = vagueWords(judged, context.options.words);
      const [first] = found;
      if (first) {
        reports.push({
          ...placeOf(context, statement, first),
          message: `${quoteList(found.map(({ text }) => text))} ${found.length > 1 ? 'leave' : 'leaves'} open what is meant. Name it, or drop the words.`,
        });
      }
    }
    yield* oncePerHabit(reports, all.length, (count) => ({
      severity: 'hint',
      message: `${count} of ${all.length} statements have words that leave open what is meant, as this one does. Name it, or drop the words.`,
    }));
  },
});

const vagueWords = perTextAndList(({ statement: { value } }, words) =>
  findPhrases(value, words).filter(({ start }) => !/internet of $/i.test(value.slice(Math.max(0, start - 12), start))),
);
