/** What became of each item of the common ancestor on both sides, and what came. */
import type { Analysis } from '../analysis/analysis';
import { matchLevels } from '../compare/levels';
import { type Pair, pairStatements } from '../compare/pairs';
import { type Entry, type Side, sidesOf } from '../compare/side';
import { likenessOf } from '../compare/wording';
import type { FrameworkDocument, Statement } from '../framework/model';

/** An item of a level in one of the three versions. */
export interface Cell {
  /** The level's name, common to the three versions. */
  readonly level: string;
  /** Index in the level's array. */
  readonly index: number;
  /** Its bytes. */
  readonly literal: string;
  /** Undefined for an item that is no string. */
  readonly entry: Entry | undefined;
}

/** One item through the three versions; at least one of them has it. */
export interface Strand {
  readonly base?: Cell;
  readonly ours?: Cell;
  readonly theirs?: Cell;
  /** Both sides added it, in their own words. */
  readonly alike?: boolean;
}

export interface Version {
  readonly document: FrameworkDocument;
  readonly analysis: Analysis;
}

export interface Strands {
  readonly strands: readonly Strand[];
  /** Common name of a level -> its key in each version that has it. */
  readonly levels: ReadonlyMap<string, { base?: string; ours?: string; theirs?: string }>;
}

/** The common name of a level is its key in the base; of a new one, its own key. */
export function strandsOf(base: Version, ours: Version, theirs: Version): Strands {
  const levels = new Map<string, { base?: string; ours?: string; theirs?: string }>();
  for (const { key } of base.analysis.ladder) {
    levels.set(key, { base: key });
  }
  const named = (side: 'ours' | 'theirs', { analysis }: Version): ReadonlyMap<string, string> => {
    const match = matchLevels(base.analysis.ladder, analysis.ladder);
    const names = new Map(base.analysis.ladder.map(({ key }) => [match.before(key), key]));
    for (const { key } of analysis.ladder) {
      const name = names.get(key) ?? key;
      levels.set(name, { ...levels.get(name), [side]: key });
    }
    return names;
  };
  const ourNames = named('ours', ours);
  const theirNames = named('theirs', theirs);
  const toOurs = cellsOf(base, ours, (key) => ourNames.get(key) ?? key);
  const toTheirs = cellsOf(base, theirs, (key) => theirNames.get(key) ?? key);
  const strands: Strand[] = toOurs.before.map((cell, index): Strand => {
    const [our, their] = [toOurs.counterparts.get(cell), toTheirs.counterparts.get(toTheirs.before[index] ?? cell)];
    return { base: cell, ...(our ? { ours: our } : {}), ...(their ? { theirs: their } : {}) };
  });
  return { strands: [...strands, ...addedStrands(toOurs, toTheirs)], levels };
}

interface Counterparts {
  readonly before: readonly Cell[];
  readonly counterparts: ReadonlyMap<Cell, Cell>;
  readonly added: readonly Cell[];
  readonly side: Side;
  nameOf(key: string): string;
}

function cellsOf(base: Version, version: Version, nameOf: (key: string) => string): Counterparts {
  const [before, after] = sidesOf(base.analysis, version.analysis, String, nameOf);
  const [old, fresh] = [cellsOfSide(base, before, String), cellsOfSide(version, after, nameOf)];
  const byEntry = new Map([...old, ...fresh].flatMap((cell) => (cell.entry ? [[cell.entry, cell] as const] : [])));
  const counterparts = new Map<Cell, Cell>();
  const link = ({ before: from, after: to }: Pair) => {
    const [left, right] = [byEntry.get(from), byEntry.get(to)];
    if (left && right) {
      counterparts.set(left, right);
    }
  };
  pairStatements(before, after).pairs.forEach(link);
  linkOthers(old, fresh, counterparts);
  const known = new Set(counterparts.values());
  return { before: old, counterparts, added: fresh.filter((cell) => !known.has(cell)), side: after, nameOf };
}

/** Items that are no strings are known by their JSON alone. */
function linkOthers(old: readonly Cell[], fresh: readonly Cell[], counterparts: Map<Cell, Cell>): void {
  const waiting = fresh.filter(({ entry }) => !entry);
  for (const cell of old.filter(({ entry }) => !entry)) {
    const at = waiting.findIndex(({ level, literal }) => level === cell.level && literal === cell.literal);
    const [twin] = at >= 0 ? waiting.splice(at, 1) : [];
    if (twin) {
      counterparts.set(cell, twin);
    }
  }
}

function cellsOfSide({ document, analysis }: Version, side: Side, nameOf: (key: string) => string): Cell[] {
  const entries = new Map<Statement, Entry>(side.entries.map((entry) => [entry.statement, entry]));
  const source = document.text.getText();
  return analysis.ladder.flatMap((level) => {
    const statements = new Map(level.statements.map((statement) => [statement.index, statement]));
    return (level.statementsNode?.children ?? []).map(({ offset, length }, index): Cell => {
      const statement = statements.get(index);
      return {
        level: nameOf(level.key),
        index,
        literal: source.slice(offset, offset + length),
        entry: statement && entries.get(statement),
      };
    });
  });
}

/** Said of the same thing in the same words, by two authors who did not know of each other. */
const alikeFrom = 0.75;

/** What both sides added alike is one item; all else that came is an item of its own. */
function addedStrands(ours: Counterparts, theirs: Counterparts): Strand[] {
  const twins = twinsOf(ours, theirs);
  const paired = new Set<Cell>();
  const own = ours.added.map((cell): Strand => {
    const twin = cell.entry
      ? twins.get(cell)
      : theirs.added.find((it) => !paired.has(it) && it.literal === cell.literal && it.level === cell.level);
    if (!twin) {
      return { ours: cell };
    }
    paired.add(twin);
    return { ours: cell, theirs: twin, alike: true };
  });
  return [...own, ...theirs.added.filter((cell) => !paired.has(cell)).map((cell): Strand => ({ theirs: cell }))];
}

function twinsOf(ours: Counterparts, theirs: Counterparts): Map<Cell, Cell> {
  const sides = sidesOf(ours.side.analysis, theirs.side.analysis, ours.nameOf, theirs.nameOf);
  const cells = new Map([...ours.added, ...theirs.added].map((cell) => [cell.entry?.statement, cell]));
  const added = ({ analysis, entries, byCategory }: Side): Side => ({
    analysis,
    byCategory,
    entries: entries.filter(({ statement }) => cells.has(statement)),
  });
  const [left, right] = [added(sides[0]), added(sides[1])];
  const byTopic = !left.byCategory && !right.byCategory;
  return new Map(
    pairStatements(left, right).pairs.flatMap(({ before, after }) => {
      const [our, their] = [cells.get(before.statement), cells.get(after.statement)];
      const alike =
        before.facts.normal === after.facts.normal ||
        (byTopic && before.topic !== '' && before.topic === after.topic) ||
        likenessOf(before.wording, after.wording).whole >= alikeFrom;
      return our && their && alike && before.level === after.level ? [[our, their] as const] : [];
    }),
  );
}
