import { position } from '../analysis/place';
import type { Statement } from '../framework/model';
import { levelName } from '../framework/paths';
import type { Cue } from '../lexicon/cues';
import { quote } from './fields';
import { defineRule, type Report } from './rule';
import { judgedStatements, placeOf, replacePiece } from './statements';

interface SupervisionTooHigh extends Report {
  readonly statement: Statement;
  readonly cue: Cue;
}

export const supervisionTooHigh = defineRule<SupervisionTooHigh, object>({
  meta: {
    id: 'supervision-too-high',
    description: 'A statement of an upper level is done under close supervision.',
    severity: 'warning',
    fix: 'suggestion',
    options: {},
  },
  *check(context) {
    const { analysis } = context;
    for (const { statement, cues } of judgedStatements(context)) {
      const place = position(analysis.rank(statement.level), analysis.ladder.length);
      const cue = cues.find((it) => isClose(it, statement.value));
      if (cue && place > upperHalf) {
        yield {
          statement,
          cue,
          ...(isTop(place) ? {} : { severity: 'information' as const }),
          ...placeOf(context, statement, cue),
          message: `${quote(cue.text)} belongs to a beginner, and this is ${levelName(statement.level)}. Drop the words, or move the statement down.`,
        };
      }
    }
  },
  fix({ statement, cue }, context) {
    const last = behindRepeats(statement.value, cue);
    const end = last + giverBehind(statement.value, last);
    const before = statement.value.slice(0, cue.start);
    return [
      {
        title: `Drop "${statement.value.slice(cue.start, end)}"`,
        edits: [replacePiece(context, statement, { start: before.replace(/,?\s*$/, '').length, end }, '')],
        safe: false,
      },
    ];
  },
});

const upperHalf = 0.5;
const topThird = 0.7;

/** Where nobody works under close supervision. */
export function isTop(place: number): boolean {
  return place > topThird;
}

/** Loose words ("with support", "guidance") are fine at any level; so is a direction that a board or a client gives. */
export function isClose({ kind, position: at, text, end }: Cue, value: string): boolean {
  return (
    kind === 'autonomy' &&
    at <= 0.1 &&
    /supervision|as (?:directed|instructed|told)|direct|close/i.test(text) &&
    !/^ (?:by|of|from) (?:the |an? )?(?:board|executive|client|customer|court|council|regulator|minister|owner)/i.test(
      value.slice(end),
    )
  );
}

/** Words that stand twice in a row go together. */
function behindRepeats(value: string, { text, end }: Cue): number {
  let behind = end;
  while (value.startsWith(` ${text}`, behind)) {
    behind += text.length + 1;
  }
  return behind;
}

/** The length of " of the payroll clerk" behind the cue. */
function giverBehind(value: string, end: number): number {
  return (
    /^ (?:by|of|from) (?:(?:the|an?|their|another) )(?:[\w-]+ ){0,2}?[\w-]+(?=[.,;]|$| (?:in|at|on|for|during|before|after|until|when|while|and|with|to)\b)/i.exec(
      value.slice(end),
    )?.[0].length ?? 0
  );
}
