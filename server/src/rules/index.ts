import { actionNotVerb } from './action-not-verb';
import { biasedWording } from './biased-wording';
import { contradictoryCues } from './contradictory-cues';
import { dateMismatch } from './date-mismatch';
import { duplicateAcrossFiles } from './duplicate-across-files';
import { duplicateStatement } from './duplicate-statement';
import { duplicateTopic } from './duplicate-topic';
import { emptyPart } from './empty-part';
import { emptyScope } from './empty-scope';
import { flatProgression } from './flat-progression';
import { groupMismatch } from './group-mismatch';
import { incompleteLadder } from './incomplete-ladder';
import { invalidJobZone } from './invalid-job-zone';
import { invalidJson } from './invalid-json';
import { invalidSector } from './invalid-sector';
import { invalidSocCode } from './invalid-soc-code';
import { jobZoneContradiction } from './job-zone-contradiction';
import { labelMismatch } from './label-mismatch';
import { largeFramework } from './large-framework';
import { levelMisfit } from './level-misfit';
import { levelOrder } from './level-order';
import { levelRegression } from './level-regression';
import { malformedSeparator } from './malformed-separator';
import { mergeConflict } from './merge-conflict';
import { missingContext } from './missing-context';
import { missingCoreField } from './missing-core-field';
import { missingSourceCredit } from './missing-source-credit';
import { mixedSpelling } from './mixed-spelling';
import { nearDuplicateStatement } from './near-duplicate-statement';
import { negativeStatement } from './negative-statement';
import { passiveAction } from './passive-action';
import { productName } from './product-name';
import { progressionGap } from './progression-gap';
import { repeatedAcrossLevels } from './repeated-across-levels';
import { repeatedVerb } from './repeated-verb';
import type { Rule } from './rule';
import { scopeTooWide } from './scope-too-wide';
import { socTitleMismatch } from './soc-title-mismatch';
import { stackedActions } from './stacked-actions';
import { statedSubject } from './stated-subject';
import { statementLength } from './statement-length';
import { supervisionTooHigh } from './supervision-too-high';
import { threadEdge } from './thread-edge';
import { topicVariant } from './topic-variant';
import { unevenLevels } from './uneven-levels';
import { unevenPunctuation } from './uneven-punctuation';
import { unexplainedAcronym } from './unexplained-acronym';
import { unknownKey } from './unknown-key';
import { unknownVerb } from './unknown-verb';
import { unmeasurableVerb } from './unmeasurable-verb';
import { unsupportedSchemaVersion } from './unsupported-schema-version';
import { untidyText } from './untidy-text';
import { vagueVerb } from './vague-verb';
import { vagueWording } from './vague-wording';
import { verbNotBaseForm } from './verb-not-base-form';
import { verbStrength } from './verb-strength';

/** Every rule, in the order of the documentation. */
export const rules: readonly Rule[] = [
  invalidJson,
  mergeConflict,
  missingCoreField,
  largeFramework,
  unknownKey,
  unsupportedSchemaVersion,
  dateMismatch,
  invalidSocCode,
  socTitleMismatch,
  groupMismatch,
  invalidSector,
  invalidJobZone,
  jobZoneContradiction,
  emptyScope,
  missingSourceCredit,
  malformedSeparator,
  emptyPart,
  untidyText,
  actionNotVerb,
  unknownVerb,
  verbNotBaseForm,
  statedSubject,
  unmeasurableVerb,
  vagueVerb,
  vagueWording,
  stackedActions,
  missingContext,
  statementLength,
  unevenPunctuation,
  passiveAction,
  unexplainedAcronym,
  productName,
  biasedWording,
  negativeStatement,
  mixedSpelling,
  repeatedVerb,
  verbStrength,
  supervisionTooHigh,
  scopeTooWide,
  contradictoryCues,
  levelMisfit,
  duplicateStatement,
  duplicateTopic,
  nearDuplicateStatement,
  repeatedAcrossLevels,
  topicVariant,
  duplicateAcrossFiles,
  incompleteLadder,
  levelOrder,
  labelMismatch,
  unevenLevels,
  progressionGap,
  threadEdge,
  levelRegression,
  flatProgression,
];

export const ruleById: ReadonlyMap<string, Rule> = new Map(rules.map((rule) => [rule.meta.id, rule]));

/** Rules that read everything but the words of statements. */
export const structureRules: readonly Rule[] = [
  invalidJson,
  mergeConflict,
  missingCoreField,
  unknownKey,
  unsupportedSchemaVersion,
  dateMismatch,
  invalidSocCode,
  socTitleMismatch,
  groupMismatch,
  invalidSector,
  invalidJobZone,
  jobZoneContradiction,
  emptyScope,
  missingSourceCredit,
  incompleteLadder,
  levelOrder,
  labelMismatch,
  unevenLevels,
  largeFramework,
];

/** Rules that compare statements with each other. */
const comparingRules: readonly Rule[] = [
  duplicateAcrossFiles,
  mixedSpelling,
  unexplainedAcronym,
  repeatedVerb,
  duplicateStatement,
  duplicateTopic,
  nearDuplicateStatement,
  topicVariant,
  repeatedAcrossLevels,
  progressionGap,
  threadEdge,
  levelRegression,
  flatProgression,
];

/** Rules that read the words of each statement, and the habits of those around it at most. */
export const wordRules: readonly Rule[] = rules.filter(
  (rule) => !structureRules.includes(rule) && !comparingRules.includes(rule),
);
