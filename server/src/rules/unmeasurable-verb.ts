import type { Statement } from '../framework/model';
import type { Action } from '../framework/statement';
import { quote } from './fields';
import { oncePerHabit } from './house-style';
import { otherVerbs, verbsForLevel } from './other-verbs';
import { defineRule, type Report } from './rule';
import { judgedStatements, placeOf } from './statements';
import { quoteList } from './words';

interface UnmeasurableVerb extends Report {
  readonly statement: Statement;
  readonly action: Action;
}

/** Ladders that say what people are and know rather than what they do are a style of their own, even where they mix both. */
const habit = 0.075;

export const unmeasurableVerb = defineRule<UnmeasurableVerb, object>({
  meta: {
    id: 'unmeasurable-verb',
    description: 'The main verb names a state of mind or an effort that nobody can watch.',
    severity: 'warning',
    fix: 'suggestion',
    options: {},
  },
  *check(context) {
    const all = judgedStatements(context);
    const reports: UnmeasurableVerb[] = [];
    for (const { statement, parts } of all) {
      const seen = parts.actions.some(({ verb }) => verb && !verb.unmeasurable);
      // Who lists and values holdings says what they are worth.
      const action = parts.actions.find(({ verb }) => verb?.unmeasurable && !(verb.ambiguous && seen));
      if (action?.verb) {
        const better = quoteList(verbsForLevel(statement, action, context), 'or');
        reports.push({
          statement,
          action,
          ...(action.verb.ambiguous || seen ? { severity: 'hint' as const } : {}),
          ...placeOf(context, statement, action),
          message: `Nobody can watch someone "${action.verb.lemma}". Name what shows it, such as ${better}.`,
        });
      }
    }
    yield* oncePerHabit(
      reports,
      all.length,
      (count) => ({
        severity: 'information',
        message: `${count} of ${all.length} statements start with a verb that nobody can watch, such as ${quote(reports[0]?.action.text ?? '')}. Name what shows it.`,
      }),
      habit,
    );
  },
  fix({ statement, action }, context) {
    return otherVerbs(statement, action, context);
  },
});
