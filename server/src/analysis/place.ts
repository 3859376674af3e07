/** Places on a ladder of any length, and the strengths that are at home there. */

export interface Place {
  /** Index into the ladder, 0 the lowest level. */
  readonly rank: number;
  /** Length of the ladder. */
  readonly levels: number;
  /** 0 the lowest level, 1 the highest; the only level of a ladder stands in the middle. */
  readonly position: number;
  /** Whether those of the lowest level lead already, so that to lead is too much for nobody here. */
  readonly ofLeaders: boolean;
}

/** The name of a level of people who lead others; those of a product, a project or an account need not. */
const leader =
  /(?<!\b(?:accounts?|case|category|brand|content|customer|data|key|knowledge|office|product|program|programme|project|property|relationship|risk|service|success) )\b(?:managers?|management|supervisors?|head|director|leads?|leaders?|chief|vp|vice president|superintendent|foreman)\b/i;

/** @param lowest the name of the lowest level */
export function isLadderOfLeaders(lowest: string): boolean {
  return leader.test(lowest);
}

export function placeAt(rank: number, levels: number, ofLeaders = false): Place {
  return { rank, levels, position: position(rank, levels), ofLeaders };
}

/** 0 the lowest level, 1 the highest; the only level of a ladder stands in the middle. */
export function position(rank: number, levels: number): number {
  return levels > 1 ? rank / (levels - 1) : 0.5;
}

/** The rank whose place is nearest to a position from 0 to 1. */
export function rankAt(position: number, levels: number): number {
  return Math.round(position * (levels - 1));
}

/** Strength of the lowest level, and what the whole ladder adds: verbs of public ladders stand about there. */
const lowestStrength = 1.6;
const rise = 3.6;

/** The strength that is typical of a place. */
export function typicalStrength({ position }: Place): number {
  return lowestStrength + rise * position;
}

/** The position, 0 to 1, that a strength is typical of. */
export function placeOfStrength(strength: number): number {
  return Math.min(1, Math.max(0, (strength - lowestStrength) / rise));
}

/** Within this of the typical strength a verb comes naturally; half as much again is still no fault. */
const naturalReach = 1.5;

/** The strengths that come naturally at a level, both ends included: what completions offer. */
export function strengthWindow(rank: number, ladderLength: number): { readonly low: number; readonly high: number } {
  const typical = typicalStrength(placeAt(rank, ladderLength));
  return { low: Math.max(1, Math.ceil(typical - naturalReach)), high: Math.min(6, Math.floor(typical + naturalReach)) };
}
