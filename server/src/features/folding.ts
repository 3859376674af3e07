import type { FoldingRange } from 'vscode-languageserver-types';
import type { FrameworkDocument, JsonNode } from '../framework/model';

/** Objects and lists that span several lines. A file on one line has none. */
export function foldingRanges(document: FrameworkDocument): FoldingRange[] {
  const ranges: FoldingRange[] = [];
  const visit = (node: JsonNode) => {
    if (node.type === 'object' || node.type === 'array') {
      const startLine = document.text.positionAt(node.offset).line;
      // The line of the closing bracket stays in sight.
      const endLine = document.text.positionAt(node.offset + node.length).line - 1;
      if (endLine > startLine) {
        ranges.push({ startLine, endLine });
      }
    }
    node.children?.forEach(visit);
  };
  if (document.root) {
    visit(document.root);
  }
  return ranges;
}
