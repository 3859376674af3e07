import type { Verb } from '../lexicon/lexicon';
import { coordinators, prepositions } from '../lexicon/word-classes';
import type { Words } from '../lexicon/words';

/**
 * A verb of leading with what it leads: to supervise people who work is a senior act, to supervise a visit, a swimming
 * pool or children is plain work, so that the verb alone tells no level.
 */
export function withObject(verb: Verb, words: Words, from: number): Verb {
  if (verb.lemma !== 'supervise' && verb.lemma !== 'oversee') {
    return verb;
  }
  const object = headOfObject(words, from);
  return object === undefined || (worker.test(object) && !served.has(object)) ? verb : { ...verb, ambiguous: true };
}

/** The last word of the noun phrase that starts at an index, within eight words; undefined where none starts there. */
export function headOfObject(words: Words, from: number): string | undefined {
  const first = words.peek(from);
  if (first.text === '' || first.before !== '' || prepositions.has(first.text) || coordinators.has(first.text)) {
    return undefined;
  }
  for (let index = from; index < from + 8; index++) {
    const next = words.peek(index + 1);
    if (next.text === '' || next.before !== '' || prepositions.has(next.text) || coordinators.has(next.text)) {
      return words.peek(index).text;
    }
  }
  return undefined;
}

const worker =
  /(?:[eo]rs?|ists?|ians?|ants?|men|hands|nurses?|chefs?|staff|teams?|crews?|gangs?|squads?|brigades?|shifts?|trainees?|employees?|apprentices?|interns?|juniors?|colleagues?|personnel|people|workforce|welders?)$/;

/** They end like workers, but do not work here. */
const served = new Set(
  `swimmers bathers passengers visitors customers prisoners offenders players callers runners dancers learners youngsters
  toddlers campers riders voters readers participants infants defendants applicants tenants occupants plants order water
  transfer transfers dinner dinners manoeuvres procedures reactor reactors boiler boilers`.split(/\s+/),
);
