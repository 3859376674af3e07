/** Which level a statement reads like, and whether its verbs fit the level that it stands in. */
import type { LevelFit } from './analysis';
import type { StatementFacts } from './facts';

export interface StrengthWindow {
  readonly low: number;
  readonly high: number;
}

/** Strength that is typical of a place on the ladder: 1.6 at the bottom, 5.2 at the top (measured on public ladders). */
function centre(rank: number, ladderLength: number): number {
  return 1.6 + 3.6 * position(rank, ladderLength);
}

/** 0 the lowest level, 1 the highest; the only level of a ladder stands in the middle. */
export function position(rank: number, ladderLength: number): number {
  return ladderLength > 1 ? rank / (ladderLength - 1) : 0.5;
}

const naturalReach = 1.5;
const findingReach = 2;

/** Strengths that come naturally at a level: what completions offer. */
export function strengthWindow(rank: number, ladderLength: number): StrengthWindow {
  const middle = centre(rank, ladderLength);
  return { low: Math.max(1, Math.ceil(middle - naturalReach)), high: Math.min(6, Math.floor(middle + naturalReach)) };
}

export type VerbFit = 'too-weak' | 'too-strong';

/** Whether all actions lie outside what the level bears; ambiguous and unmeasurable verbs abstain. */
export function verbFit(facts: StatementFacts, rank: number, ladderLength: number): VerbFit | undefined {
  if (ladderLength < 2 || facts.verbs.length === 0 || facts.verbs.length < facts.parts.actions.length) {
    return undefined;
  }
  if (facts.verbs.some((verb) => verb.ambiguous || verb.unmeasurable)) {
    return undefined;
  }
  const middle = centre(rank, ladderLength);
  if (facts.verbs.every((verb) => verb.strength < middle - findingReach)) {
    return 'too-weak';
  }
  return facts.verbs.every((verb) => verb.strength > middle + findingReach) ? 'too-strong' : undefined;
}

export function levelFit(facts: StatementFacts, own: number, ladderLength: number): LevelFit {
  if (ladderLength < 1 || facts.placeholder) {
    return { rank: undefined, evidence: [], reasons: [] };
  }
  const evidence: { kind: LevelFit['evidence'][number]; at: number; weight: number; reason: string }[] = [];
  const known = facts.parts.actions.filter((action) => action.verb && !action.verb.unmeasurable);
  const strongest = [...known].sort((a, b) => (b.verb?.strength ?? 0) - (a.verb?.strength ?? 0))[0];
  if (strongest?.verb) {
    const { strength, ambiguous } = strongest.verb;
    evidence.push({
      kind: 'verb',
      at: clamp((strength - 1.6) / 3.6),
      weight: ambiguous ? 0.5 : 1,
      reason: `'${strongest.text}' (${strength})`,
    });
  }
  for (const cue of facts.cues) {
    evidence.push({ kind: cue.kind, at: cue.position, weight: cueWeights[cue.kind], reason: `'${cue.text}'` });
  }
  const total = evidence.reduce((sum, { weight }) => sum + weight, 0);
  if (total === 0) {
    return { rank: undefined, evidence: [], reasons: [] };
  }
  const place = evidence.reduce((sum, { at, weight }) => sum + at * weight, 0) / total;
  const far = Math.abs(place - position(own, ladderLength)) >= leastDistance;
  const rank = far ? Math.round(place * (ladderLength - 1)) : own;
  const step = 1 / Math.max(1, ladderLength - 1);
  const agreeing = evidence.filter(({ at }) => Math.abs(at - place) <= Math.max(0.25, step));
  return {
    rank,
    evidence: [...new Set(agreeing.map(({ kind }) => kind))],
    reasons: agreeing.map(({ reason }) => reason),
  };
}

/** Neighbouring levels cannot be told apart by words: nearer than this, a statement reads like its own level. */
const leastDistance = 0.45;

/** Cues outweigh the verb where they disagree; words of complexity say least. */
const cueWeights = { autonomy: 2, scope: 1.5, complexity: 0.5 } as const;

function clamp(value: number): number {
  return Math.min(1, Math.max(0, value));
}
