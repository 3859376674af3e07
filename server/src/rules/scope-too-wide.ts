import { isLadderOfLeaders } from '../analysis/place';
import { levelName } from '../framework/paths';
import { quote } from './fields';
import { defineRule, type Report } from './rule';
import { judgedStatements, placeOf } from './statements';

export const scopeTooWide = defineRule<Report, object>({
  meta: {
    id: 'scope-too-wide',
    description: 'A statement of the lowest level reaches across the whole organization.',
    severity: 'information',
    fix: 'none',
    options: {},
  },
  *check(context) {
    const { analysis } = context;
    const [lowest] = analysis.ladder;
    if (lowest && isLadderOfLeaders(levelName(lowest))) {
      return;
    }
    for (const { statement, cues, strength } of judgedStatements(context)) {
      const supervised = cues.some(({ kind, position }) => kind === 'autonomy' && position < 0.5);
      if (analysis.rank(statement.level) !== 0 || analysis.ladder.length < 2 || supervised) {
        continue;
      }
      const cue = cues.find(({ kind, position, text }) => kind === 'scope' && position >= widest && reaches.test(text));
      const ofThing = cue && /^ [a-z]/i.test(statement.value.slice(cue.end, cue.end + 2));
      // "Follow organization-wide rules": the rules are wide, not the work.
      if (cue && !(ofThing && strength !== undefined && strength <= 2)) {
        yield {
          ...placeOf(context, statement, cue),
          message: `${quote(cue.text)} is a wide reach for ${levelName(statement.level)}, the lowest level. Name the tasks or the place that a beginner has, or move the statement up.`,
        };
      }
    }
  },
});

const widest = 0.9;

/** Of the wide words those that name whom the work reaches. */
const reaches = /wide|across|throughout|all|every|executive|enterprise|global|national|long-term|board/i;
