import { quote } from './fields';
import { defineRule, type Report } from './rule';
import { judgedStatements, placeOf } from './statements';

export const unexplainedAcronym = defineRule<Report, { known: readonly string[] }>({
  meta: {
    id: 'unexplained-acronym',
    description: 'An acronym is written out nowhere in the file.',
    severity: 'off',
    fix: 'none',
    options: {
      known: { default: [], description: 'Acronyms that every reader of this project knows.' },
    },
  },
  *check(context) {
    const judged = judgedStatements(context);
    const done = new Set([...everyone, ...context.options.known]);
    for (const { statement } of judged) {
      for (const found of explained(statement.value)) {
        done.add(found);
      }
    }
    for (const { statement } of judged) {
      for (const { 0: text, index } of statement.value.matchAll(acronym)) {
        const singular = text.replace(/s$/, '');
        if (!done.has(singular)) {
          done.add(singular);
          yield {
            ...placeOf(context, statement, { start: index, end: index + text.length }),
            message: `${quote(text)} is written out nowhere in this file. Write it out here: the full words, then "(${text})".`,
          };
        }
      }
    }
  },
});

/** Two to six capitals; digits may follow. Numbers in Roman letters are none. */
const acronym = /(?<![\p{L}\p{N}.-])(?![IVX]+(?![\p{L}\p{N}]))\p{Lu}{2,6}\d?s?(?![\p{L}\p{N}])/gu;

const everyone = ['OK', 'AM', 'PM', 'US', 'UK', 'EU', 'UN', 'ID', 'PC', 'TV', 'IT', 'HR', 'PDF', 'GPS', 'DIY'];

/** "Non-destructive testing (NDT)" and "NDT (non-destructive testing)". */
function* explained(value: string): Iterable<string> {
  for (const { 1: inside = '', index } of value.matchAll(/\(([^()]{2,80})\)/g)) {
    const before = /(\p{Lu}{2,6}\d?)s? $/u.exec(value.slice(Math.max(0, index - 9), index))?.[1];
    if (before !== undefined && /\p{Ll}/u.test(inside)) {
      yield before;
    }
    const short = inside.trim().replace(/s$/, '');
    if (/^\p{Lu}{2,6}\d?$/u.test(short)) {
      yield short;
    }
  }
}
