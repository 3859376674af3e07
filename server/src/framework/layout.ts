/** How a file sets the items of its arrays and objects: the blanks that new ones get. */
import type { JsonNode } from './model';

/**
 * The blanks behind a comma: a line end with indentation, one blank, or nothing.
 *
 * @param models containers of the same kind, for one that does not show it itself
 */
export function gapBetween(source: string, container: JsonNode, models: readonly JsonNode[]): string {
  const [first, second] = container.children ?? [];
  if (second) {
    return blanksBefore(source, second.offset);
  }
  const own = first ? blanksBefore(source, first.offset) : insideEmpty(source, container, models).opening;
  if (isLineEnd(own)) {
    return own;
  }
  const model = models.find((it) => it.children?.[1])?.children?.[1];
  return model ? blanksBefore(source, model.offset) : behindColon(source, container);
}

/** The blanks behind the opening bracket and before the closing one, for a container whose items are all new. */
export function insideEmpty(
  source: string,
  container: JsonNode,
  models: readonly JsonNode[],
): { opening: string; closing: string } {
  const model = [container, ...models].find((it) => it.children?.[0]);
  const first = model?.children?.[0];
  const last = model?.children?.at(-1);
  if (!model || !first || !last) {
    return byIndentation(source, container);
  }
  const behindLast = source.slice(last.offset + last.length, model.offset + model.length);
  return { opening: source.slice(model.offset + 1, first.offset), closing: /^\s*/.exec(behindLast)?.[0] ?? '' };
}

/** A line of its own, one step further in than the container's, where the file gives properties lines of their own. */
function byIndentation(source: string, container: JsonNode): { opening: string; closing: string } {
  const own = lineStart(source, container.parent);
  const outer = lineStart(source, container.parent?.parent?.parent);
  if (!isLineEnd(own)) {
    return { opening: '', closing: '' };
  }
  const step = isLineEnd(outer) && own.startsWith(outer) ? own.slice(outer.length) : '  ';
  return { opening: own + step, closing: own };
}

function lineStart(source: string, node: JsonNode | undefined): string {
  return node ? blanksBefore(source, node.offset) : '';
}

/** A file that puts a blank behind colons puts one behind commas. */
function behindColon(source: string, container: JsonNode): string {
  return container.parent?.type === 'property' && source[container.offset - 1] === ' ' ? ' ' : '';
}

function blanksBefore(source: string, offset: number): string {
  let start = offset;
  while (start > 0 && ' \t\r\n'.includes(source[start - 1] ?? '"')) {
    start--;
  }
  return source.slice(start, offset);
}

function isLineEnd(blanks: string): boolean {
  return /[\r\n]/.test(blanks);
}
