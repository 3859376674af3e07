/**
 * The door: what the language server, the command and other programs may use.
 */

export type { Analysis, Duplicate, LevelFit, Regression, StatementAnalysis, Thread } from './analysis/analysis';
export { countStatements } from './analysis/analysis';
export { rememberTexts } from './analysis/facts-memory';
export { compareDocuments, hasChanges } from './compare/compare';
export { plainLines } from './compare/plain-lines';
export { type Item, type Section, sectionsOf, summaryOf } from './compare/sections';
export type * from './compare/types';
export { type Config, defaultConfig } from './config/config';
export type { ConfigProblem, Place, Suppression } from './config/file';
export { type ConfigFinder, configFileName, createConfigFinder, type FoundConfig } from './config/find';
export { type ConfigHost, loadConfig } from './config/load';
export { unusedNotice } from './config/notices';
export { type Exclusion, type ResolvedConfig, suppressedDocument } from './config/resolve';
export { relativePath } from './config/uri';
export { metadataOf, type Problem } from './exchange/draft';
export {
  type Exported,
  exportSheets,
  exportText,
  type Imported,
  importSheets,
  importText,
  type Sheets,
  type TextForm,
} from './exchange/exchange';
export type { Rows } from './exchange/table';
export { codeActionKinds, codeActionSteps, fixAllKind, restsOnFindings } from './features/code-actions';
export { codeLenses } from './features/code-lens';
export { completion, resolveCompletion } from './features/completion';
export type { CompletionData } from './features/completion-items';
export { suppressionFor } from './features/config-actions';
export type { ConfigTarget } from './features/config-edit';
export { configChanges } from './features/config-edit';
export { configDiagnosticOf, diagnosticOf, diagnosticSource } from './features/diagnostics';
export { documentSymbols } from './features/document-symbols';
export { fixAll } from './features/fix-all';
export { foldingRanges } from './features/folding';
export { hover } from './features/hover';
export { inlayHints } from './features/inlay-hints';
export { documentLinks } from './features/links';
export { outlineOf } from './features/outline';
export { prepareRename, rename } from './features/rename';
export { selectionRanges } from './features/selection';
export { semanticTokens, semanticTokensLegend } from './features/semantic-tokens';
export { changeStatement } from './features/statement-change';
export { higherItems, lowerItems, threadItem } from './features/thread-hierarchy';
export { highlights, laterInThread, previousInThread, references } from './features/threads';
export { verbChoices } from './features/verb-choices';
export type { CodeActionOptions } from './features/workspace-edit';
export { findTopics, type TopicEntry, topicsOf } from './features/workspace-symbols';
export { mayBeFramework } from './framework/detect';
export { orderLevels } from './framework/ladder';
export { type LayoutOptions, layoutEdits } from './framework/layout-edits';
export type { Framework, FrameworkDocument, Level, Span, Statement } from './framework/model';
export { parseDocument } from './framework/parse';
export { applyChanges } from './framework/patch';
export { levelName } from './framework/paths';
export { type Reparsed, type Replacement, reparse } from './framework/reparse';
export { offsetInLiteral, spanInLiteral } from './framework/string-offsets';
export type { Cue } from './lexicon/cues';
export { mergeFrameworks } from './merge/merge';
export type { MergeConflict, MergeResult } from './merge/types';
export { nearestName } from './nearest-name';
export { analysedFramework } from './report/analysed-framework';
export { type Judgement, judge } from './report/judge';
export type * from './report/types';
export {
  analysisOf,
  type CheckOptions,
  carryAnalysis,
  checkDocument,
  checkSteps,
  fixable,
  fixesOf,
} from './rules/check';
export { comparesFiles } from './rules/duplicate-across-files';
export { collectStatements, type Elsewhere, type StatementsOfFiles } from './rules/elsewhere';
export { contentHash, fingerprint, pointerOf, textHash } from './rules/fingerprint';
export { isJudgedInParts } from './rules/in-parts';
export { ruleById, rules, structureRules } from './rules/index';
export { type FollowedChange, recheck, recheckParts } from './rules/recheck';
export { resolveConfig } from './rules/resolve-config';
export type { Edit, Finding, Fix, Related, RuleMeta } from './rules/rule';
export { version } from './version';
