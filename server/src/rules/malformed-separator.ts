import type { StatementAnalysis } from '../analysis/analysis';
import type { SeparatorKind } from '../framework/statement';
import { quote } from './fields';
import { houseStyle, oncePerHabit } from './house-style';
import { defineRule, type Report } from './rule';
import { judgedStatements, type Piece, placeOf, replacePiece } from './statements';

interface MalformedSeparator extends Report {
  /** What to replace by an em dash, in each of the statements that the report is about. */
  readonly faults: readonly { readonly judged: StatementAnalysis; readonly piece: Piece }[];
  readonly title: string;
}

export const malformedSeparator = defineRule<MalformedSeparator, { share: number }>({
  meta: {
    id: 'malformed-separator',
    description: 'Topic and action are not divided by one em dash with a blank on either side.',
    severity: 'warning',
    fix: 'safe',
    options: {
      share: {
        default: 0.7,
        description: 'What part of the statements must do the same, from 0 to 1, to be the style of the file.',
        schema: { type: 'number', minimum: 0, maximum: 1 },
      },
    },
  },
  *check(context) {
    const all = judgedStatements(context).filter(({ parts }) => parts.body.text !== '');
    const style = houseStyle(
      all.map(({ parts }) => parts.separator?.kind),
      context.options.share,
    );
    const without = all.filter(({ parts }) => !parts.separator);
    const fewTopics = without.length > all.length / 2 && all.length > 1;
    const house = fewTopics || style === undefined ? 'em-dash' : style;
    const [lacking] = without;
    if (fewTopics && lacking) {
      yield {
        faults: [],
        title: '',
        severity: 'hint',
        ...placeOf(context, lacking.statement, lacking.parts.body),
        message: `${without.length} of ${all.length} statements name no topic. Start each with its topic and an em dash ("Topic — verb phrase"), so that levels can be compared.`,
      };
    }
    if (house !== 'em-dash') {
      const faults = all.flatMap((judged) => faultOf(judged));
      const [first] = faults;
      if (first) {
        yield {
          faults,
          title: `Write an em dash in all ${faults.length} statements`,
          severity: 'information',
          ...placeOf(context, first.judged.statement, inner(first.judged, first.piece)),
          message: `This file divides topic and action by ${names[house]}; the format has an em dash with blanks (" — "). Replace it throughout.`,
        };
      }
      return;
    }
    const again: MalformedSeparator[] = [];
    for (const judged of all) {
      const { separator, actions, body } = judged.parts;
      // Among verb phrases without topics a colon or a hyphen is one of the sentence.
      const [fault] = fewTopics ? [] : faultOf(judged);
      if (fault) {
        const report = {
          faults: [fault],
          title: 'Write an em dash with a blank on either side',
          ...placeOf(context, judged.statement, inner(judged, fault.piece)),
          message: describe(judged, fault.piece),
        };
        if (judged.parts.topic?.text.includes(' — ')) {
          again.push(report);
        } else {
          yield report;
        }
      } else if (!separator && !fewTopics) {
        const [action] = actions;
        const inside = action && action.start > body.start && !judged.parts.opener && !judged.parts.adverb;
        yield {
          faults: inside ? [{ judged, piece: gapBefore(judged.statement.value, action.start) }] : [],
          title: inside ? `Write an em dash before ${quote(action.text)}` : '',
          ...placeOf(context, judged.statement, inside ? { start: body.start, end: action.end } : body),
          message: inside
            ? `No em dash stands between the topic and ${quote(action.text)}. Write " — " before the verb.`
            : 'This statement has no topic in front of it, unlike the others. Start with the topic and an em dash: "Topic — verb phrase".',
        };
      }
    }
    // "Impact — Mentorship - coach juniors": categories before topics are the habit of some authors.
    yield* oncePerHabit(
      again,
      all.length,
      (count) => ({
        severity: 'information',
        message: `${count} statements have another dash behind the em dash, so that topic and action are not told apart by one. Write the topic, one em dash and the action.`,
      }),
      habitOfCategories,
    );
  },
  fix({ faults, title }, context) {
    const inside = faults.some(({ judged }) => !judged.parts.separator);
    return faults.length === 0
      ? []
      : [
          {
            title,
            edits: faults.map(({ judged, piece }) => replacePiece(context, judged.statement, piece, ' — ')),
            safe: !inside,
          },
        ];
  },
});

const habitOfCategories = 0.02;

const names: Readonly<Record<SeparatorKind, string>> = {
  'em-dash': 'an em dash',
  'en-dash': 'an en dash',
  hyphen: 'a hyphen',
  'double-hyphen': 'a double hyphen',
  colon: 'a colon',
};

/** The separator where it is malformed; too many blanks around a sound one are `untidy-text`. */
function faultOf(judged: StatementAnalysis): { judged: StatementAnalysis; piece: Piece }[] {
  const { separator, topic, body } = judged.parts;
  if (!separator || !topic) {
    return [];
  }
  const again = /^(?:[-–—:]\s*)+/.exec(body.text)?.[0].length ?? 0;
  const sound =
    separator.kind === 'em-dash' &&
    /^\s+—\s+$/.test(separator.text.replace(/[\u00ad\u200b\u2060]/g, '')) &&
    again === 0;
  return sound ? [] : [{ judged, piece: { start: separator.start, end: body.start + again } }];
}

/** A piece without the blanks around it, if it holds anything else. */
function inner({ statement }: StatementAnalysis, { start, end }: Piece): Piece {
  const text = statement.value.slice(start, end);
  const from = start + (text.length - text.trimStart().length);
  return { start: from, end: Math.max(from + 1, start + text.trimEnd().length) };
}

function describe({ parts, statement }: StatementAnalysis, piece: Piece): string {
  const kind = parts.separator?.kind ?? 'em-dash';
  if (kind !== 'em-dash') {
    return `${capitalised(names[kind])} divides ${quote(parts.topic?.text ?? '')} from its action. Write an em dash with a blank on either side (" — ").`;
  }
  const text = statement.value.slice(piece.start, piece.end).trim();
  return text.length > 1
    ? `${quote(text)} divides ${quote(parts.topic?.text ?? '')} from its action. Write one em dash with a blank on either side (" — ").`
    : `The em dash behind ${quote(parts.topic?.text ?? '')} lacks a blank. Write one on either side (" — ").`;
}

function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function gapBefore(value: string, index: number): Piece {
  return { start: value.slice(0, index).trimEnd().length, end: index };
}
