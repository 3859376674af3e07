import { perText } from './per-text';
import { defineRule, type Report } from './rule';
import { judgedStatements, placeOf } from './statements';

export const negativeStatement = defineRule<Report, object>({
  meta: {
    id: 'negative-statement',
    description: 'A statement says what is not done.',
    severity: 'hint',
    fix: 'none',
    options: {},
  },
  *check(context) {
    for (const judged of judgedStatements(context)) {
      const { statement, parts } = judged;
      const match = negationOf(judged);
      const words = match?.groups?.negation;
      if (match && words !== undefined) {
        const start = parts.body.start + match[0].length - words.length;
        yield {
          ...placeOf(context, statement, { start, end: start + words.length }),
          message: `"${words}" says what is not done, which nobody can show. Say what is done instead.`,
        };
      }
    }
  },
});

/** Only the head counts: "without supervision" and "that are not in use" behind the verb deny nothing. */
const longestHead = 60;

const negationOf = perText(({ parts }) => {
  const head = parts.body.text.slice(0, longestHead);
  return anyNegation.test(head) ? negation.exec(head) : undefined;
});

/** Part of each of the words below: most heads have none, and the whole expression is dear to compile. */
const anyNegation = /not|n[’']t|never|no longer|refrain/i;

const negation =
  /^(?:(?:(?:the|an?) [\w-]+|you|we|they|i|he|she|it) )?(?<negation>(?:do|does|did|is|are|was|were|can|will|should|must|may|would|could) not\b|(?:do|does|did|is|are|was|were|ca|wo|should|must|would|could)n[’']t\b|cannot\b|never\b|not\b(?! only\b)|no longer\b|refrains? from\b)/i;
