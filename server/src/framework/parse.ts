import { type ParseError, parseTree, printParseErrorCode } from 'jsonc-parser';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Framework, FrameworkDocument, JsonNode, Level, Span, Statement, SyntaxProblem, TextPart } from './model';

/**
 * Reads a text as a framework. Never throws: what is broken is told in `syntaxProblems`, what is sound is in the model.
 * A text is a framework by its content: an object with an object at `framework.levels`.
 */
export function parseDocument(text: TextDocument): FrameworkDocument {
  const source = text.getText();
  const errors: ParseError[] = [];
  const syntaxProblems: SyntaxProblem[] = [];
  let root: JsonNode | undefined;
  try {
    root = parseTree(withoutBom(source), errors, { allowTrailingComma: false, disallowComments: true });
  } catch (error) {
    if (!(error instanceof RangeError)) {
      throw error;
    }
    // The recursive parser ran out of stack: nobody writes such a file by hand.
    syntaxProblems.push({
      kind: 'depth',
      message: 'The JSON is nested too deeply to be read. Flatten it to fewer than a thousand levels.',
      span: { start: 0, end: Math.min(1, source.length) },
    });
  }
  for (const error of errors) {
    syntaxProblems.push({
      kind: 'syntax',
      message: syntaxMessage(error),
      span: { start: error.offset, end: error.offset + error.length },
    });
  }
  if (root) {
    collectDuplicateKeys(source, root, syntaxProblems);
  }
  return {
    uri: text.uri,
    version: text.version,
    text,
    root,
    framework: root && readFramework(source, root),
    syntaxProblems,
  };
}

/** A byte order mark is no JSON; a blank in its place keeps every offset. */
function withoutBom(source: string): string {
  return source.charCodeAt(0) === 0xfeff ? ` ${source.slice(1)}` : source;
}

const messages: Readonly<Record<string, string>> = {
  InvalidSymbol: 'This is no JSON value. Put text in double quotes.',
  InvalidNumberFormat: 'This is no valid number.',
  PropertyNameExpected: 'A property name in double quotes is expected here. Remove a comma that stands too many.',
  ValueExpected: 'A value is expected here. Add it, or remove the comma or colon before it.',
  ColonExpected: 'A colon is expected here, between the property name and its value.',
  CommaExpected: 'A comma is expected here, between two values.',
  CloseBraceExpected: 'A closing brace } is missing.',
  CloseBracketExpected: 'A closing bracket ] is missing.',
  EndOfFileExpected: 'The JSON ends before this. Remove what follows it.',
  InvalidCommentToken: 'JSON has no comments. Remove this one.',
  UnexpectedEndOfComment: 'This comment does not end, and JSON has no comments. Remove it.',
  UnexpectedEndOfString: 'This string does not end. Add the closing double quote.',
  UnexpectedEndOfNumber: 'This number is not complete.',
  InvalidUnicode: 'This is no valid escape: \\u is followed by four hexadecimal digits.',
  InvalidEscapeCharacter: 'This is no valid escape. Write \\\\ for a backslash.',
  InvalidCharacter: 'This character may not stand in a JSON string. Write it as an escape, such as \\n or \\t.',
};

function syntaxMessage(error: ParseError): string {
  const code = printParseErrorCode(error.error);
  return messages[code] ?? `The JSON is broken here (${code}).`;
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

/** JSON allows a key twice, but every reader then drops one of the values without a word. */
function collectDuplicateKeys(source: string, node: JsonNode, problems: SyntaxProblem[]): void {
  const keys = new Set<string>();
  for (const child of node.children ?? []) {
    if (child.type === 'property') {
      const [keyNode, valueNode] = child.children ?? [];
      const key = keyNode?.value as string;
      if (keyNode && keys.has(key)) {
        problems.push({
          kind: 'duplicate-key',
          message: `The key "${key}" stands twice in this object, and readers keep only the last. Remove or rename one.`,
          span: stringSpan(source, keyNode),
        });
      }
      keys.add(key);
      if (valueNode) {
        collectDuplicateKeys(source, valueNode, problems);
      }
    } else if (child.type === 'object' || child.type === 'array') {
      collectDuplicateKeys(source, child, problems);
    }
  }
}
