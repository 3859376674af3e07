/** Whether the verbs of a statement are too weak or too strong for the level that it stands in. */
import type { LevelFit } from './analysis';
import type { StatementFacts } from './facts';
import { type Place, typicalStrength } from './place';

export type VerbFit = 'too-weak' | 'too-strong';

/** How far from the level's typical strength all verbs must be. */
const reach = 2;
/** How far where the rest of the statement reads like another level too. */
const reachOfMisfit = 1;
/** Strengths are whole numbers, and the typical one is a fraction. */
const nearly = 0.01;
/** Bloom's highest step is to create, and small things are created at every level: they need a further half. */
const reachOfCraft = 0.5;

/**
 * Ambiguous and unmeasurable verbs, and words that the lexicon does not know, make it abstain; an ambiguous verb counts
 * where the whole statement reads like another level.
 */
export function verbFit(facts: StatementFacts, place: Place, fit: LevelFit): VerbFit | undefined {
  const { verbs, parts } = facts;
  if (place.levels < 2 || verbs.length === 0 || verbs.length < parts.actions.length) {
    return undefined;
  }
  const misfit = fit.rank !== undefined && fit.rank !== place.rank;
  if (verbs.some((verb) => verb.unmeasurable || (verb.ambiguous && !misfit))) {
    return undefined;
  }
  const typical = typicalStrength(place);
  const strengths = verbs.map(({ strength }) => strength);
  const low = typical - (misfit && (fit.rank ?? 0) < place.rank ? reachOfMisfit : reach);
  const high = typical + (misfit && (fit.rank ?? 0) > place.rank ? reachOfMisfit : reach);
  if (strengths.every((strength) => strength < low + (misfit ? nearly : 0))) {
    return contradicted(facts) || facts.helpsOthers ? undefined : 'too-weak';
  }
  if (place.ofLeaders || (!misfit && isGuided(facts))) {
    return undefined;
  }
  return verbs.every(({ strength, bloom }) => strength > high + (bloom === 6 ? reachOfCraft : 0))
    ? 'too-strong'
    : undefined;
}

/** Who guides or checks decides how strong the act is: "authorize credits, with a sample check by a supervisor". */
function isGuided({ cues }: StatementFacts): boolean {
  return cues.some(({ kind, position }) => kind === 'autonomy' && position <= 0.15);
}

/** Who does a plain thing alone, where it is complex, or for all does it at a high level. */
function contradicted({ cues }: StatementFacts): boolean {
  return cues.some(({ position }) => position >= 0.6) && !cues.some(({ position }) => position <= 0.15);
}
