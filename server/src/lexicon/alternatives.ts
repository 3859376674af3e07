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
const allRound: Readonly<Record<number, string>> = {
  1: 'assist, follow, observe',
  2: 'identify, describe, record',
  3: 'apply, perform, carry out',
  4: 'analyze, coordinate, evaluate',
  5: 'design, direct, lead',
  6: 'govern, set strategy, institutionalize',
};

/** Verbs of related sense, measurable and unambiguous, nearest to the middle of the wanted range first. */
export function findAlternatives(verbs: ReadonlyMap<string, Verb>, lemma: string, wanted: Wanted): readonly Verb[] {
  const middle = (wanted.from + wanted.to) / 2;
  const chosen = new Map<string, Verb>();
  const choose = (names: readonly string[], clear: boolean) => {
    const fitting = names
      .map((name) => verbs.get(name))
      .filter((verb) => verb !== undefined)
      .filter((verb) => verb.lemma !== lemma && !verb.unmeasurable && !(clear && verb.ambiguous))
      .filter((verb) => verb.strength >= wanted.from && verb.strength <= wanted.to)
      .sort((a, b) => Math.abs(a.strength - middle) - Math.abs(b.strength - middle));
    for (const verb of fitting) {
      chosen.set(verb.lemma, verb);
    }
  };
  const related = relatives().get(lemma) ?? [];
  choose(related, true);
  choose(related, false);
  if (chosen.size < 2) {
    for (let strength = Math.ceil(wanted.from); strength <= wanted.to; strength++) {
      choose((allRound[strength] ?? '').split(', '), false);
    }
  }
  return [...chosen.values()].slice(0, wanted.limit ?? 3);
}

let cachedRelatives: ReadonlyMap<string, readonly string[]> | undefined;

/** Each verb with the verbs that share a family with it, in the order of the rows. Read when first asked for. */
function relatives(): ReadonlyMap<string, readonly string[]> {
  cachedRelatives ??= readFamilies();
  return cachedRelatives;
}

function readFamilies(): ReadonlyMap<string, readonly string[]> {
  const byVerb = new Map<string, Set<string>>();
  for (const row of families.split(';')) {
    const family = row.split(',').map((verb) => verb.trim());
    for (const verb of family) {
      const others = byVerb.get(verb) ?? new Set();
      byVerb.set(verb, others);
      for (const other of family) {
        others.add(other);
      }
    }
  }
  return new Map([...byVerb].map(([verb, others]) => [verb, [...others]]));
}
