import type { TextDocument } from 'vscode-languageserver-textdocument';
import { countLeading } from '../in-order';
import type { Framework, FrameworkDocument, JsonNode, Level, Span, Statement, TextPart } from './model';

/** A replacement of text, in offsets of the text before it. */
export interface Replacement {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

export interface Reparsed {
  readonly document: FrameworkDocument;
  /** The statement that was changed, as it was. */
  readonly before: Statement;
  /** The same as it is; it stands in its place. All other statements are the very objects that they were. */
  readonly after: Statement;
}

/**
 * The document after a replacement inside the string of one statement, made of the one before it: its tree is moved, not
 * copied, so that a keystroke in a file of megabytes costs next to nothing. The document before **must not be used any
 * more**: its offsets are those of the new text.
 *
 * @param text the text after the replacement
 * @returns undefined where the replacement does more than change one string, or the text before was broken; the document
 * before is untouched then
 */
export function reparse(before: FrameworkDocument, replacement: Replacement, text: TextDocument): Reparsed | undefined {
  const { framework, root } = before;
  if (!framework || !root || before.syntaxProblems.length > 0) {
    return undefined;
  }
  const statement = statementAround(framework, replacement);
  const node = statement?.level.statementsNode?.children?.[statement.index];
  if (!statement || !node) {
    return undefined;
  }
  const { start, end } = statement.span;
  const shift = replacement.text.length - (replacement.end - replacement.start);
  // By ranges, so that a text in pieces is not joined.
  const between = (from: number, to: number) =>
    before.text.getText({ start: before.text.positionAt(from), end: before.text.positionAt(to) });
  const value = decoded(between(start, replacement.start) + replacement.text + between(replacement.end, end));
  if (value === undefined) {
    return undefined;
  }
  const after: Statement = { ...statement, span: { start, end: end + shift }, value };
  const moved: Mutable<JsonNode> = node;
  moved.value = value;
  moved.length += shift;
  if (shift !== 0) {
    shiftBehind(node, shift);
    shiftModel(framework, end, shift);
  }
  const statements: Statement[] = statement.level.statements as Statement[];
  statements[statements.indexOf(statement)] = after;
  return {
    document: { ...before, version: text.version, text },
    before: statement,
    after,
  };
}

type Mutable<T> = { -readonly [K in keyof T]: T[K] };

/** The statement that the replacement lies in, quotes excluded. */
function statementAround({ levels }: Framework, { start, end }: Replacement): Statement | undefined {
  for (const { node, statements } of levels) {
    if (start < node.offset || start > node.offset + node.length) {
      continue;
    }
    const found = statements[countLeading(statements, ({ span }) => span.start <= start) - 1];
    return found && end <= found.span.end ? found : undefined;
  }
  return undefined;
}

/** The string that a literal stands for; undefined where it is no sound string, or more than one. */
function decoded(literal: string): string | undefined {
  try {
    const value: unknown = JSON.parse(`"${literal}"`);
    return typeof value === 'string' ? value : undefined;
  } catch {
    return undefined;
  }
}

/** Moves all that stands behind a node, and lengthens all that holds it. */
function shiftBehind(node: JsonNode, shift: number): void {
  for (let inner = node; inner.parent; inner = inner.parent) {
    const holder: Mutable<JsonNode> = inner.parent;
    holder.length += shift;
    const siblings = holder.children ?? [];
    for (let index = siblings.lastIndexOf(inner) + 1; index < siblings.length; index++) {
      const sibling = siblings[index];
      if (sibling) {
        shiftAll(sibling, shift);
      }
    }
  }
}

function shiftAll(node: JsonNode, shift: number): void {
  const moved: Mutable<JsonNode> = node;
  moved.offset += shift;
  if (moved.colonOffset !== undefined) {
    moved.colonOffset += shift;
  }
  for (const child of node.children ?? []) {
    shiftAll(child, shift);
  }
}

/** Spans are new objects: whoever kept one has the place where it was. */
function shiftModel({ levels }: Framework, behind: number, shift: number): void {
  const moved = (span: Span): Span => ({ start: span.start + shift, end: span.end + shift });
  for (const level of levels) {
    const own: Mutable<Level> = level;
    if (level.keySpan.start > behind) {
      own.keySpan = moved(level.keySpan);
    }
    if (level.label && level.label.span.start > behind) {
      const label: TextPart = { ...level.label, span: moved(level.label.span) };
      own.label = label;
    }
    for (let index = level.statements.length - 1; index >= 0; index--) {
      const statement: Mutable<Statement> | undefined = level.statements[index];
      if (!statement || statement.span.start <= behind) {
        break;
      }
      statement.span = moved(statement.span);
    }
  }
}
