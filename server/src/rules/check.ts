import { type Analysis, analyse } from '../analysis/analysis';
import { withReplaced } from '../analysis/replaced';
import type { Config, Severity } from '../config/config';
import type { Suppression } from '../config/file';
import { documentAfter } from '../framework/after';
import { isNearlyFramework } from '../framework/format';
import type { FrameworkDocument } from '../framework/model';
import type { Reparsed } from '../framework/reparse';
import { visible } from '../visible';
import type { Elsewhere } from './elsewhere';
import { isJudgedInParts, partsOf } from './in-parts';
import { ruleById, rules, structureRules, wordRules } from './index';
import { invalidJson } from './invalid-json';
import { missingCoreField } from './missing-core-field';
import type { Finding, Fix, Report, Rule, RuleContext } from './rule';
import { finished } from './steps';
import { suppress } from './suppress';

export interface CheckOptions {
  /** The rules to run; default: all. */
  readonly rules?: readonly Rule[];
  /** False where the editor's own JSON service reports syntax errors and duplicate keys. Default: true. */
  readonly syntax?: boolean;
  /** Reports a broken text as such even where nothing says that it is a framework: the user named this very file. */
  readonly namedByUser?: boolean;
  /** Today's date, `2027-01-31`. Left out: no date lies in the future. */
  readonly today?: string | undefined;
  /** The statements of other files, for the rule that compares with them. */
  readonly elsewhere?: Elsewhere | undefined;
  /** Findings that the author keeps: `FoundConfig.suppressions`. */
  readonly suppressions?: readonly Suppression[];
  /** Called with the suppressions that met no finding: the words were edited, or the fault is gone. */
  readonly onUnused?: (suppressions: readonly Suppression[]) => void;
  /** Called for a rule that threw; the other rules go on. */
  readonly onRuleFailure?: (ruleId: string, error: unknown) => void;
}

/** The findings of all rules that are on, in the order of the text. Never throws. */
export function checkDocument(document: FrameworkDocument, config: Config, options: CheckOptions = {}): Finding[] {
  return finished(checkSteps(document, config, options));
}

/**
 * The same in steps, for whoever has other work between them: it stops whenever it is not asked for the next step.
 * Judges by a fresh analysis, not by one that was carried over from the version before.
 */
export function* checkSteps(
  document: FrameworkDocument,
  config: Config,
  options: CheckOptions = {},
): Generator<undefined, Finding[]> {
  if (analyses.get(document)?.isCarried) {
    analyses.delete(document);
  }
  const wanted = options.rules ?? rules;
  if (isJudgedInParts(document)) {
    const ofWords = wanted.filter((rule) => wordRules.includes(rule));
    const ofStructure = wanted.filter((rule) => structureRules.includes(rule));
    const found = [yield* runRules(ofStructure, document, config, options)];
    for (const part of partsOf(document)) {
      found.push(yield* runRules(ofWords, part, config, options));
    }
    return settled(found.flat(), document, options);
  }
  return settled(yield* runRules(wanted, document, config, options), document, options);
}

/** What the rules report, in their order. */
function* runRules(
  wanted: readonly Rule[],
  document: FrameworkDocument,
  config: Config,
  options: CheckOptions,
): Generator<undefined, Finding[]> {
  const findings: Finding[] = [];
  for (const rule of wanted) {
    if (!applies(rule, document, options)) {
      continue;
    }
    const setting = config.rules[rule.meta.id];
    const severity = setting?.severity ?? rule.meta.severity;
    if (severity === 'off') {
      continue;
    }
    try {
      for (const report of rule.check(contextOf(rule, document, config, options))) {
        findings.push(
          findingOf(report, rule.meta.id, setting?.severity === undefined ? (report.severity ?? severity) : severity),
        );
      }
    } catch (error) {
      options.onRuleFailure?.(rule.meta.id, error);
    }
    yield;
  }
  return findings;
}

/** The findings that are to be told of, in the order of the text. */
function settled(findings: readonly Finding[], document: FrameworkDocument, options: CheckOptions): Finding[] {
  const { kept, unused } = suppress(
    withoutOutweighed(outsideBroken(findings, document)),
    document,
    options.suppressions ?? [],
  );
  if (unused.length > 0) {
    options.onUnused?.(unused);
  }
  return kept.sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
}

/** What can be done about a finding of `checkDocument` for the same document and configuration. */
export function fixesOf(finding: Finding, document: FrameworkDocument, config: Config): readonly Fix[] {
  const rule = ruleById.get(finding.rule);
  const made = rule?.fix?.(finding, contextOf(rule, document, config)) ?? [];
  const fixes = made.map((fix) => ({ ...fix, title: visible(fix.title) }));
  return document.syntaxProblems.length === 0 ? fixes : fixes.filter((fix) => !worsens(fix, document));
}

/** Where brackets or quotes are missing, an edit that is right elsewhere may land in a string or in the wrong list. */
function worsens({ edits }: Fix, document: FrameworkDocument): boolean {
  const { syntaxProblems } = document;
  const touches = edits.some(({ span }) =>
    syntaxProblems.some((it) => it.kind === 'syntax' && span.start <= it.span.end && it.span.start <= span.end),
  );
  return touches || documentAfter(document, edits).syntaxProblems.length > syntaxProblems.length;
}

/** Whether something is offered for the finding: a safe fix, or a suggestion to choose. */
export function fixable(finding: Finding): boolean {
  return (ruleById.get(finding.rule)?.meta.fix ?? 'none') !== 'none';
}

const analyses = new WeakMap<FrameworkDocument, { config: Config; analysis: Analysis; isCarried: boolean }>();

/** The judgement of a document, made once per document and configuration; undefined where it is no framework. */
export function analysisOf(document: FrameworkDocument, config: Config): Analysis | undefined {
  const known = analyses.get(document);
  if (known?.config === config) {
    return known.analysis;
  }
  if (!document.framework) {
    return undefined;
  }
  const analysis = analyse(document.framework, config);
  analyses.set(document, { config, analysis, isCarried: false });
  return analysis;
}

/**
 * Gives a document made by `reparse` the analysis of the one before it, with the changed statement judged anew: threads
 * and repeats stay as they were until `checkSteps` judges in full.
 */
export function carryAnalysis(from: FrameworkDocument, { document, before, after }: Reparsed): void {
  const known = analyses.get(from);
  if (known) {
    const analysis = withReplaced(known.analysis, before, after);
    analyses.set(document, { config: known.config, analysis, isCarried: true });
  }
}

function applies(rule: Rule, document: FrameworkDocument, options: CheckOptions): boolean {
  if (rule === invalidJson) {
    return (
      options.syntax !== false &&
      (document.framework !== undefined || options.namedByUser === true || looksLikeFramework(document))
    );
  }
  return document.framework !== undefined || (rule === missingCoreField && isNearlyFramework(document.root));
}

/** A text too broken to be read, but with the words of a framework. */
function looksLikeFramework(document: FrameworkDocument): boolean {
  const source = document.text.getText();
  return document.syntaxProblems.length > 0 && source.includes('"framework"') && source.includes('"levels"');
}

function contextOf(
  rule: Rule,
  document: FrameworkDocument,
  config: Config,
  { today, elsewhere }: Pick<CheckOptions, 'today' | 'elsewhere'> = {},
): RuleContext {
  return {
    document,
    today,
    elsewhere,
    options: optionsOf(rule, config),
    // `invalid-json` and `missing-core-field` run on texts that are no frameworks, and ask for neither of these there.
    get framework() {
      return demand(document.framework);
    },
    get analysis() {
      return demand(analysisOf(document, config));
    },
  };
}

const options = new WeakMap<Config, Map<Rule, object>>();

/** The options in force, the same object for one configuration, so that what is kept by a list of words is found again. */
function optionsOf(rule: Rule, config: Config): object {
  let byRule = options.get(config);
  if (!byRule) {
    byRule = new Map();
    options.set(config, byRule);
  }
  let own = byRule.get(rule);
  if (!own) {
    const known = Object.entries(rule.meta.options as Record<string, { default: unknown }>);
    const defaults = Object.fromEntries(known.map(([name, option]) => [name, option.default]));
    own = { ...defaults, ...config.rules[rule.meta.id]?.options };
    byRule.set(rule, own);
  }
  return own;
}

function demand<T>(part: T | undefined): T {
  if (part === undefined) {
    throw new Error('A rule asked for the framework of a text that is none.');
  }
  return part;
}

/** A message names words of the file, and may go anywhere. */
function findingOf(report: Report, rule: string, severity: Severity): Finding {
  const finding = { ...report, message: visible(report.message), rule, severity };
  return report.related
    ? { ...finding, related: report.related.map((it) => ({ ...it, message: visible(it.message) })) }
    : finding;
}

/** A string that breaks off is not judged for what it lacks: the break is the one cause. */
function outsideBroken(findings: readonly Finding[], document: FrameworkDocument): readonly Finding[] {
  const broken = document.syntaxProblems.filter(({ kind }) => kind === 'syntax').map(({ span }) => span);
  return broken.length === 0
    ? findings
    : findings.filter(
        ({ rule, span }) =>
          rule === invalidJson.meta.id || !broken.some(({ start, end }) => start < span.end && span.start < end),
      );
}

/** One cause, one finding: what a better finding at the same place says is not said again. */
function withoutOutweighed(findings: readonly Finding[]): Finding[] {
  const outweighed = new Set<string>();
  for (const finding of findings) {
    for (const id of ruleById.get(finding.rule)?.meta.outweighs ?? []) {
      outweighed.add(placeKey(id, finding));
    }
  }
  return outweighed.size === 0
    ? [...findings]
    : findings.filter((finding) => !outweighed.has(placeKey(finding.rule, finding)));
}

function placeKey(rule: string, finding: Finding): string {
  return `${rule} ${JSON.stringify(finding.path)}`;
}
