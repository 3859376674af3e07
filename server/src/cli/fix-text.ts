import type { TextDocument } from 'vscode-languageserver-textdocument';
import { type Config, fixAll, parseDocument, type Suppression } from '../index';

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
  let fixed = '';
  let done = 0;
  for (const { span, text: inserted } of edits) {
    fixed += text.getText().slice(done, span.start) + inserted;
    done = span.end;
  }
  return edits.length === 0 ? undefined : fixed + text.getText().slice(done);
}
