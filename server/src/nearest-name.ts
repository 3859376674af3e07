/** Slips of names that are not words: keys, rules, options, commands. */
import { editDistance } from './lexicon/edit-distance';

/** The known name that a name is one slip away from: another case, another joint, a letter or two. */
export function nearestName(name: string, known: readonly string[]): string | undefined {
  const letters = lettersOf(name);
  // A huge name is no slip, and comparing it would take its time.
  if (letters.length > 40) {
    return undefined;
  }
  const [nearest] = known
    .map((it) => ({ name: it, distance: editDistance(letters, lettersOf(it)) }))
    .filter((it) => it.distance <= slips(lettersOf(it.name)))
    .sort((a, b) => a.distance - b.distance);
  return nearest?.name;
}

function lettersOf(name: string): string {
  return name.toLowerCase().replace(/[\s_-]+/g, '');
}

/** How many letters may differ: a short name is soon another word. */
function slips(name: string): number {
  return name.length < 7 ? 1 : 2;
}
