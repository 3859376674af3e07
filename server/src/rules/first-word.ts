import type { StatementAnalysis } from '../analysis/analysis';
import type { Action } from '../framework/statement';
import { editDistance } from '../lexicon/edit-distance';
import type { Lexicon, Verb } from '../lexicon/lexicon';
import { isPlain } from '../lexicon/plain';
import { coordinators, determiners, hasNounEnding, isAdverb, prepositions, pronouns } from '../lexicon/word-classes';
import { perText } from './per-text';
import type { Piece } from './statements';

/** A first word that should be a verb and is not known as one. */
export interface FirstWord extends Piece {
  readonly text: string;
  /** A verb, by its place or its form, or a known one that is misspelt; else another kind of word. */
  readonly verb: boolean;
  readonly near: readonly Verb[];
}

/** The first word behind the separator, where the lexicon knows no verb there; undefined where all is well. */
export const readFirstWord = perText(findFirstWord);

/**
 * The first word, where it is inflected beside a fellow in its base form ("designs and automate rules"), so that the
 * grammar sees a noun there.
 */
export const readInflectedWord = perText((judged: StatementAnalysis, lexicon: Lexicon): Action | undefined => {
  const { actions, body } = judged.parts;
  const [, text = '', fellow = ''] = actions[0]?.verb
    ? []
    : ((isPlain(body.text) ? plainBeginning : beginning).exec(body.text) ?? []);
  const reading = lexicon.read(text.toLowerCase());
  return reading?.form === 'third-person' && lexicon.read(fellow)?.form === 'base'
    ? { ...reading, text, start: body.start, end: body.start + text.length }
    : undefined;
});

/** A word and its fellow: "designs and automate", "measures, cut". */
const beginning = /^(\p{L}+)(?:,|,? and) (\p{Ll}+)(?! of\b)/u;
const plainBeginning = /^([A-Za-z]+)(?:,|,? and) ([a-z]+)(?! of\b)/;

/** Verbs made of a noun and a verb, which the list does not hold: "role models openness", but not "role models of". */
const twoWordVerb = /^(?:can |easily )*(?:role models?|context switch(?:es)?|dry runs?|fast tracks?) (?!of\b)\p{Ll}/iu;

function firstWordOf(text: string): string {
  const word = isPlain(text) ? /[a-z0-9][a-z0-9'’-]*/i : /[\p{L}\p{N}][\p{L}\p{N}'’-]*/u;
  return word.exec(text.replace(/^\d{1,2}[.)]\s/, ''))?.[0] ?? '';
}

function findFirstWord(judged: StatementAnalysis, lexicon: Lexicon): FirstWord | undefined {
  const { parts } = judged;
  const [action] = parts.actions;
  if (action?.verb || twoWordVerb.test(parts.body.text) || readInflectedWord(judged, lexicon)) {
    return undefined;
  }
  const text = action ? action.text : firstWordOf(parts.body.text);
  if (text === '') {
    return undefined;
  }
  const start = action?.start ?? parts.body.start + parts.body.text.indexOf(text);
  const word = text.toLowerCase();
  const near = /^[a-z-]+$/.test(word) ? lexicon.near(word) : [];
  const verb = !isOtherWord(word, lexicon) && (action !== undefined || isMisspelt(text, near));
  return { text, start, end: start + text.length, near, verb };
}

/** A participle, somebody who acts, or an adjective: where a noun phrase stands in place of the action. */
function isOtherWord(word: string, lexicon: Lexicon): boolean {
  return (
    /(?:able|ible|al)$|-/.test(word) ||
    plainAdjectives.has(word) ||
    lexicon.read(word) !== undefined ||
    (/[eo]r$/.test(word) && [word.slice(0, -1), word.slice(0, -2)].some((base) => lexicon.verb(base) !== undefined))
  );
}

const plainAdjectives = new Set(
  'simple single multiple major minor good safe large small common current full deep strong key main own early late'.split(
    ' ',
  ),
);

function isMisspelt(text: string, near: readonly Verb[]): boolean {
  const other =
    text !== text.toLowerCase() ||
    [determiners, prepositions, coordinators, pronouns].some((words) => words.has(text)) ||
    hasNounEnding(text) ||
    isAdverb(text);
  const most = text.length < 9 ? 1 : 2;
  return (
    !other &&
    text.length > 4 &&
    near.some(
      ({ lemma }) =>
        lemma[0] === text[0] &&
        editDistance(text, lemma) <= most &&
        (lemma.length !== text.length || sameLetters(lemma, text)),
    )
  );
}

/** A letter for another makes a noun as often as a slip: "context" and "contest". */
function sameLetters(a: string, b: string): boolean {
  return [...a].sort().join('') === [...b].sort().join('');
}
