/** The two scales of verbs in words, and drawn in text. */
import type { Bloom, Strength, Verb } from '../lexicon/lexicon';

export const strengthNames: Readonly<Record<Strength, string>> = {
  1: 'assist, observe, follow',
  2: 'identify, describe',
  3: 'apply, perform',
  4: 'analyze, coordinate',
  5: 'design, direct, lead',
  6: 'set strategy, govern, institutionalize',
};

export const bloomNames: Readonly<Record<Bloom, string>> = {
  1: 'remember',
  2: 'understand',
  3: 'apply',
  4: 'analyze',
  5: 'evaluate',
  6: 'create',
};

/** `▰▰▰▱▱▱` of 3; halves are rounded. */
export function strengthBar(strength: number): string {
  const full = Math.round(strength);
  return '▰'.repeat(full) + '▱'.repeat(6 - full);
}

/** `strength 3 of 6 · Bloom 4 (analyze)` */
export function scalesOf(verb: Verb): string {
  return `strength ${verb.strength} of 6 · Bloom ${verb.bloom} (${bloomNames[verb.bloom]})`;
}
