import {
  type CodeAction,
  type CodeActionContext,
  CodeActionKind,
  type Diagnostic,
  type Range,
} from 'vscode-languageserver-types';
import type { Config } from '../config/config';
import type { FrameworkDocument } from '../framework/model';
import { analysisOf, checkDocument, fixesOf } from '../rules/check';
import { finished } from '../rules/steps';
import { configActionsFor, threadActionsFor, verbActionsFor } from './config-actions';
import { diagnosticSource } from './diagnostics';
import { fixAllSteps } from './fix-all';
import { placeAt } from './locate';
import { spanOf, touches } from './ranges';
import { moveKind, refactorings } from './refactorings';
import { type CodeActionOptions, workspaceEdit } from './workspace-edit';

/** All safe fixes at once; runs on save where the editor is told so. */
export const fixAllKind = `${CodeActionKind.SourceFixAll}.framework`;

export const codeActionKinds = [
  CodeActionKind.QuickFix,
  CodeActionKind.Refactor,
  CodeActionKind.RefactorRewrite,
  moveKind,
  fixAllKind,
];

export function codeActions(...context: Parameters<typeof codeActionSteps>): CodeAction[] {
  return finished(codeActionSteps(...context));
}

/** The same in steps: mending all of a large file takes its time. */
export function* codeActionSteps(
  document: FrameworkDocument,
  config: Config,
  range: Range,
  context: CodeActionContext,
  options: CodeActionOptions,
): Generator<undefined, CodeAction[]> {
  const actions: CodeAction[] = [];
  if (wants(context, CodeActionKind.QuickFix)) {
    actions.push(...quickFixes(document, config, range, context.diagnostics, options));
  }
  if (
    wants(context, CodeActionKind.Refactor) ||
    wants(context, CodeActionKind.RefactorRewrite) ||
    wants(context, moveKind)
  ) {
    // What a rule offers already is not offered twice.
    const known = new Set(actions.map(({ edit }) => JSON.stringify(edit)));
    const offered = statementActions(document, config, range, options);
    actions.push(...offered.filter(({ kind, edit }) => wants(context, kind ?? '') && !known.has(JSON.stringify(edit))));
  }
  // Only where it is asked for: a light bulb at every place would offer it otherwise.
  if (context.only && wants(context, fixAllKind)) {
    const edits = yield* fixAllSteps(document, config, options.suppressions);
    if (edits.length > 0) {
      actions.push({
        title: 'Apply all safe fixes of this framework',
        kind: fixAllKind,
        edit: workspaceEdit(document, edits, options),
      });
    }
  }
  return actions;
}

/** The fixes of the rules first, then what changes the configuration. */
function quickFixes(
  document: FrameworkDocument,
  config: Config,
  range: Range,
  diagnostics: readonly Diagnostic[],
  options: CodeActionOptions,
): CodeAction[] {
  const span = spanOf(document, range);
  const findings = options.findings ?? checkDocument(document, config, { suppressions: options.suppressions ?? [] });
  const touched = findings.filter((finding) => touches(finding.span, span));
  const found = touched.map((finding) => ({
    finding,
    shown: diagnostics.filter(
      (it) => it.source === diagnosticSource && it.code === finding.rule && it.message === finding.message,
    ),
  }));
  return [
    ...found.flatMap(({ finding, shown }) => {
      const fixes = fixesOf(finding, document, config);
      return fixes.map((fix) => ({
        title: fix.title,
        kind: CodeActionKind.QuickFix,
        diagnostics: shown,
        isPreferred: fix.safe && fixes.length === 1,
        edit: workspaceEdit(document, fix.edits, options),
      }));
    }),
    ...found
      .filter(({ finding }) => finding.rule === 'unknown-verb')
      .flatMap(({ finding, shown }) => {
        const analysis = analysisOf(document, config);
        return analysis ? verbActionsFor(finding, document, analysis, shown, options) : [];
      }),
    ...found.flatMap(({ finding, shown }) => configActionsFor(finding, document, shown, options)),
  ];
}

function statementActions(
  document: FrameworkDocument,
  config: Config,
  range: Range,
  options: CodeActionOptions,
): CodeAction[] {
  const analysis = analysisOf(document, config);
  const place = analysis && placeAt(document, analysis, document.text.offsetAt(range.start));
  if (!analysis || !place || place.kind === 'level' || place.kind === 'field') {
    return [];
  }
  return [
    ...refactorings(place, document, analysis, options),
    ...threadActionsFor(place.judged.statement, analysis, options),
  ];
}

/** Whether actions are asked for that come from a full check of the document: all but fixing everything. */
export function restsOnFindings(context: CodeActionContext): boolean {
  return codeActionKinds.some((kind) => kind !== fixAllKind && wants(context, kind));
}

/** `source.fixAll` asks for `source.fixAll.framework` too; no list asks for everything. */
function wants({ only }: CodeActionContext, kind: string): boolean {
  return !only || only.some((it) => it === kind || it === '' || kind.startsWith(`${it}.`));
}
