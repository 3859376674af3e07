/**
 * The door: what the language server, the command and other programs may use.
 */
export type { Analysis, Duplicate, LevelFit, Regression, StatementAnalysis, Thread } from './analysis/analysis';
export { type Config, defaultConfig, type Severity } from './config/config';
export type { ConfigProblem, Place, Suppression } from './config/file';
export { type ConfigFinder, configFileName, createConfigFinder, type FoundConfig } from './config/find';
export { type ConfigHost, loadConfig } from './config/load';
export { unusedNotice } from './config/notices';
export { type Exclusion, suppressedDocument } from './config/resolve';
export { type CodeActionOptions, codeActionKinds, codeActions, fixAllKind } from './features/code-actions';
export { completion, resolveCompletion } from './features/completion';
export type { CompletionData } from './features/completion-items';
export { configDiagnosticOf, diagnosticOf } from './features/diagnostics';
export { fixAll } from './features/fix-all';
export { hover } from './features/hover';
export { outlineOf } from './features/outline';
export { changeStatement } from './features/statement-change';
export { verbChoices } from './features/verb-choices';
export { mayBeFramework } from './framework/detect';
export type { Framework, FrameworkDocument, JsonPath, Level, Span, Statement } from './framework/model';
export { parseDocument } from './framework/parse';
export { levelName } from './framework/paths';
export { offsetInLiteral, spanInLiteral } from './framework/string-offsets';
export type { Cue } from './lexicon/cues';
export { analysisOf, type CheckOptions, checkDocument, fixable, fixesOf } from './rules/check';
export { contentHash, fingerprint, pointerOf } from './rules/fingerprint';
export { ruleById, rules } from './rules/index';
export type { Edit, Finding, Fix, Related, RuleMeta } from './rules/rule';
export { version } from './version';
