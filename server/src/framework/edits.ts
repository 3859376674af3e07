/**
 * Changes of a framework as minimal text edits that keep its layout: one line stays one line, indented text keeps its
 * indentation and line ends, and what stays keeps its bytes.
 */
import { changeItems } from './items';
import type { FrameworkDocument, Level, Span, Statement } from './model';

/** Several changes of one text never overlap, and all count places in the text before any of them. */
export interface TextChange {
  readonly span: Span;
  /** As it stands in JSON. */
  readonly text: string;
}

/** Removes a statement, with the comma that its going leaves over. */
export function removeItem(document: FrameworkDocument, statement: Statement): TextChange {
  const [change] = removeStatements(document, [statement]);
  return change ?? { span: statement.span, text: '' };
}

/** Removes statements of whatever levels. */
export function removeStatements(document: FrameworkDocument, statements: readonly Statement[]): TextChange[] {
  return levelsOf(statements).flatMap((level) =>
    changeStatements(document, level, { remove: indicesIn(level, statements) }),
  );
}

/** Replaces the text of a statement; `value` is decoded, the change holds it as JSON. */
export function replaceStatement(statement: Statement, value: string): TextChange {
  return { span: statement.span, text: encode(value) };
}

/**
 * Puts a new statement into a level.
 *
 * @param index its place in the array: 0 puts it first, the array's length last
 * @returns undefined where the level has no `statements` array
 */
export function insertStatement(
  document: FrameworkDocument,
  level: Level,
  index: number,
  value: string,
): TextChange | undefined {
  return insertStatements(document, level, index, [value])?.[0];
}

/** As `insertStatement`, for several that stand together. */
export function insertStatements(
  document: FrameworkDocument,
  level: Level,
  index: number,
  values: readonly string[],
): TextChange[] | undefined {
  const literals = values.map((value) => `"${encode(value)}"`);
  return level.statementsNode && changeStatements(document, level, { insert: { index, literals } });
}

/**
 * Moves statements, in the order given, before the statement that is now at `index` of a level; their bytes stay.
 *
 * @returns undefined where the level has no `statements` array
 */
export function moveStatements(
  document: FrameworkDocument,
  statements: readonly Statement[],
  level: Level,
  index: number,
): TextChange[] | undefined {
  if (!level.statementsNode) {
    return undefined;
  }
  const source = document.text.getText();
  const literals = statements.map(({ level: { statementsNode }, index: at }) => {
    const node = statementsNode?.children?.[at];
    return node ? source.slice(node.offset, node.offset + node.length) : '""';
  });
  const others = levelsOf(statements).filter((it) => it !== level);
  return [
    ...others.flatMap((it) => changeStatements(document, it, { remove: indicesIn(it, statements) })),
    ...changeStatements(document, level, { remove: indicesIn(level, statements), insert: { index, literals } }),
  ];
}

/** A string as it stands inside quotes in JSON. */
export function encode(value: string): string {
  return JSON.stringify(value).slice(1, -1);
}

function changeStatements(
  document: FrameworkDocument,
  level: Level,
  change: Parameters<typeof changeItems>[2],
): TextChange[] {
  const array = level.statementsNode;
  if (!array) {
    return [];
  }
  const others = document.framework?.levels.flatMap(({ statementsNode }) => statementsNode ?? []) ?? [];
  return changeItems(
    document.text.getText(),
    array,
    change,
    others.filter((it) => it !== array),
  );
}

function levelsOf(statements: readonly Statement[]): Level[] {
  return [...new Set(statements.map(({ level }) => level))];
}

function indicesIn(level: Level, statements: readonly Statement[]): ReadonlySet<number> {
  return new Set(statements.filter((it) => it.level === level).map(({ index }) => index));
}
