/** Which level a statement reads like, with the words that say so. */
import type { Action } from '../framework/statement';
import type { Cue } from '../lexicon/cues';
import type { Verb } from '../lexicon/lexicon';
import type { LevelFit } from './analysis';
import type { StatementFacts } from './facts';
import { type Place, placeOfStrength, rankAt } from './place';

/** One thing that speaks for a lower or for a higher level than the statement's own. */
interface Evidence {
  readonly kind: LevelFit['evidence'][number];
  /** How much it says; 2 is enough for a verdict far from its own level. Negative: it speaks against the verdict. */
  readonly weight: number;
  /** The place on the ladder that it speaks for. */
  readonly position: number;
  readonly reason: string;
}

/** What a verdict needs: more near its own level, since neighbouring levels cannot be told apart by words. */
const enough = 2;
const enoughInTheMiddle = 2.5;
const farFromOwn = 0.6;
const halfWay = 0.5;

/**
 * The statement reads like its own level unless its words speak clearly for another one at least half a ladder away.
 * Words of autonomy and scope outweigh the verb where they disagree.
 */
export function levelFit(facts: StatementFacts, place: Place): LevelFit {
  if (place.levels < 2 || facts.placeholder || (facts.verbs.length === 0 && facts.cues.length === 0)) {
    return { rank: undefined, evidence: [], reasons: [] };
  }
  const verdict = tooLow(facts, place) ?? tooHigh(facts, place);
  return verdict ?? { rank: place.rank, evidence: [], reasons: [] };
}

function tooLow(facts: StatementFacts, place: Place): LevelFit | undefined {
  const evidence = [...lowVerb(facts, place), ...lowCues(facts.cues)];
  return verdictOf(evidence, place, place.position, Math.min);
}

function tooHigh(facts: StatementFacts, place: Place): LevelFit | undefined {
  if (place.ofLeaders) {
    return undefined;
  }
  const evidence = [...highVerb(facts, place), ...highCues(facts.cues)];
  // A wide scope alone may name the place of work; a strong verb alone decides at the bottom only.
  const strong = evidence.some(({ kind, weight }) => kind === 'verb' && weight > 0);
  return strong ? verdictOf(evidence, place, 1 - place.position, Math.max) : undefined;
}

function verdictOf(
  evidence: readonly Evidence[],
  place: Place,
  distance: number,
  furthest: (...positions: number[]) => number,
): LevelFit | undefined {
  const total = evidence.reduce((sum, { weight }) => sum + weight, 0);
  const needed = distance >= farFromOwn ? enough : distance >= halfWay ? enoughInTheMiddle : Number.POSITIVE_INFINITY;
  if (total < needed) {
    return undefined;
  }
  const agreeing = evidence.filter(({ weight }) => weight > 0);
  const rank = rankAt(furthest(...agreeing.map(({ position }) => position)), place.levels);
  return rank === place.rank
    ? undefined
    : {
        rank,
        evidence: [...new Set(agreeing.map(({ kind }) => kind))],
        reasons: agreeing.map(({ reason }) => reason),
      };
}

const lowest = 0.05;
const low = 0.15;
const high = 0.6;
const highest = 0.9;

function lowCues(cues: readonly Cue[]): Evidence[] {
  return cues.flatMap((cue) => {
    if (cue.kind === 'autonomy') {
      return cue.position <= low
        ? weigh(cue, cue.position <= lowest ? 2.5 : 2)
        : cue.position >= high
          ? weigh(cue, -2)
          : [];
    }
    if (cue.kind === 'scope') {
      return cue.position >= highest ? weigh(cue, -1.5) : [];
    }
    return cue.position <= low ? weigh(cue, 0.5) : cue.position >= high ? weigh(cue, -1) : [];
  });
}

function highCues(cues: readonly Cue[]): Evidence[] {
  return cues.flatMap((cue) => {
    if (cue.kind === 'autonomy') {
      return cue.position >= high ? weigh(cue, 0.5) : weigh(cue, cue.position <= low ? -3 : -1);
    }
    if (cue.kind === 'scope') {
      return cue.position >= highest ? weigh(cue, 1.5) : weigh(cue, cue.position >= high ? 0.5 : -1);
    }
    return cue.position <= low ? weigh(cue, -1) : cue.position >= high ? weigh(cue, 0.5) : [];
  });
}

function weigh(cue: Cue, weight: number): Evidence[] {
  return [{ kind: cue.kind, weight, position: cue.position, reason: `'${cue.text}'` }];
}

/** The strongest action counts: who may do it may do the weaker ones too. */
function lowVerb(facts: StatementFacts, place: Place): Evidence[] {
  const action = strongest(facts);
  if (!action || place.position < halfWay) {
    return [];
  }
  const { strength, ambiguous } = action.verb;
  if (strength >= 4) {
    return ambiguous ? [] : evidenceOf(action, -0.5);
  }
  if (strength === 1) {
    return facts.helpsOthers ? [] : evidenceOf(action, ambiguous ? 1 : 2);
  }
  return strength === 2 && !ambiguous ? evidenceOf(action, place.position === 1 ? 1.5 : 1) : [];
}

function highVerb(facts: StatementFacts, place: Place): Evidence[] {
  const action = strongest(facts);
  if (!action || action.verb.strength < 4 || facts.verbs.some(({ strength }) => strength <= 2)) {
    return [];
  }
  const { strength, ambiguous, bloom } = action.verb;
  if (ambiguous) {
    return evidenceOf(action, strength >= 5 ? 1 : 0.5);
  }
  if (strength === 4) {
    return evidenceOf(action, place.position === 0 ? 1.5 : 1);
  }
  // Bloom's highest step is to create, and small things are created at every level; above the lowest level, small
  // things are led and coached too.
  return evidenceOf(action, bloom === 6 ? 1 : place.position === 0 ? 2 : 1.5);
}

interface KnownAction extends Action {
  readonly verb: Verb;
}

function strongest(facts: StatementFacts): KnownAction | undefined {
  const known = facts.parts.actions.filter((action): action is KnownAction => action.verb !== undefined);
  if (known.length < facts.parts.actions.length || known.some(({ verb }) => verb.unmeasurable)) {
    return undefined;
  }
  return known.reduce<KnownAction | undefined>(
    (best, action) => (best && best.verb.strength >= action.verb.strength ? best : action),
    undefined,
  );
}

function evidenceOf({ text, verb }: KnownAction, weight: number): Evidence[] {
  return [{ kind: 'verb', weight, position: placeOfStrength(verb.strength), reason: `'${text}' (${verb.strength})` }];
}
