import { TextDocument } from 'vscode-languageserver-textdocument';
import type { TextChange } from './edits';
import type { FrameworkDocument } from './model';
import { parseDocument } from './parse';
import { applyChanges } from './patch';

/** The document as it would be after changes that do not overlap. */
export function documentAfter({ text }: FrameworkDocument, changes: readonly TextChange[]): FrameworkDocument {
  return parseDocument(
    TextDocument.create(text.uri, text.languageId, text.version, applyChanges(text.getText(), changes)),
  );
}
