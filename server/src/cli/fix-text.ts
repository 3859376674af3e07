import type { TextDocument } from 'vscode-languageserver-textdocument';
import { applyChanges, type Config, fixAll, parseDocument, type Suppression } from '../index';

/** The text with all safe fixes; undefined where there are none, and where it is no framework. */
export function fixedText(
  text: TextDocument,
  config: Config,
  suppressions: readonly Suppression[],
): string | undefined {
  const document = parseDocument(text);
  if (!document.framework) {
    return undefined;
  }
  const edits = fixAll(document, config, suppressions);
  return edits.length === 0 ? undefined : applyChanges(text.getText(), edits);
}
