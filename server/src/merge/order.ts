/** The order of a level's items after a merge: that of the side that changed it, with what the other side has put in. */
import type { Resolved } from './resolve';
import type { Strand } from './strands';

export interface Placed {
  readonly strand: Strand;
  readonly resolved: Resolved;
}

/** @param items of one level */
export function ordered(items: readonly Placed[], level: string): Placed[] {
  const list = (side: 'base' | 'ours' | 'theirs') =>
    items
      .filter(({ strand }) => strand[side]?.level === level)
      .sort((a, b) => (a.strand[side]?.index ?? 0) - (b.strand[side]?.index ?? 0));
  const [base, ours, theirs] = [list('base'), list('ours'), list('theirs')];
  const common = (side: readonly Placed[], other: readonly Placed[]) => {
    const [inBase, inOther] = [new Set(base), new Set(other)];
    return side.filter((it) => inBase.has(it) && inOther.has(it));
  };
  const keeps = (side: readonly Placed[]) => sameOrder(common(base, side), common(side, base));
  const [first, second] = keeps(ours) && !keeps(theirs) ? [theirs, ours] : [ours, theirs];
  const result = [...first];
  const known = new Set(first);
  second.forEach((item, at) => {
    if (known.has(item)) {
      return;
    }
    const before = second.slice(0, at).findLast((it) => known.has(it));
    const isLast = !second.slice(at + 1).some((it) => known.has(it));
    let index = isLast ? result.length : before ? result.indexOf(before) + 1 : 0;
    // What the first side has put in at the same place stays in front.
    while (before && isNew(result[index])) {
      index++;
    }
    result.splice(index, 0, item);
    known.add(item);
  });
  return [...result, ...items.filter((it) => !known.has(it))];
}

function isNew(item: Placed | undefined): boolean {
  return item !== undefined && !item.strand.base;
}

function sameOrder(left: readonly Placed[], right: readonly Placed[]): boolean {
  return left.length === right.length && left.every((item, index) => item === right[index]);
}
