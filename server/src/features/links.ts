import type { DocumentLink } from 'vscode-languageserver-types';
import type { FrameworkDocument, JsonNode, Span } from '../framework/model';
import { property, stringSpan } from '../framework/parse';
import { readSocCode } from '../lexicon/occupations';
import { rangeOf } from './ranges';

/** The O*NET page of the occupation's code, and the addresses that the sources name. */
export function documentLinks(document: FrameworkDocument): DocumentLink[] {
  const source = document.text.getText();
  const links: DocumentLink[] = [];
  const link = (span: Span, target: string, tooltip: string) => {
    links.push({ range: rangeOf(document, span), target, tooltip });
  };
  const socNode = property(property(document.root, 'occupation'), 'soc');
  const soc = socNode?.type === 'string' ? readSocCode(String(socNode.value)) : undefined;
  if (socNode && soc) {
    link(stringSpan(source, socNode), `https://www.onetonline.org/link/summary/${soc.code}`, 'O*NET OnLine');
  }
  for (const node of stringsOf(property(document.root, 'sources'), property(document.root, 'attribution'))) {
    const inside = stringSpan(source, node);
    // Addresses need no escapes in JSON but for the slash, so the raw text is searched.
    for (const match of source.slice(inside.start, inside.end).matchAll(/\bhttps?:(?:\\?\/){2}[^\s"'<>()[\]{}]+/g)) {
      const address = match[0].replace(/[.,;:!?]+$/, '');
      const start = inside.start + match.index;
      link({ start, end: start + address.length }, address.replaceAll('\\/', '/'), 'Source');
    }
  }
  return links;
}

function stringsOf(...nodes: readonly (JsonNode | undefined)[]): JsonNode[] {
  return nodes.flatMap((node) => {
    if (node?.type === 'string') {
      return [node];
    }
    return node?.type === 'object' ? stringsOf(...(node.children ?? []).map((child) => child.children?.[1])) : [];
  });
}
