import { families } from './families';
import type { Verb } from './lexicon';

export interface Wanted {
  /** Weakest and strongest strength to offer, 1 to 6. */
  readonly from: number;
  readonly to: number;
  /** How many at most; 3 where it is left out. */
  readonly limit?: number;
}

/** Good verbs of each strength for a verb without relatives: they take nearly any object. */
const allRound = `assist, follow, observe, identify, describe, record, apply, perform, carry out, analyze, coordinate,
  evaluate, design, direct, lead, govern, set strategy, institutionalize`
  .split(',')
  .map((verb) => verb.trim());

/**
 * Measurable verbs of the wanted strength: those that share the verb's closest family first, unambiguous before
 * ambiguous ones, and the middle of the range before its ends.
 */
export function findAlternatives(verbs: ReadonlyMap<string, Verb>, lemma: string, wanted: Wanted): readonly Verb[] {
  const limit = wanted.limit ?? 3;
  const middle = (wanted.from + wanted.to) / 2;
  const chosen = new Set<Verb>();
  const choose = (family: readonly string[], ambiguous: boolean) => {
    const fitting = family
      .map((name) => verbs.get(name))
      .filter((verb) => verb !== undefined)
      .filter((verb) => verb.lemma !== lemma && !verb.unmeasurable && verb.ambiguous === ambiguous)
      .filter((verb) => verb.strength >= wanted.from && verb.strength <= wanted.to)
      .sort((a, b) => Math.abs(a.strength - middle) - Math.abs(b.strength - middle));
    for (const verb of fitting) {
      chosen.add(verb);
    }
  };
  const related = familiesOf(lemma);
  for (const ambiguous of [false, true]) {
    for (const family of related) {
      choose(family, ambiguous);
    }
  }
  if (chosen.size < 2) {
    choose(allRound, false);
    choose(allRound, true);
  }
  return [...chosen].slice(0, limit);
}

let familiesByVerb: ReadonlyMap<string, readonly (readonly string[])[]> | undefined;

/** The rows that hold a verb, those that it begins first. Read when first asked for. */
function familiesOf(lemma: string): readonly (readonly string[])[] {
  familiesByVerb ??= readFamilies();
  return familiesByVerb.get(lemma) ?? [];
}

function readFamilies(): ReadonlyMap<string, readonly (readonly string[])[]> {
  const byVerb = new Map<string, string[][]>();
  for (const row of families.split(';')) {
    const family = row.split(',').map((verb) => verb.trim());
    for (const verb of family) {
      const others = byVerb.get(verb) ?? [];
      byVerb.set(verb, verb === family[0] ? [family, ...others] : [...others, family]);
    }
  }
  return byVerb;
}
