import type { Statement } from '../framework/model';
import { oncePerHabit } from './house-style';
import { perText } from './per-text';
import { defineRule, type Report } from './rule';
import { type Piece, placeOf, replacePiece } from './statements';

interface UntidyText extends Report {
  readonly untidy: readonly { readonly statement: Statement; readonly faults: readonly Fault[] }[];
}

/** A run of blanks and invisible characters that should be `text`. */
interface Fault extends Piece {
  readonly text: '' | ' ';
  readonly invisible: readonly string[];
}

export const untidyText = defineRule<UntidyText, object>({
  meta: {
    id: 'untidy-text',
    description: 'A statement has invisible characters, or blanks where none belong.',
    severity: 'warning',
    fix: 'safe',
    options: {},
  },
  *check(context) {
    const all = context.framework.levels.flatMap((level) => level.statements);
    const reports: UntidyText[] = [];
    for (const statement of all) {
      const faults = faultsOf(context.analysis.of(statement));
      const invisible = faults.find((fault) => fault.invisible.length > 0);
      const [first] = faults;
      if (!first || statement.value.trim() === '') {
        continue;
      }
      reports.push({
        untidy: [{ statement, faults }],
        ...placeOf(context, statement, invisible ?? first),
        ...(invisible ? {} : { severity: 'hint' as const }),
        message: `${invisible ? describeInvisible(invisible) : describeBlanks(first, statement.value)}${others(faults.length - 1)}`,
      });
    }
    const blanks = reports.filter(({ severity }) => severity === 'hint');
    yield* reports.filter(({ severity }) => severity !== 'hint');
    yield* oncePerHabit(blanks, all.length, (count) => ({
      untidy: blanks.flatMap((it) => it.untidy),
      message: `${count} of ${all.length} statements have blanks where none belong. Remove them.`,
    }));
  },
  fix({ untidy }, context) {
    return [
      {
        title: untidy.length > 1 ? 'Tidy the blanks of these statements' : 'Tidy the blanks of this statement',
        edits: untidy.flatMap(({ statement, faults }) =>
          faults.map((fault) => replacePiece(context, statement, fault, fault.text)),
        ),
        safe: true,
      },
    ];
  },
});

const names: Readonly<Record<string, string>> = {
  '\u00a0': 'no-break space',
  '\u00ad': 'soft hyphen',
  '\u200b': 'zero-width space',
  '\u2028': 'line separator',
  '\u2029': 'line separator',
  '\u202f': 'narrow no-break space',
  '\u2060': 'word joiner',
  '\ufeff': 'zero-width no-break space',
};

const faultsOf = perText(({ statement }) => findFaults(statement.value));

/** Any gap but a single blank between two words. */
const anyFault = new RegExp(`^ | $| {2}|[^\\S ]|[\\u0000-\\u001f\\u007f-\\u009f${Object.keys(names).join('')}]`);

const none: readonly Fault[] = [];

function findFaults(value: string): readonly Fault[] {
  if (!anyFault.test(value)) {
    return none;
  }
  const faults: Fault[] = [];
  for (let start = 0; start < value.length; start++) {
    let end = start;
    while (end < value.length && isGap(value.charAt(end))) {
      end++;
    }
    if (end > start) {
      const run = value.slice(start, end);
      const edge = start === 0 || end === value.length;
      const text = edge || !/\s/.test(run.replace('\ufeff', '')) ? '' : ' ';
      if (run !== text && !isDeliberate(value, start, run)) {
        faults.push({ start, end, text, invisible: [...run].filter((character) => !/[ \t\r\n]/.test(character)) });
      }
      start = end;
    }
  }
  return faults;
}

function isGap(character: string): boolean {
  return /\s/.test(character) || character in names || isControl(character);
}

function isControl(character: string): boolean {
  const code = character.charCodeAt(0);
  return code < 0x20 || (code >= 0x7f && code < 0xa0);
}

/** A number and its unit are held together on purpose: "120 °C". */
function isDeliberate(value: string, start: number, run: string): boolean {
  return /^[\u00a0\u202f]$/.test(run) && /\d/.test(value.charAt(start - 1));
}

function describeInvisible({ invisible, text, start, end }: Fault): string {
  const [character = ''] = invisible;
  const code = character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0');
  const name = names[character] ?? 'control character';
  return `A ${name} (U+${code}) stands here, which nobody sees and which spoils comparisons. ${text === '' || end - start > invisible.length ? 'Remove it.' : 'Put a blank in its place.'}`;
}

function describeBlanks({ start, end, text }: Fault, value: string): string {
  const run = value.slice(start, end);
  if (text === ' ' && /[\t\r\n]/.test(run)) {
    return `A ${/[\r\n]/.test(run) ? 'line break' : 'tab'} stands here where a blank belongs. Put a blank in its place.`;
  }
  if (text === ' ') {
    return `${end - start} blanks stand here where one is enough. Remove the rest.`;
  }
  return `The statement ${start === 0 ? 'starts' : 'ends'} with ${value.trim() === '' || end - start === 1 ? 'a blank' : `${end - start} blanks`}. Remove ${end - start === 1 ? 'it' : 'them'}.`;
}

function others(count: number): string {
  if (count === 0) {
    return '';
  }
  return count === 1 ? ' One more place of this statement is untidy.' : ` ${count} more places of it are untidy.`;
}
