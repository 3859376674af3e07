import type { FrameworkOutline, OutlineLevel } from '../../../server/src/lsp/protocol';

/** Ids for views: `FrameworkOutline` statement id -> an id that the statement keeps while its text is edited. */
export type Identities = ReadonlyMap<string, string>;

/**
 * A statement's own id is made of its content, so it changes with every keystroke, and a view would lose its selection.
 * Where a level lost as many ids as it gained, those are edits, and the new ones keep the ids that the old ones had.
 */
export function carryIdentities(
  before: { readonly outline: FrameworkOutline; readonly identities: Identities } | undefined,
  after: FrameworkOutline,
): Identities {
  const identities = new Map<string, string>();
  const taken = new Set<string>();
  const claim = (id: string, wanted: string) => {
    identities.set(id, unique(wanted, taken));
  };

  const known = new Map(before?.outline.levels.map((level) => [level.key, level]));
  for (const level of after.levels) {
    const old = idsOf(known.get(level.key));
    for (const id of idsOf(level)) {
      if (before?.identities.has(id) && old.has(id)) {
        claim(id, before.identities.get(id) ?? id);
      }
    }
  }
  for (const level of after.levels) {
    const gained = difference(idsOf(level), identities);
    const lost = difference(idsOf(known.get(level.key)), idsOf(level));
    const edited = lost.length === gained.length;
    gained.forEach((id, index) => {
      const predecessor = edited ? lost[index] : undefined;
      claim(id, (predecessor && before?.identities.get(predecessor)) ?? id);
    });
  }
  return identities;
}

function idsOf(level: OutlineLevel | undefined): Set<string> {
  return new Set(level?.statements.map(({ id }) => id));
}

function difference(ids: ReadonlySet<string>, without: { has(id: string): boolean }): string[] {
  return [...ids].filter((id) => !without.has(id));
}

/** An id that an edited statement has kept may be the content of another one now. */
function unique(wanted: string, taken: Set<string>): string {
  let id = wanted;
  for (let count = 2; taken.has(id); count++) {
    id = `${wanted}~${count}`;
  }
  taken.add(id);
  return id;
}
