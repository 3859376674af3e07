import { createScanner, format } from 'jsonc-parser';
import type { TextChange } from './edits';

export interface LayoutOptions {
  /** Blanks for each level of nesting, or a tab; `one line` as exporters write it. */
  readonly indent: number | 'tab' | 'one line';
}

/** The kinds of `jsonc-parser` for line ends and other blanks; its enum does not survive on its own. */
const blankKinds = [14, 15];

/** Changes of blanks between tokens only: the value of the JSON stays the same. The text must be sound JSON. */
export function layoutEdits(source: string, { indent }: LayoutOptions): TextChange[] {
  if (indent === 'one line') {
    return blanks(source);
  }
  const edits = format(source, undefined, {
    insertSpaces: indent !== 'tab',
    tabSize: indent === 'tab' ? 1 : indent,
    eol: source.includes('\r\n') ? '\r\n' : '\n',
    insertFinalNewline: true,
  });
  return edits
    .filter(({ offset, length, content }) => source.slice(offset, offset + length) !== content)
    .map(({ offset, length, content }) => ({ span: { start: offset, end: offset + length }, text: content }));
}

/** Every blank between tokens, but for a line end at the very end: tools add and expect it. */
function blanks(source: string): TextChange[] {
  const last = /\r?\n$/.exec(source)?.index ?? source.length;
  const scanner = createScanner(source, false);
  const edits: TextChange[] = [];
  // 17 is the end of the text.
  for (let kind: number = scanner.scan(); kind !== 17; kind = scanner.scan()) {
    const start = scanner.getTokenOffset();
    const end = Math.min(start + scanner.getTokenLength(), last);
    if (blankKinds.includes(kind) && end > start) {
      edits.push({ span: { start, end }, text: '' });
    }
  }
  return edits;
}
