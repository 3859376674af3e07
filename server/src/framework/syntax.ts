/** What is wrong with a text as JSON, told once for each cause: a parser that goes on after a fault finds the next one in its wake. */
import { findNodeAtOffset, getNodePath, type ParseError, printParseErrorCode } from 'jsonc-parser';
import type { JsonNode, JsonPath, Span, SyntaxProblem } from './model';

/** Faults beyond this number say nothing new. */
const most = 10;

/** Characters of the same line behind a fault within which another one is taken for its consequence. */
const wake = 20;

/** @param errors as jsonc-parser tells them, in the order of the text */
export function syntaxProblems(
  source: string,
  errors: readonly ParseError[],
  root: JsonNode | undefined,
): SyntaxProblem[] {
  if (source.replace(/^\ufeff/, '').trim() === '') {
    const message = 'The file is empty. Write a framework, or remove the file.';
    return [{ kind: 'syntax', message, span: { start: source.length, end: source.length }, path: [] }];
  }
  const end = source.trimEnd().length;
  const problems: SyntaxProblem[] = [];
  let done = Number.NEGATIVE_INFINITY;
  for (const [index, error] of errors.entries()) {
    const inWake = error.offset <= done + wake && !source.slice(done, error.offset).includes('\n');
    done = Math.max(done, error.offset + error.length);
    if (inWake) {
      continue;
    }
    problems.push({
      kind: 'syntax',
      path: pathAt(root, error.offset),
      ...told(source, error, end, errors.slice(index)),
    });
    if (done >= end || problems.length === most) {
      break;
    }
  }
  return problems;
}

/** Deeper than this is no framework, and every walk through it costs. */
const deepest = 100;

/** Keys that stand twice in an object, and a depth that nobody wrote by hand. */
export function treeProblems(root: JsonNode, stringSpan: (node: JsonNode) => Span): SyntaxProblem[] {
  const problems: SyntaxProblem[] = [];
  // A stack of our own: a deep tree would overflow that of the program.
  const stack: { node: JsonNode; depth: number }[] = [{ node: root, depth: 1 }];
  for (let next = stack.pop(); next; next = stack.pop()) {
    const { node, depth } = next;
    if (depth > deepest) {
      return [...problems, depthProblem(node.offset)];
    }
    const keys = new Set<string>();
    const inside: JsonNode[] = [];
    for (const child of node.children ?? []) {
      const [keyNode, valueNode] = child.type === 'property' ? (child.children ?? []) : [undefined, child];
      if (keyNode) {
        const key = keyNode.value as string;
        if (keys.has(key)) {
          problems.push({
            kind: 'duplicate-key',
            message: `The key "${key}" stands twice in this object, and readers keep only the last. Remove or rename one.`,
            span: stringSpan(keyNode),
            path: [...getNodePath(node), key],
          });
        }
        keys.add(key);
      }
      if (valueNode?.children) {
        inside.push(valueNode);
      }
    }
    for (const child of inside.reverse()) {
      stack.push({ node: child, depth: depth + 1 });
    }
  }
  return problems;
}

/** For a text on which the recursive parser ran out of stack. */
export function tooDeep(source: string): SyntaxProblem {
  let depth = 0;
  let inString = false;
  for (let offset = 0; offset < source.length; offset++) {
    const sign = source[offset];
    if (inString) {
      offset += sign === '\\' ? 1 : 0;
      inString = sign !== '"';
    } else if (sign === '"') {
      inString = true;
    } else if (sign === '[' || sign === '{') {
      depth++;
    } else if (sign === ']' || sign === '}') {
      depth--;
    }
    if (depth > deepest) {
      return depthProblem(offset);
    }
  }
  return depthProblem(0);
}

function depthProblem(offset: number): SyntaxProblem {
  return {
    kind: 'depth',
    message: `Lists and objects are nested more than ${deepest} deep from here on, which no framework is. Remove or flatten them.`,
    span: { start: offset, end: offset + 1 },
    path: [],
  };
}

function told(
  source: string,
  error: ParseError,
  end: number,
  rest: readonly ParseError[],
): { message: string; span: Span } {
  const code = printParseErrorCode(error.error);
  const span = { start: error.offset, end: error.offset + error.length };
  const open = rest.filter((it) => /^Close/.test(printParseErrorCode(it.error))).length;
  if (span.end >= end && open > 0) {
    return brokenOff(source, code, span, open);
  }
  switch (code) {
    case 'InvalidSymbol':
      return { message: symbolMessage(source.slice(span.start, span.end)), span };
    case 'ValueExpected': {
      const comma = source.slice(0, span.start).trimEnd().length - 1;
      return source[comma] === ',' && /[\]}]/.test(source.charAt(span.start))
        ? { message: 'Nothing follows this comma. Remove it.', span: { start: comma, end: comma + 1 } }
        : { message: 'A value is expected here. Add it, or remove the comma or colon before it.', span };
    }
    case 'PropertyNameExpected': {
      const comma = source.slice(0, span.start).trimEnd().length - 1;
      return source[comma] === ',' && source.charAt(span.start) === '}'
        ? { message: 'Nothing follows this comma. Remove it.', span: { start: comma, end: comma + 1 } }
        : { message: 'A key in double quotes is expected here.', span };
    }
    case 'InvalidCharacter':
    case 'InvalidEscapeCharacter':
    case 'InvalidUnicode':
      return { message: messages[code] ?? '', span: wholeCharacters(source, faultInString(source, span)) };
    default:
      return { message: messages[code] ?? `The JSON is broken here (${code}).`, span };
  }
}

/** A backslash and one unit are the fault, but the unit may be half of an emoji. */
function wholeCharacters(source: string, { start, end }: Span): Span {
  const isInside = (at: number) => /^[\ud800-\udbff][\udc00-\udfff]$/.test(source.slice(at - 1, at + 1));
  return { start: isInside(start) ? start - 1 : start, end: isInside(end) ? end + 1 : end };
}

const messages: Readonly<Record<string, string>> = {
  InvalidNumberFormat: 'This is no valid number.',
  ColonExpected: 'A colon is expected here, between the key and its value.',
  CommaExpected: 'A comma is expected before this, between two values.',
  CloseBraceExpected: 'A closing brace } is expected here.',
  CloseBracketExpected: 'A closing bracket ] is expected here.',
  EndOfFileExpected: 'The JSON ends before this. Remove what follows it.',
  InvalidCommentToken: 'JSON has no comments. Remove this one.',
  UnexpectedEndOfComment: 'This comment does not end, and JSON has no comments. Remove it.',
  UnexpectedEndOfString: 'This string does not end on its line. Add the closing double quote.',
  UnexpectedEndOfNumber: 'This number is not complete.',
  InvalidUnicode: 'This is no valid escape: \\u is followed by four hexadecimal digits.',
  InvalidEscapeCharacter: 'This is no valid escape. Write \\\\ for a backslash.',
  InvalidCharacter: 'This character may not stand in a JSON string. Write it as an escape, such as \\n or \\t.',
};

/** The end of the text came first: that one fact stands for all that is missing then. */
function brokenOff(source: string, code: string, span: Span, open: number): { message: string; span: Span } {
  const brackets = open === 1 ? 'a bracket is' : `${open} brackets are`;
  if (code === 'UnexpectedEndOfString') {
    return {
      message: `The file ends within this string, and ${brackets} still open. Add the closing double quote and what follows, or get the whole file where it was cut off.`,
      span,
    };
  }
  const last = source.trimEnd().length;
  return {
    message: `The file ends before the JSON does: ${brackets} still open. Close what is open, or get the whole file where it was cut off.`,
    span: { start: Math.min(span.start, last - 1), end: last },
  };
}

function symbolMessage(word: string): string {
  const shown = word.length > 40 ? `${word.slice(0, 39)}…` : word;
  if (/^['‘’“”„]/.test(word)) {
    return `${shown} stands in quotes that JSON does not know. Use straight double quotes.`;
  }
  return /^(?:nan|-?infinity|undefined|none|nil)$/i.test(word)
    ? `"${shown}" is no JSON value. Write null, or a number.`
    : `"${shown}" is no JSON value. Put text in double quotes.`;
}

/** The control character or the escape that a string may not have. */
function faultInString(source: string, { start, end }: Span): Span {
  for (let offset = start; offset < end; offset++) {
    if (source.charCodeAt(offset) < 0x20) {
      return { start: offset, end: offset + 1 };
    }
    if (source[offset] === '\\') {
      if (!/^\\(?:["\\/bfnrt]|u[\da-fA-F]{4})/.test(source.slice(offset, offset + 6))) {
        return { start: offset, end: Math.min(offset + 2, end) };
      }
      offset++;
    }
  }
  return { start, end };
}

function pathAt(root: JsonNode | undefined, offset: number): JsonPath {
  const node = root && findNodeAtOffset(root, offset, true);
  return node ? getNodePath(node) : [];
}
