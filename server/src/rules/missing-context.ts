import { quote } from './fields';
import { defineRule, type Report } from './rule';
import { judgedStatements, placeOf } from './statements';
import { wordCounts } from './words';

export const missingContext = defineRule<Report, { words: number }>({
  meta: {
    id: 'missing-context',
    description: 'A statement is too short to tell what is done, to what, and where.',
    severity: 'hint',
    fix: 'none',
    options: {
      words: {
        default: 4,
        description: 'The fewest words that a statement may have, its topic included.',
        schema: { type: 'integer', minimum: 1 },
      },
    },
  },
  *check(context) {
    for (const judged of judgedStatements(context)) {
      const { statement, parts } = judged;
      const { behind, topic } = wordCounts(judged);
      const words = behind + topic;
      if (behind > 0 && (words < context.options.words || (parts.topic !== undefined && behind < 2))) {
        yield {
          ...placeOf(context, statement, parts.body),
          message: `${quote(parts.body.text)} says too little to be assessed. Add what it is done to, how, or on which occasion.`,
        };
      }
    }
  },
});
