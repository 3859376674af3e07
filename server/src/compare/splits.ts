/** Statements that became several, and several that became one. */
import { eachCandidate } from './candidates';
import type { Pair, Pairs } from './pairs';
import type { Entry } from './side';
import { contained, sum } from './wording';

/** One statement and what it became, or what became it; two or more. */
export interface Group {
  readonly one: Entry;
  readonly several: readonly Entry[];
}

export interface Regrouped extends Pairs {
  readonly splits: readonly Group[];
  readonly merges: readonly Group[];
}

/** A part says little that the whole does not. */
const leastContained = 0.55;
/** What it takes over is a good part of the whole, and was missing from the counterpart that was found. */
const leastTaken = 0.2;

export function regroup(found: Pairs): Regrouped {
  const forward = collect(
    found.pairs.map(({ before, after }) => ({ one: before, other: after })),
    found.removed,
    found.added,
  );
  const splitParts = new Set(forward.flatMap(({ several }) => several));
  const splitWholes = new Set(forward.map(({ one }) => one));
  const backward = collect(
    found.pairs
      .filter(({ before }) => !splitWholes.has(before))
      .map(({ before, after }) => ({ one: after, other: before })),
    found.added.filter((it) => !splitParts.has(it)),
    found.removed.filter((it) => !splitWholes.has(it)),
  );
  const grouped = new Set([...forward, ...backward].flatMap(({ one, several }) => [one, ...several]));
  const isFree = (entry: Entry) => !grouped.has(entry);
  return {
    pairs: found.pairs.filter(({ before, after }: Pair) => isFree(before) && isFree(after)),
    removed: found.removed.filter(isFree),
    added: found.added.filter(isFree),
    splits: forward,
    merges: backward,
  };
}

interface Whole {
  readonly one: Entry;
  /** The counterpart that was found by likeness. */
  readonly other: Entry | undefined;
}

/** Looks for free parts of statements that lost words, or went. */
function collect(
  pairs: readonly { readonly one: Entry; readonly other: Entry }[],
  alone: readonly Entry[],
  free: readonly Entry[],
): Group[] {
  const wholes: Whole[] = [
    ...pairs.filter(({ one, other }) => one.facts.normal !== other.facts.normal),
    ...alone.map((one) => ({ one, other: undefined })),
  ];
  const others = new Map(wholes.map(({ one, other }) => [one, other]));
  const claims: { one: Entry; part: Entry; taken: number }[] = [];
  eachCandidate(
    wholes.map(({ one }) => one),
    free,
    (one, part) => {
      const other = others.get(one);
      const whole = one.wording.body;
      const taken = whole.filter((word) => part.wording.whole.includes(word) && !other?.wording.whole.includes(word));
      const share = sum(taken) / (sum(whole) || 1);
      if (
        share >= leastTaken &&
        taken.length >= 2 &&
        contained(part.wording.body, one.wording.whole) >= leastContained
      ) {
        claims.push({ one, part, taken: share });
      }
    },
  );
  claims.sort((a, b) => b.taken - a.taken || a.part.at - b.part.at);
  const parts = new Map<Entry, Entry[]>();
  const taken = new Set<Entry>();
  for (const { one, part } of claims) {
    if (!taken.has(part)) {
      taken.add(part);
      parts.set(one, [...(parts.get(one) ?? []), part]);
    }
  }
  return [...parts].flatMap(([one, found]) => {
    const several = [...[others.get(one) ?? []].flat(), ...found].sort((a, b) => a.at - b.at);
    return several.length > 1 ? [{ one, several }] : [];
  });
}
