import type { Statement } from '../framework/model';
import { quote } from './fields';
import { perTextAndList } from './per-text';
import { defineRule, type Report } from './rule';
import { judgedStatements, placeOf, replacePiece } from './statements';
import { findPhrases, likeCase, type Phrase, quoteList } from './words';

interface BiasedWording extends Report {
  readonly statement: Statement;
  readonly found: Phrase;
  readonly better: readonly string[];
}

export const biasedWording = defineRule<BiasedWording, { words: readonly string[]; allowed: readonly string[] }>({
  meta: {
    id: 'biased-wording',
    description: 'A statement has words that leave people out.',
    severity: 'hint',
    fix: 'suggestion',
    options: {
      words: {
        default: [],
        description: 'More words to mark, each with its replacement: "foreman: site lead".',
      },
      allowed: { default: [], description: 'Words of the built-in list that are fine here.' },
    },
  },
  *check(context) {
    const { better, phrases } = listFor(context.options.words, context.options.allowed);
    for (const judged of judgedStatements(context)) {
      const { statement } = judged;
      for (const found of biasedWords(judged, phrases)) {
        const replacements = better.get(found.phrase) ?? [];
        yield {
          statement,
          found,
          better: replacements,
          ...placeOf(context, statement, found),
          message: `${quote(found.text)} leaves people out. ${replacements.length > 0 ? `Write ${quoteList(replacements, 'or')} instead.` : 'Find a word that includes everyone.'}`,
        };
      }
    }
  },
  fix({ statement, found, better }, context) {
    return better.map((word) => ({
      title: `Replace ${quote(found.text)} by "${word}"`,
      edits: [replacePiece(context, statement, found, likeCase(found.text, word))],
      safe: false,
    }));
  },
});

const biasedWords = perTextAndList(({ statement }, phrases) => findPhrases(statement.value, phrases));

/** "foreman" and "journeyman" are titles of their trades and not listed. */
const builtIn = `
he: they; she: they; him: them; himself: themselves; herself: themselves; his: their; her: their; hers: theirs;
he or she: they; she or he: they; he/she: they; she/he: they; s/he: they; him or her: them; him/her: them;
his or her: their; her or his: their; his/her: their; her/his: their;
chairman: chair; chairmen: chairs; chairwoman: chair; spokesman: spokesperson; salesman: salesperson;
salesmen: salespeople; saleswoman: salesperson; businessman: businessperson; businessmen: businesspeople;
fireman: firefighter; firemen: firefighters; policeman: police officer; policemen: police officers;
stewardess: flight attendant; waitress: server; repairman: repairer; repairmen: repairers; workman: worker;
workmen: workers; craftsman: craftsperson; craftsmen: craftspeople; cameraman: camera operator; handyman: maintenance worker;
middleman: intermediary; mankind: humanity; manpower: workforce, staffing; man-hours: working hours; man-hour: working hour;
man-made: artificial; manmade: artificial; gentlemen's agreement: informal agreement;
sanity check: quick check; sanity checks: quick checks; tone-deaf: insensitive; turn a blind eye: look away;
wheelchair-bound: wheelchair-using; confined to a wheelchair: using a wheelchair; the disabled: people with disabilities;
the handicapped: people with disabilities; the elderly: older people; mentally retarded: with an intellectual disability;
blacklist: denylist, block list; blacklists: denylists; whitelist: allowlist; whitelists: allowlists`;

interface List {
  readonly better: ReadonlyMap<string, readonly string[]>;
  readonly phrases: readonly string[];
}

const lists = new Map<string, List>();

function listFor(more: readonly string[], allowed: readonly string[]): List {
  const key = JSON.stringify([more, allowed]);
  let list = lists.get(key);
  if (!list) {
    const better = new Map([...builtIn.split(';'), ...more].map(readEntry));
    for (const word of allowed) {
      better.delete(word.toLowerCase());
    }
    list = { better, phrases: [...better.keys()] };
    lists.set(key, list);
  }
  return list;
}

function readEntry(entry: string): [string, string[]] {
  const [word = '', replacements = ''] = entry.split(':');
  return [
    word.trim().toLowerCase(),
    replacements
      .split(',')
      .map((it) => it.trim())
      .filter((it) => it !== ''),
  ];
}
