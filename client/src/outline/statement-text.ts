import type { FrameworkOutline, OutlineStatement, StatementPlace } from '../../../server/src/lsp/protocol';

/** Between a topic and what is done, as the format wants it. */
export const separator = ' — ';

/** The statement about something else: all but the topic stays as it is. */
export function withTopic({ text, topic }: OutlineStatement, newTopic: string): string {
  const at = topic === '' ? -1 : text.indexOf(topic);
  return at === -1
    ? `${newTopic}${separator}${text}`
    : `${text.slice(0, at)}${newTopic}${text.slice(at + topic.length)}`;
}

/** Places in the order of the file's levels and, in a level, of its statements. */
export function inOrder(places: readonly StatementPlace[], outline: FrameworkOutline): StatementPlace[] {
  const rank = new Map(outline.levels.map(({ key }, index) => [key, index]));
  return [...places].sort((a, b) => (rank.get(a.level) ?? 0) - (rank.get(b.level) ?? 0) || a.index - b.index);
}

/** Behind the last statement of a level. */
export function endOf(outline: FrameworkOutline, level: string): StatementPlace {
  const statements = outline.levels.find(({ key }) => key === level)?.statements ?? [];
  return { level, index: Math.max(-1, ...statements.map(({ index }) => index)) + 1 };
}

/**
 * Where statements of one level go when they move up (-1) or down (1) by one, as a place before anything is taken out.
 * Undefined where they stand in several levels, or at the end already.
 */
export function placeBeside(
  places: readonly StatementPlace[],
  step: -1 | 1,
  outline: FrameworkOutline,
): StatementPlace | undefined {
  const level = places[0]?.level;
  if (level === undefined || places.some((place) => place.level !== level)) {
    return undefined;
  }
  const indexes = places.map(({ index }) => index);
  const index = step === -1 ? Math.min(...indexes) - 1 : Math.max(...indexes) + 2;
  return index < 0 || index > endOf(outline, level).index ? undefined : { level, index };
}

/**
 * Where statements go when they are dropped on another: they take its place, as in any list; what was dragged down in
 * its own level ends behind it.
 */
export function placeOfDrop(dragged: readonly StatementPlace[], target: StatementPlace): StatementPlace {
  const down = dragged.every(({ level, index }) => level === target.level && index < target.index);
  return down ? { ...target, index: target.index + 1 } : target;
}
