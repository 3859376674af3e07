import { statementPath } from '../framework/paths';
import type { Cue } from '../lexicon/cues';
import { quote } from './fields';
import { defineRule, type Report } from './rule';
import { judgedStatements, placeOf } from './statements';

export const contradictoryCues = defineRule<Report, object>({
  meta: {
    id: 'contradictory-cues',
    description: 'One sentence claims both supervision and independence.',
    severity: 'warning',
    fix: 'none',
    outweighs: ['supervision-too-high', 'level-misfit', 'verb-strength'],
    options: {},
  },
  *check(context) {
    for (const { statement, cues } of judgedStatements(context)) {
      const autonomy = cues.filter((cue) => cue.kind === 'autonomy');
      const pair = findContradiction(autonomy, statement.value);
      if (pair) {
        const [led, free] = pair;
        yield {
          ...placeOf(context, statement, led.start > free.start ? led : free),
          message: `${quote(led.text)} and ${quote(free.text)} contradict each other. Keep the one that is meant.`,
          related: [
            {
              span: placeOf(context, statement, led.start > free.start ? free : led).span,
              path: statementPath(statement),
              message: 'The other claim.',
            },
          ],
        };
      }
    }
  },
});

/** How far apart on the ladder two claims must be to exclude each other. */
const leastDistance = 0.5;

function findContradiction(cues: readonly Cue[], value: string): [led: Cue, free: Cue] | undefined {
  for (const led of cues) {
    const free = cues.find(
      (cue) =>
        cue.position - led.position >= leastDistance &&
        !/[.;]\s/.test(value.slice(Math.min(cue.start, led.start), Math.max(cue.end, led.end))),
    );
    if (free) {
      return [led, free];
    }
  }
  return undefined;
}
