/** Items of an array, or properties of an object, taken out and put in as minimal edits that keep the layout. */
import type { TextChange } from './edits';
import { gapBetween, insideEmpty } from './layout';
import type { JsonNode } from './model';

export interface ItemChange {
  /** Indices to take out. */
  readonly remove?: ReadonlySet<number>;
  /** JSON to put in before the item that is now at `index`; behind all others where there is no such item. */
  readonly insert?: { readonly index: number; readonly literals: readonly string[] };
}

/**
 * One change of a container as text changes that do not overlap, in the order of the text. What stays keeps its bytes.
 *
 * @param models containers of the same kind that show how this file sets items where the container itself does not
 */
export function changeItems(
  source: string,
  container: JsonNode,
  { remove = new Set(), insert }: ItemChange,
  models: readonly JsonNode[] = [],
): TextChange[] {
  const items = container.children ?? [];
  const literals = insert?.literals ?? [];
  const staying = [...items.keys()].filter((index) => !remove.has(index));
  const gap = literals.length > 0 ? gapBetween(source, container, models) : '';
  if (staying.length === 0) {
    const { opening, closing } = insideEmpty(source, container, models);
    const text = literals.length > 0 ? opening + literals.join(`,${gap}`) + closing : '';
    return items.length > 0 || text !== '' ? [{ span: insideOf(source, container), text }] : [];
  }
  const follower = literals.length > 0 ? staying.findIndex((index) => index >= (insert?.index ?? 0)) : undefined;
  const changes: TextChange[] = [];
  for (let slot = 0; slot <= staying.length; slot++) {
    // Between one item that stays and the next: what is taken out there, and what comes in.
    const previous = items[staying[slot - 1] ?? -1];
    const next = items[staying[slot] ?? -1];
    const removed = items[(staying[slot - 1] ?? -1) + 1];
    const comesIn = follower !== undefined && (follower === -1 ? !next : follower === slot);
    if (next && removed) {
      const text = comesIn ? literals.map((literal) => `${literal},${gap}`).join('') : '';
      changes.push({ span: { start: removed.offset, end: next.offset }, text });
    } else if (previous) {
      const text = comesIn ? literals.map((literal) => `,${gap}${literal}`).join('') : '';
      changes.push({ span: { start: endOf(previous), end: endOf(items.at(-1) ?? previous) }, text });
    }
  }
  return changes.filter(({ span, text }) => span.end > span.start || text !== '');
}

/** Between the brackets; up to the last item where the closing one is missing. */
function insideOf(source: string, { offset, length, children = [] }: JsonNode): { start: number; end: number } {
  const last = children.at(-1);
  const closed = length > 1 && /[\]}]/.test(source[offset + length - 1] ?? '');
  return { start: offset + 1, end: closed ? offset + length - 1 : last ? endOf(last) : offset + 1 };
}

function endOf(node: JsonNode): number {
  return node.offset + node.length;
}
