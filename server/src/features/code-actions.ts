import {
  type CodeAction,
  type CodeActionContext,
  CodeActionKind,
  type Diagnostic,
  type Range,
  type WorkspaceEdit,
} from 'vscode-languageserver-types';
import type { Config } from '../config/config';
import type { Suppression } from '../config/file';
import type { TextChange } from '../framework/edits';
import type { FrameworkDocument } from '../framework/model';
import { checkDocument, fixesOf } from '../rules/check';
import { diagnosticSource } from './diagnostics';
import { fixAll } from './fix-all';
import { rangeOf, spanOf, touches } from './ranges';

/** All safe fixes at once; runs on save where the editor is told so. */
export const fixAllKind = `${CodeActionKind.SourceFixAll}.framework`;

export const codeActionKinds = [CodeActionKind.QuickFix, fixAllKind];

export interface CodeActionOptions {
  /** The client takes edits that name the version they are made for. */
  readonly versionedEdits: boolean;
  /** What the author keeps: no fix for it in bulk. */
  readonly suppressions?: readonly Suppression[];
}

export function codeActions(
  document: FrameworkDocument,
  config: Config,
  range: Range,
  context: CodeActionContext,
  options: CodeActionOptions,
): CodeAction[] {
  const actions: CodeAction[] = [];
  if (wants(context, CodeActionKind.QuickFix)) {
    actions.push(...quickFixes(document, config, range, context.diagnostics, options));
  }
  // Only where it is asked for: a light bulb at every place would offer it otherwise.
  if (context.only && wants(context, fixAllKind)) {
    const edits = fixAll(document, config, options.suppressions);
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

/** Edits of one document, which a client refuses where it has another version of it. */
export function workspaceEdit(
  document: FrameworkDocument,
  changes: readonly TextChange[],
  { versionedEdits }: CodeActionOptions,
): WorkspaceEdit {
  const edits = changes.map(({ span, text }) => ({ range: rangeOf(document, span), newText: text }));
  return versionedEdits
    ? { documentChanges: [{ textDocument: { uri: document.uri, version: document.version }, edits }] }
    : { changes: { [document.uri]: edits } };
}

function quickFixes(
  document: FrameworkDocument,
  config: Config,
  range: Range,
  diagnostics: readonly Diagnostic[],
  options: CodeActionOptions,
): CodeAction[] {
  const span = spanOf(document, range);
  return checkDocument(document, config)
    .filter((finding) => touches(finding.span, span))
    .flatMap((finding) => {
      const fixes = fixesOf(finding, document, config);
      const shown = diagnostics.filter(
        (it) => it.source === diagnosticSource && it.code === finding.rule && it.message === finding.message,
      );
      return fixes.map((fix) => ({
        title: fix.title,
        kind: CodeActionKind.QuickFix,
        diagnostics: shown,
        isPreferred: fix.safe && fixes.length === 1,
        edit: workspaceEdit(document, fix.edits, options),
      }));
    });
}

/** `source.fixAll` asks for `source.fixAll.framework` too; no list asks for everything. */
function wants({ only }: CodeActionContext, kind: string): boolean {
  return !only || only.some((it) => it === kind || it === '' || kind.startsWith(`${it}.`));
}
