/** One item of three versions as one, or as a marked conflict. */
import { markedStatements } from './markers';
import type { Cell, Strand } from './strands';

export interface Resolved {
  /** Common name of the level where it is now. */
  readonly level: string;
  /** JSON: one, or several for a conflict. */
  readonly literals: readonly string[];
  /** What both sides did, as a clause. */
  readonly conflict?: string;
}

/** Undefined: it is gone. */
export function resolve({ base, ours, theirs, alike }: Strand): Resolved | undefined {
  if (alike && ours && theirs) {
    return isSame(ours, theirs)
      ? taken(ours)
      : conflict(ours.level, 'both sides added it, in other words', undefined, ours, theirs);
  }
  if (!base) {
    const added = ours ?? theirs;
    return added && taken(added);
  }
  if (ours && theirs) {
    return resolveBoth(base, ours, theirs);
  }
  const kept = ours ?? theirs;
  if (!kept || (kept.level === base.level && isSame(kept, base))) {
    return undefined;
  }
  const did = kept.level === base.level ? 'reworded' : 'moved';
  const clause = ours ? `ours ${did} it, theirs deleted it` : `ours deleted it, theirs ${did} it`;
  return conflict(kept.level, clause, base, ours, theirs);
}

function resolveBoth(base: Cell, ours: Cell, theirs: Cell): Resolved {
  const level = theirs.level === base.level || theirs.level === ours.level ? ours.level : theirs.level;
  if (ours.level !== base.level && theirs.level !== base.level && ours.level !== theirs.level) {
    return conflict(ours.level, `ours moved it to ${ours.level}, theirs to ${theirs.level}`, base, ours, theirs);
  }
  const literal = mergedLiteral(base, ours, theirs);
  return literal === undefined
    ? conflict(level, 'both sides reworded it', base, ours, theirs)
    : { level, literals: [literal] };
}

function mergedLiteral(base: Cell, ours: Cell, theirs: Cell): string | undefined {
  if (isSame(ours, base)) {
    // What is the same in meaning may still have been tidied; by one side, or by both.
    return isSame(theirs, base) && textOf(ours) !== textOf(base) ? ours.literal : changedLiteral(base, ours, theirs);
  }
  return isSame(theirs, base) || isSame(theirs, ours) ? ours.literal : mergedParts(base, ours, theirs);
}

function changedLiteral(base: Cell, ours: Cell, theirs: Cell): string {
  return textOf(theirs) === textOf(base) ? ours.literal : theirs.literal;
}

/** One side renamed the topic, the other one reworded the rest: both can have their way. */
function mergedParts(base: Cell, ours: Cell, theirs: Cell): string | undefined {
  const [old, left, right] = [base, ours, theirs].map(partsOf);
  if (!old || !left || !right) {
    return undefined;
  }
  const topic = either(old.topic, left.topic, right.topic);
  const body = either(old.body, left.body, right.body);
  return topic === undefined || body === undefined ? undefined : JSON.stringify(topic + left.separator + body);
}

function either(base: string, ours: string, theirs: string): string | undefined {
  return ours === theirs || theirs === base ? ours : ours === base ? theirs : undefined;
}

function partsOf({ entry }: Cell): { topic: string; separator: string; body: string } | undefined {
  const separator = entry?.facts.parts.separator;
  const value = entry?.statement.value ?? '';
  return (
    separator && {
      topic: value.slice(0, separator.start),
      separator: separator.text,
      body: value.slice(separator.end),
    }
  );
}

function taken({ level, literal }: Cell): Resolved {
  return { level, literals: [literal] };
}

function conflict(level: string, clause: string, base?: Cell, ours?: Cell, theirs?: Cell): Resolved {
  const [old, left, right] = [base, ours, theirs].map((cell) => cell && textOf(cell));
  return { level, literals: markedStatements(old, left, right).map((it) => JSON.stringify(it)), conflict: clause };
}

function isSame(left: Cell, right: Cell): boolean {
  return left.entry && right.entry
    ? left.entry.facts.normal === right.entry.facts.normal
    : left.literal === right.literal;
}

/** Decoded; of an item that is no string, its JSON. */
function textOf({ entry, literal }: Cell): string {
  return entry?.statement.value ?? literal;
}
