import type { Statement } from '../framework/model';
import { isAsciiLetterOrDigit, startsWithCapital } from '../lexicon/plain';
import { houseStyle } from './house-style';
import { perText } from './per-text';
import { defineRule, type Report } from './rule';
import { judgedStatements, type Piece, placeOf, replacePiece } from './statements';

interface UnevenPunctuation extends Report {
  readonly statement: Statement;
  readonly piece: Piece;
  readonly replacement: string;
  readonly title: string;
}

export const unevenPunctuation = defineRule<UnevenPunctuation, { share: number }>({
  meta: {
    id: 'uneven-punctuation',
    description: 'The end of a statement, or the first letter behind its separator, differs from most of the file.',
    severity: 'hint',
    fix: 'safe',
    options: {
      share: {
        default: 0.85,
        description: 'What part of the statements must agree, from 0 to 1, to mark those that do not.',
        schema: { type: 'number', minimum: 0, maximum: 1 },
      },
    },
  },
  *check(context) {
    const judged = judgedStatements(context);
    const stop = houseStyle(
      judged.map((it) => endOf(it).style),
      context.options.share,
    );
    const firsts = judged
      .map(({ statement, parts }) => ({ statement, verb: parts.topic && !parts.opener ? parts.actions[0] : undefined }))
      .filter((it) => it.verb !== undefined && isWord(it.verb.text));
    const upper = houseStyle(
      firsts.map(({ verb }) => startsWithCapital(verb?.text ?? '')),
      context.options.share,
    );
    for (const it of judged) {
      const { statement } = it;
      const { style, piece, text } = endOf(it);
      if (stop === 'stop' && style === 'none') {
        yield {
          statement,
          piece,
          replacement: '.',
          title: text === '' ? 'Add a full stop' : `Replace "${text}" by a full stop`,
          ...placeOf(context, statement, text === '' ? lastWord(statement.value) : piece),
          message: `"${statement.value.trimEnd().slice(lastWord(statement.value).start)}" ends without a full stop, unlike most statements of this file. Add one.`,
        };
      } else if (stop === 'none' && style === 'stop') {
        yield {
          statement,
          piece,
          replacement: '',
          title: 'Remove the full stop',
          ...placeOf(context, statement, piece),
          message: 'This statement ends with a full stop, unlike most statements of this file. Remove it.',
        };
      }
    }
    for (const { statement, verb } of firsts) {
      if (verb && upper !== undefined && startsWithCapital(verb.text) !== upper) {
        const [first = ''] = verb.text;
        const replacement = upper ? first.toUpperCase() : first.toLowerCase();
        yield {
          statement,
          piece: { start: verb.start, end: verb.start + first.length },
          replacement,
          title: `Write "${replacement}${verb.text.slice(first.length)}"`,
          ...placeOf(context, statement, verb),
          message: `"${verb.text}" starts with a ${upper ? 'small' : 'capital'} letter, unlike the first verb of most statements of this file. Write "${replacement}${verb.text.slice(first.length)}".`,
        };
      }
    }
  },
  fix({ statement, piece, replacement, title }, context) {
    return [{ title, edits: [replacePiece(context, statement, piece, replacement)], safe: true }];
  },
});

interface End {
  readonly style: 'stop' | 'none' | 'other';
  /** What stands for the stop, empty where nothing does. */
  readonly piece: Piece;
  readonly text: string;
}

/** How a statement ends, closing quotes and brackets aside. */
const endOf = perText(({ statement }) => readEnd(statement.value));

function readEnd(value: string): End {
  const end = value.trimEnd().length;
  const last = value.charAt(end - 1);
  if (/["”’')\]]/.test(last) && value.charAt(end - 2) === '.') {
    return { style: 'stop', piece: { start: end - 2, end: end - 1 }, text: '.' };
  }
  if (last === '.' || last === '…') {
    return { style: 'stop', piece: { start: end - 1, end }, text: last };
  }
  let start = end;
  while (start > 0 && /[,;:]/.test(value.charAt(start - 1))) {
    start--;
  }
  return { style: /[!?]/.test(last) ? 'other' : 'none', piece: { start, end }, text: value.slice(start, end) };
}

function lastWord(value: string): Piece {
  const end = value.trimEnd().length;
  let start = end;
  while (start > 0 && !/\s/.test(value.charAt(start - 1))) {
    start--;
  }
  return { start, end };
}

/** No acronym and no name with capitals inside: its first letter may change. */
function isWord(text: string): boolean {
  const [first, second] = [text.charCodeAt(0), text.charCodeAt(1)];
  return first < 0x80 && second < 0x80
    ? isAsciiLetterOrDigit(first) && first > 0x39 && second >= 0x61 && second <= 0x7a
    : /^\p{L}\p{Ll}/u.test(text);
}
