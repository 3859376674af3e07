import type { WorkspaceEdit } from 'vscode-languageserver-types';
import type { Suppression } from '../config/file';
import type { TextChange } from '../framework/edits';
import type { FrameworkDocument } from '../framework/model';
import type { Finding } from '../rules/rule';
import type { ConfigTarget } from './config-edit';
import { rangeOf } from './ranges';

export interface CodeActionOptions {
  /** The client takes edits that name the version they are made for. */
  readonly versionedEdits: boolean;
  /** The client makes files that an edit asks for. */
  readonly createsFiles?: boolean;
  /** Of a full check of this very document; made here where they are left out. */
  readonly findings?: readonly Finding[];
  /** What the author keeps: nothing is offered for it. */
  readonly suppressions?: readonly Suppression[];
  /** Where actions that change the configuration write to; undefined: there are none. */
  readonly config?: ConfigTarget | undefined;
  /** A command of the client that asks for the reason of a suppression. */
  readonly reasonCommand?: string | undefined;
}

/** Edits of one document, which a client refuses where it has another version of it. */
export function workspaceEdit(
  document: FrameworkDocument,
  changes: readonly TextChange[],
  { versionedEdits }: Pick<CodeActionOptions, 'versionedEdits'>,
): WorkspaceEdit {
  const edits = changes.map(({ span, text }) => ({ range: rangeOf(document, span), newText: text }));
  return versionedEdits
    ? { documentChanges: [{ textDocument: { uri: document.uri, version: document.version }, edits }] }
    : { changes: { [document.uri]: edits } };
}
