/**
 * Verbs that open many statements of good frameworks, the commonest of each strength first. Own choice, after reading
 * public frameworks; for the order of suggestions only, never for judgement.
 */
const rows = [
  'assist follow observe support participate attend listen help shadow',
  'identify describe explain record collect gather report recognize document check list locate measure respond label sort communicate note',
  'apply perform use maintain operate monitor prepare implement conduct produce configure install select test draft calculate inspect schedule present demonstrate execute deliver adapt repair organize translate review',
  'analyze evaluate coordinate develop assess plan manage investigate diagnose facilitate recommend resolve improve negotiate prioritize troubleshoot integrate specify supervise optimize train elicit reconcile',
  'design lead direct establish oversee mentor coach influence delegate architect engineer shape sponsor transform standardize',
  'govern set institutionalize champion pioneer',
];

const places = new Map(rows.flatMap((row) => row.split(' ').map((verb, place) => [verb, place] as const)));

/** How common a verb is among those of its strength: 0 the commonest; undefined for the many that are seldom used. */
export function commonness(lemma: string): number | undefined {
  return places.get(lemma);
}
