/** A second act that was added to a statement behind the first one's object and context: two statements in one. */
import { findLaterActions } from '../framework/later-actions';
import type { StatementParts } from '../framework/statement';
import { findCues } from '../lexicon/cues';
import type { Lexicon } from '../lexicon/lexicon';
import { cosine, meaningOf, meaningSize, tellingOf } from '../lexicon/meaning';
import { fieldsOf, meaningsOf } from '../lexicon/synonyms';
import { isAdverb, nounVerbs, prepositions, subordinators } from '../lexicon/word-classes';
import { readWords } from '../lexicon/words';
import { contentStems } from './words';

export interface SecondAct {
  /** The verb; indices are UTF-16 code units in the statement's value. */
  readonly start: number;
  readonly end: number;
  readonly lemma: string;
}

/**
 * The act that shares no subject with the rest of the statement: "audit course records each quarter and negotiate room
 * rates with venues". An act that goes on with the first one ("… and report the leaks", "… and set its budget") is none.
 */
export function findSecondAct(value: string, parts: StatementParts, lexicon: Lexicon): SecondAct | undefined {
  const last = parts.actions.at(-1);
  if (!last || parts.opener || !mayStart(value, last.end, lexicon)) {
    return undefined;
  }
  for (const { start, end, lemma, form, verb } of findLaterActions(parts, lexicon)) {
    const joint = value.slice(last.end, start).lastIndexOf(and);
    const first = value.slice(last.end, last.end + joint);
    const behind = value.slice(end);
    const object = objectOf(behind);
    const errand = isErrand(object);
    const noun = nounVerbs.has(lemma) && !startsObject.test(behind) && !(errandVerbs.has(lemma) && isMany(object));
    const adjoins = joint === start - last.end - and.length;
    if (
      !adjoins ||
      behind.startsWith('-') ||
      first.endsWith(',') ||
      form !== 'base' ||
      !verb ||
      noun ||
      goesOn.has(lemma)
    ) {
      continue;
    }
    if (
      wordsIn(first) >= fewestBefore &&
      hasObject(behind) &&
      (errand || errandVerbs.has(lemma) || namesThing(object)) &&
      !refersBack.test(object) &&
      !(isGuided(behind) && !isGuided(first))
    ) {
      const before = `${parts.topic?.text ?? ''} ${value.slice(parts.body.start, last.end)} ${withoutCues(first)}`;
      const apart = Math.abs((last.verb?.strength ?? verb.strength) - verb.strength) > mostApart;
      const [own, rest] = [contentStems(object), contentStems(before)];
      const most = errand ? mostNearOfErrand : namesThing(object) ? mostNear : mostNearOfWord;
      if (!related(own, rest, !apart && !errand) && nearness(own, rest) < most) {
        return { start, end, lemma };
      }
    }
  }
  return undefined;
}

/** Whether an act may start behind any "and" at all: in nearly all statements none does, and the clauses need not be read. */
function mayStart(value: string, from: number, lexicon: Lexicon): boolean {
  for (let joint = value.indexOf(and, from); joint >= 0; joint = value.indexOf(and, joint + 1)) {
    const start = joint + and.length;
    const word = readWords(value, start, value.length).peek(0);
    const reading = word.start === start ? lexicon.read(word.text) : undefined;
    if (reading?.form === 'base' && !goesOn.has(reading.lemma) && wordsIn(value.slice(from, joint)) >= fewestBefore) {
      return true;
    }
  }
  return false;
}

const and = ' and ';

/** What is shorter shares its object with the act behind it: "read symbols and trace circuits". */
const fewestBefore = 4;

/** A verb that is as often a noun ("panel", "order") is one where its object begins with one of these. */
const startsObject = /^ (?:the|an?|all|new|\w+[’']s) /i;

/** Verbs of errands, which are as often nouns: "order stationery", "book rooms", but not "order stationery forms". */
const errandVerbs = new Set('book clean file host mail order post rent reserve sweep water wash'.split(' '));

/** Nothing but a noun in the plural, or of what is not counted: "rooms", "new stationery", but not "quantity". */
function isMany(object: string): boolean {
  const words = object
    .toLowerCase()
    .replace(/[.,;].*/s, '')
    .split(' ');
  const last = words.at(-1) ?? '';
  return words.length < 4 && (/[^s]s$/.test(last) || uncounted.has(last));
}

const uncounted = new Set(
  'stationery furniture equipment catering transport paper ink toner coffee tea milk kit clothing uniform footwear cutlery crockery linen bedding laundry post mail paperwork'.split(
    ' ',
  ),
);

/** What any workplace has besides its trade: to see to it is an act of its own, whatever the trade's words are like. */
function isErrand(object: string): boolean {
  return errands.test(object);
}

const errands =
  /\b(?:stationery|fridge|microwave|kettle|canteen|staff ?room|(?:notice|display|bulletin)[ -]?boards?|(?:staff|web) ?pages?|website|rota|(?:holiday|leave|annual-leave) (?:chart|planner|calendar)|petty cash|car park|posters?|raffles?|toner|tea point|pot plants|office (?:plants|party|kitchen)|(?:christmas|birthday) [a-z]+|coffee|vending|gifts?|flowers|(?:photo)?copier|office supplies|supply (?:closet|cupboard)|break ?room|parking (?:lot|permits?)|lockers?)\b/i;

/** Verbs that pass on what the first act brought about, or bring what it needs. */
const goesOn = new Set(
  'arrange obtain track formulate implement exercise change sort total label clear keep agree initiate activate trigger report record note log flag present recommend propose suggest advise inform tell brief warn ask notify communicate relay share submit return send escalate refer document summarize summarise explain discuss verify confirm check correct fix repair resolve follow carry adjust act respond help assist take use'.split(
    ' ',
  ),
);

/** Words that point at what the first act was about. */
const refersBack = /\b(?:it|its|them|their|they|any|each|such|these|those|this|that|same|result\w*|\w{3,}ed)\b/i;

/** The words of a clause up to its first preposition, and whether anything follows. */
function objectOf(clause: string): string {
  const words = clause.trim().split(/\s+/);
  const end = words.findIndex((word) => word.toLowerCase() !== 'of' && isBoundary(word));
  return (end === -1 ? words : words.slice(0, end)).join(' ');
}

function isBoundary(word: string): boolean {
  const plain = word.toLowerCase().replace(/[^a-z-]/g, '');
  return prepositions.has(plain) || subordinators.has(plain) || plain === 'to' || plain === 'each' || plain === 'every';
}

function hasObject(clause: string): boolean {
  const [word = ''] = clause.trim().split(/\s+/);
  return !isBoundary(word) && !isAdverb(word.toLowerCase()) && objectOf(clause) !== '' && wordsIn(clause) >= 3;
}

function wordsIn(clause: string): number {
  return clause.trim().split(/\s+/).length;
}

/**
 * "The café's petty cash", "room-hire rates": a thing with a name of its own. A bare "improvements" or "the diversion" is
 * what the first act leads to.
 */
function namesThing(object: string): boolean {
  const [first = ''] = object.split(/[,;]| of /);
  return contentStems(first.replace(attributes, '')).length > 1;
}

/** "On-call", "multi-year", "1:1": they say how, not what. */
const attributes =
  /\b(?:[a-z]+ly|simple|small|minor|initial|(?:on|off|in|out|multi|non|pre|post|self|full|part)-\w+)\b/gi;

/** "With occasional help" behind two acts speaks of both. */
function isGuided(clause: string): boolean {
  return findCues(clause).some(({ kind }) => kind === 'autonomy');
}

/** "Without supervision" says nothing of the subject. */
function withoutCues(clause: string): string {
  return findCues(clause).reduceRight((text, { start, end }) => text.slice(0, start) + text.slice(end), clause);
}

/** Acts of strengths farther apart than this are no one act, though both be of one field of work. */
const mostApart = 1;

/** The holiday rota is nothing to a cable run, at about 0; the budget is something to a merger, at 0.33. */
const mostNear = 0.3;

/** A single word tells less: "order parts" behind the service of an engine is at 0.15. */
const mostNearOfWord = 0.05;

/** What every workplace has to do besides its trade may come nearer by chance: stationery is at 0.4 of newsletters. */
const mostNearOfErrand = 0.45;

/** Cosine of what two lists of stems mean as a whole. */
function nearness(a: readonly string[], b: readonly string[]): number {
  const [left, right] = [sumOf(a), sumOf(b)];
  // `cosine` is of directions of length 1; these are longer.
  return cosine(left, right) / (Math.sqrt(cosine(left, left) * cosine(right, right)) || 1);
}

function sumOf(stems: readonly string[]): Float32Array {
  const sum = new Float32Array(meaningSize);
  for (const stem of stems) {
    const [meaning, telling] = [meaningOf(stem), tellingOf(stem)];
    for (let at = 0; at < meaningSize; at++) {
      sum[at] = (sum[at] ?? 0) + telling * (meaning?.[at] ?? 0);
    }
  }
  return sum;
}

/** Whether two lists of stems share a word, a meaning or, where asked for, a field of work. */
function related(a: readonly string[], b: readonly string[], byField: boolean): boolean {
  const keys = (stem: string) => [
    stem,
    ...meaningsOf(stem).map((row) => `=${row}`),
    ...(byField ? fieldsOf(stem).map((row) => `~${row}`) : []),
  ];
  const known = new Set(b.flatMap(keys));
  return a.flatMap(keys).some((key) => known.has(key));
}
