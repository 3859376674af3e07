import { oncePerHabit } from './house-style';
import { defineRule, type Report } from './rule';
import { judgedStatements, placeOf } from './statements';
import { wordCounts, wordsOf } from './words';

export const statementLength = defineRule<Report, { words: number; topicWords: number }>({
  meta: {
    id: 'statement-length',
    description: 'A statement or its topic has too many words.',
    severity: 'hint',
    fix: 'none',
    options: {
      words: {
        default: 40,
        description: 'The most words that a statement may have.',
        schema: { type: 'integer', minimum: 1 },
      },
      topicWords: {
        default: 10,
        description: 'The most words that a topic may have.',
        schema: { type: 'integer', minimum: 1 },
      },
    },
  },
  *check(context) {
    const { words: most, topicWords } = context.options;
    const all = judgedStatements(context);
    const long: Report[] = [];
    for (const judged of all) {
      const { statement, parts } = judged;
      const counts = wordCounts(judged);
      const first = counts.whole > most ? wordsOf(statement.value)[most] : undefined;
      if (first) {
        long.push({
          ...placeOf(context, statement, { start: first.start, end: statement.value.trimEnd().length }),
          message: `This statement has ${counts.whole} words, and readers lose the thread after ${most}. Shorten it, or make two of it.`,
        });
      }
      const topic = parts.topic;
      if (topic && counts.topic > topicWords) {
        yield {
          ...placeOf(context, statement, topic),
          message: `The topic has ${counts.topic} words; more than ${topicWords} are hard to find again at another level. Name the subject in a few words and move the rest behind the separator.`,
        };
      }
    }
    yield* oncePerHabit(long, all.length, (count) => ({
      severity: 'hint',
      message: `${count} of ${all.length} statements have more than ${most} words. Shorten them, or make two of each.`,
    }));
  },
});
