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
  for (const sentence of bySentence(cues, value)) {
    const most = sentence.reduce((position, cue) => Math.max(position, cue.position), 0);
    const led = sentence.find((cue) => most - cue.position >= leastDistance);
    const free = led && sentence.find((cue) => cue.position - led.position >= leastDistance);
    if (led && free) {
      return [led, free];
    }
  }
  return undefined;
}

/** Cues in the order of the text; a stop or a semicolon between two of them parts them. */
function bySentence(cues: readonly Cue[], value: string): Cue[][] {
  const sentences: Cue[][] = [];
  let end = 0;
  for (const cue of cues) {
    const last = sentences.at(-1);
    if (last && !/[.;]\s/.test(value.slice(end, cue.start))) {
      last.push(cue);
    } else {
      sentences.push([cue]);
    }
    end = cue.end;
  }
  return sentences;
}
