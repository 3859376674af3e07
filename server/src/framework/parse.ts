import { type ParseError, parseTree } from 'jsonc-parser';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Framework, FrameworkDocument, JsonNode, Level, Span, Statement, SyntaxProblem, TextPart } from './model';
import { syntaxProblems, tooDeep, treeProblems } from './syntax';

/**
 * Reads a text as a framework. Never throws: what is broken is told in `syntaxProblems`, what is sound is in the model.
 * A text is a framework by its content: an object with an object at `framework.levels`.
 */
export function parseDocument(text: TextDocument): FrameworkDocument {
  const source = text.getText();
  const errors: ParseError[] = [];
  const tooDeepProblems: SyntaxProblem[] = [];
  let root: JsonNode | undefined;
  try {
    root = parseTree(withoutBom(source), errors, { allowTrailingComma: false, disallowComments: true });
  } catch (error) {
    if (!(error instanceof RangeError)) {
      throw error;
    }
    // The recursive parser ran out of stack.
    tooDeepProblems.push(tooDeep(source));
  }
  return {
    uri: text.uri,
    version: text.version,
    text,
    root,
    framework: root && readFramework(source, root),
    syntaxProblems: [
      ...tooDeepProblems,
      ...(errors.length > 0 ? syntaxProblems(source, errors, root) : []),
      ...(root ? treeProblems(root, (node) => stringSpan(source, node)) : []),
    ],
  };
}

/** A byte order mark is no JSON; a blank in its place keeps every offset. */
function withoutBom(source: string): string {
  return source.charCodeAt(0) === 0xfeff ? ` ${source.slice(1)}` : source;
}

/** The value of a property of an object node; the last one wins, as in `JSON.parse`. */
export function property(node: JsonNode | undefined, key: string): JsonNode | undefined {
  return propertyNode(node, key)?.children?.[1];
}

/** The property node itself (its children: key, value). */
export function propertyNode(node: JsonNode | undefined, key: string): JsonNode | undefined {
  if (node?.type !== 'object') {
    return undefined;
  }
  return node.children?.findLast((child) => child.children?.[0]?.value === key);
}

/** The span of a node, with its quotes or brackets. */
export function nodeSpan(node: JsonNode): Span {
  return { start: node.offset, end: node.offset + node.length };
}

/** The span inside the quotes of a string node, also of one that does not end. */
export function stringSpan(source: string, node: JsonNode): Span {
  const start = node.offset + 1;
  const last = node.offset + node.length - 1;
  return { start, end: last >= start && isClosingQuote(source, last) ? last : Math.max(start, last + 1) };
}

function isClosingQuote(source: string, offset: number): boolean {
  let backslashes = 0;
  while (source[offset - 1 - backslashes] === '\\') {
    backslashes++;
  }
  return source[offset] === '"' && backslashes % 2 === 0;
}

function textPart(source: string, node: JsonNode | undefined): TextPart | undefined {
  return node?.type === 'string' ? { value: node.value as string, span: stringSpan(source, node) } : undefined;
}

function readFramework(source: string, root: JsonNode): Framework | undefined {
  const node = property(root, 'framework');
  const levelsNode = property(node, 'levels');
  if (!node || levelsNode?.type !== 'object') {
    return undefined;
  }
  const levels: Level[] = [];
  for (const child of levelsNode.children ?? []) {
    const [keyNode, valueNode] = child.children ?? [];
    if (keyNode && valueNode) {
      levels.push(readLevel(source, keyNode, valueNode));
    }
  }
  return { node, levelsNode, levels };
}

function readLevel(source: string, keyNode: JsonNode, node: JsonNode): Level {
  const array = property(node, 'statements');
  const statementsNode = array?.type === 'array' ? array : undefined;
  const statements: Statement[] = [];
  const level: Level = {
    key: keyNode.value as string,
    keySpan: stringSpan(source, keyNode),
    label: textPart(source, property(node, 'label')),
    node,
    statementsNode,
    statements,
  };
  statementsNode?.children?.forEach((child, index) => {
    if (child.type === 'string') {
      statements.push({ level, index, span: stringSpan(source, child), value: child.value as string });
    }
  });
  return level;
}
