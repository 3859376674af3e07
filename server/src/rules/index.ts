import { biasedWording } from './biased-wording';
import { duplicateTopic } from './duplicate-topic';
import { invalidJson } from './invalid-json';
import { negativeStatement } from './negative-statement';
import { productName } from './product-name';
import { progressionGap } from './progression-gap';
import type { Rule } from './rule';
import { statementLength } from './statement-length';
import { unevenPunctuation } from './uneven-punctuation';
import { unexplainedAcronym } from './unexplained-acronym';
import { untidyText } from './untidy-text';
import { vagueWording } from './vague-wording';
import { verbStrength } from './verb-strength';

/** Every rule, in the order of the documentation. */
export const rules: readonly Rule[] = [
  invalidJson,
  untidyText,
  vagueWording,
  statementLength,
  unevenPunctuation,
  unexplainedAcronym,
  productName,
  biasedWording,
  negativeStatement,
  verbStrength,
  duplicateTopic,
  progressionGap,
];

export const ruleById: ReadonlyMap<string, Rule> = new Map(rules.map((rule) => [rule.meta.id, rule]));
