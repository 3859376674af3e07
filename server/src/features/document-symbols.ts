import { type DocumentSymbol, SymbolKind } from 'vscode-languageserver-types';
import type { Analysis } from '../analysis/analysis';
import type { Config } from '../config/config';
import type { FrameworkDocument, JsonNode, Level, Span, Statement } from '../framework/model';
import { nodeSpan, property, propertyNode } from '../framework/parse';
import { levelName } from '../framework/paths';
import { analysisOf } from '../rules/check';
import { visible } from '../visible';
import { pieceSpan } from './locate';
import { rangeOf } from './ranges';
import { isLarge, viewOf } from './statement-view';

/** The framework with its levels, and their statements by topic; undefined where it is no framework. */
export function documentSymbols(document: FrameworkDocument, config: Config): DocumentSymbol[] | undefined {
  const analysis = analysisOf(document, config);
  const holder = propertyNode(document.root, 'framework');
  if (!analysis || !holder) {
    return undefined;
  }
  const title = property(property(document.root, 'occupation'), 'title')?.value;
  const version = property(analysis.framework.node, 'version')?.value;
  return [
    symbol(document, SymbolKind.Module, typeof title === 'string' && title.trim() ? title : 'Framework', {
      detail: typeof version === 'string' ? version : '',
      whole: nodeSpan(holder),
      name: nodeSpan(firstChild(holder)),
      // In the order of the text, as clients expect it.
      children: analysis.framework.levels.map((level) => levelSymbol(document, level, analysis)),
    }),
  ];
}

function levelSymbol(document: FrameworkDocument, level: Level, analysis: Analysis): DocumentSymbol {
  return symbol(document, SymbolKind.Class, levelName(level), {
    detail: `${level.statements.length}`,
    whole: { start: level.keySpan.start - 1, end: level.node.offset + level.node.length },
    name: level.keySpan,
    children: level.statements.map((statement) => statementSymbol(document, statement, analysis)),
  });
}

function statementSymbol(document: FrameworkDocument, statement: Statement, analysis: Analysis): DocumentSymbol {
  const { topic, body } = viewOf(statement, analysis, isLarge(analysis.framework));
  return symbol(document, SymbolKind.String, topic?.text.trim() || statement.value.trim() || '(empty)', {
    detail: topic ? body : '',
    whole: statement.span,
    name: topic ? pieceSpan(document, statement, topic) : statement.span,
    children: [],
  });
}

function symbol(
  document: FrameworkDocument,
  kind: SymbolKind,
  name: string,
  { detail, whole, name: nameSpan, children }: { detail: string; whole: Span; name: Span; children: DocumentSymbol[] },
): DocumentSymbol {
  const shown = { name: visible(name), detail: visible(detail) };
  return { ...shown, kind, range: rangeOf(document, whole), selectionRange: rangeOf(document, nameSpan), children };
}

function firstChild(node: JsonNode): JsonNode {
  return node.children?.[0] ?? node;
}
