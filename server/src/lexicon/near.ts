import { editDistance } from './edit-distance';
import type { Verb } from './lexicon';

/** A verb with the letters that it has, a bit for each. */
export interface NearCandidate {
  readonly verb: Verb;
  readonly letters: number;
}

export function nearCandidates(verbs: Iterable<Verb>): readonly NearCandidate[] {
  return Array.from(verbs, (verb) => ({ verb, letters: lettersOf(verb.lemma) }));
}

/** Known verbs that are spelt nearly like a word, nearest first; at most three. */
export function findNear(candidates: readonly NearCandidate[], word: string, letters: number): readonly Verb[] {
  if (word.length < 3 || word.length > 24) {
    return [];
  }
  const most = word.length < 5 ? 1 : letters;
  const own = lettersOf(word);
  const found: { verb: Verb; distance: number }[] = [];
  for (const { verb, letters: others } of candidates) {
    // Cheap looks before the distance is counted: one edit brings one letter in and takes one out at most.
    if (Math.abs(verb.lemma.length - word.length) <= most && bitsOf(own ^ others) <= 2 * most) {
      const distance = editDistance(word, verb.lemma);
      if (distance <= most) {
        found.push({ verb, distance: distance - (verb.lemma[0] === word[0] ? 0.5 : 0) });
      }
    }
  }
  return found
    .sort((a, b) => a.distance - b.distance)
    .slice(0, 3)
    .map(({ verb }) => verb);
}

function lettersOf(word: string): number {
  let letters = 0;
  for (let at = 0; at < word.length; at++) {
    letters |= 1 << (word.charCodeAt(at) & 31);
  }
  return letters;
}

function bitsOf(set: number): number {
  let count = 0;
  for (let rest = set; rest !== 0; rest &= rest - 1) {
    count++;
  }
  return count;
}
