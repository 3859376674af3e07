import type { StatementAnalysis } from '../analysis/analysis';
import { levelName, levelPath, statementPath } from '../framework/paths';
import { quote } from './fields';
import { defineRule, type Report } from './rule';
import { judgedStatements } from './statements';

export const repeatedVerb = defineRule<Report, { share: number; least: number }>({
  meta: {
    id: 'repeated-verb',
    description: 'One verb opens many statements of a level.',
    severity: 'hint',
    fix: 'none',
    options: {
      share: {
        default: 1 / 3,
        description: 'What part of a level one verb may open, from 0 to 1.',
        schema: { type: 'number', minimum: 0, maximum: 1 },
      },
      least: {
        default: 4,
        description: 'The fewest statements with the verb that count.',
        schema: { type: 'integer', minimum: 2 },
      },
    },
  },
  *check(context) {
    const byLevel = new Map<string, Map<string, StatementAnalysis[]>>();
    for (const judged of judgedStatements(context)) {
      const [action] = judged.parts.actions;
      const verbs = byLevel.get(judged.statement.level.key) ?? new Map<string, StatementAnalysis[]>();
      byLevel.set(judged.statement.level.key, verbs);
      const lemma = action?.verb?.lemma ?? action?.lemma;
      if (lemma !== undefined) {
        const uses = verbs.get(lemma) ?? [];
        verbs.set(lemma, uses);
        uses.push(judged);
      }
    }
    for (const level of context.framework.levels) {
      for (const [lemma, uses] of byLevel.get(level.key) ?? []) {
        if (uses.length < context.options.least || uses.length <= level.statements.length * context.options.share) {
          continue;
        }
        yield {
          span: level.label?.span ?? level.keySpan,
          path: levelPath(level),
          message: `"${lemma}" opens ${uses.length} of the ${level.statements.length} statements of ${levelName(level)}. Choose verbs that tell them apart.`,
          related: uses.map(({ statement, parts }) => ({
            span: statement.span,
            path: statementPath(statement),
            message: `About ${quote(parts.topic?.text ?? parts.body.text)}.`,
          })),
        };
      }
    }
  },
});
