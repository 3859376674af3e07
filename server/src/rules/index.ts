import { duplicateTopic } from './duplicate-topic';
import { invalidJson } from './invalid-json';
import { progressionGap } from './progression-gap';
import type { Rule } from './rule';
import { verbStrength } from './verb-strength';

/** Every rule, in the order of the documentation. */
export const rules: readonly Rule[] = [invalidJson, duplicateTopic, verbStrength, progressionGap];

export const ruleById: ReadonlyMap<string, Rule> = new Map(rules.map((rule) => [rule.meta.id, rule]));
