import { editDistance } from './edit-distance';
import type { Verb } from './lexicon';

/** Known verbs that are spelt nearly like a word, nearest first; at most three. */
export function findNear(verbs: Iterable<Verb>, word: string, letters: number): readonly Verb[] {
  if (word.length < 3 || word.length > 24) {
    return [];
  }
  const most = word.length < 5 ? 1 : letters;
  const found: { verb: Verb; distance: number }[] = [];
  for (const verb of verbs) {
    if (Math.abs(verb.lemma.length - word.length) <= most && (most > 1 || mayBeOneEdit(word, verb.lemma))) {
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

/** A cheap look before the distance is counted: but for two letters, one edit leaves beginning and end alike. */
function mayBeOneEdit(a: string, b: string): boolean {
  const shorter = Math.min(a.length, b.length);
  let alike = 0;
  while (alike < shorter && a[alike] === b[alike]) {
    alike++;
  }
  let behind = 0;
  while (behind < shorter - alike && a[a.length - 1 - behind] === b[b.length - 1 - behind]) {
    behind++;
  }
  return Math.max(a.length, b.length) - alike - behind <= 2;
}
