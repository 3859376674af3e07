import { quote } from './fields';
import { defineRule, type Report } from './rule';
import { judgedStatements, placeOf } from './statements';
import { wordsOf } from './words';

export const vagueVerb = defineRule<Report, { verbs: readonly string[] }>({
  meta: {
    id: 'vague-verb',
    description: 'At an upper level, the main verb leaves open what is done, and nothing says how or with what result.',
    severity: 'off',
    fix: 'none',
    options: {
      verbs: {
        default: ['support', 'handle', 'manage', 'be involved', 'work with', 'work', 'ensure', 'participate', 'use'],
        description: 'The verbs that count as vague, in their base form.',
      },
    },
  },
  *check(context) {
    const { analysis, options } = context;
    for (const { statement, parts, cues } of judgedStatements(context)) {
      const [action, ...others] = parts.actions;
      const fromTop = analysis.ladder.length - 1 - analysis.rank(statement.level);
      if (!action || others.length > 0 || fromTop > 1 || cues.length > 0) {
        continue;
      }
      const vague = options.verbs.includes(action.lemma) || options.verbs.includes(action.verb?.lemma ?? '');
      const behind = statement.value.slice(action.end);
      if (vague && (wordsOf(behind).length < fewWords || !tells.test(behind))) {
        yield {
          ...placeOf(context, statement, action),
          message: `${quote(action.text)} leaves open what is done here. Name the act, or say how it is done and with what result.`,
        };
      }
    }
  },
});

const fewWords = 5;

/** Words that introduce how, or with what result. */
const tells =
  /\b(?:by|within|through|so that|using|to|until|against|according|without|during|across|under|in line|\w+ing)\b/i;
