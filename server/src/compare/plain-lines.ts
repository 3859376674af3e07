/** A framework as lines that git can compare: `git diff` with a `textconv` then shows statements rather than one long line. */
import { getNodeValue } from 'jsonc-parser';
import type { FrameworkDocument, JsonNode } from '../framework/model';
import { spelled } from '../visible';

/** Undefined where the text is no framework. Ends with a line end. */
export function plainLines({ root, framework }: FrameworkDocument): string | undefined {
  if (!root || !framework) {
    return undefined;
  }
  const metadata: string[] = [];
  const visit = (node: JsonNode, path: string): void => {
    for (const { children: [key, value] = [] } of node.children ?? []) {
      if (key && value && value !== framework.levelsNode) {
        const own = path === '' ? String(key.value) : `${path}.${key.value}`;
        if (value.type === 'object' && (value.children?.length ?? 0) > 0) {
          visit(value, own);
        } else {
          metadata.push(`${own}: ${lineOf(getNodeValue(value))}`);
        }
      }
    }
  };
  visit(root, '');
  // The order of keys is no difference.
  const lines = metadata.sort();
  for (const { key, label, statementsNode } of framework.levels) {
    lines.push('', label ? `# ${lineOf(label.value)} (${lineOf(key)})` : `# ${lineOf(key)}`);
    for (const item of statementsNode?.children ?? []) {
      lines.push(lineOf(getNodeValue(item)));
    }
  }
  return spelled(`${lines.join('\n')}\n`);
}

function lineOf(value: unknown): string {
  return typeof value === 'string' ? value.replace(/\s*[\r\n]+\s*/g, ' ') : JSON.stringify(value);
}
