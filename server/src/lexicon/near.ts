import type { Verb } from './lexicon';

/** Known verbs that are spelt nearly like a word, nearest first; at most three. */
export function findNear(verbs: Iterable<Verb>, word: string, letters: number): readonly Verb[] {
  if (word.length < 3 || word.length > 24) {
    return [];
  }
  const most = word.length < 5 ? 1 : letters;
  const found: { verb: Verb; distance: number }[] = [];
  for (const verb of verbs) {
    if (Math.abs(verb.lemma.length - word.length) <= most) {
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

/** Letters to insert, remove, replace or swap with a neighbour. */
function editDistance(a: string, b: string): number {
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let row = 1; row <= a.length; row++) {
    const current = [row];
    for (let column = 1; column <= b.length; column++) {
      const same = a[row - 1] === b[column - 1];
      let cost = Math.min(
        (last[column] ?? 0) + 1,
        (current[column - 1] ?? 0) + 1,
        (last[column - 1] ?? 0) + (same ? 0 : 1),
      );
      if (row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1]) {
        cost = Math.min(cost, (beforeLast[column - 2] ?? 0) + 1);
      }
      current.push(cost);
    }
    beforeLast = last;
    last = current;
  }
  return last[b.length] ?? 0;
}
