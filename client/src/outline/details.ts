import type { FrameworkOutline, OutlineStatement, OutlineThread } from '../../../server/src/lsp/protocol';
import { strengthName, type Translate } from './words';

/** What is known about a statement, one fact a line: strength, level that it reads like, thread. */
export function statementDetails(
  statement: OutlineStatement,
  level: string,
  outline: FrameworkOutline,
  threads: ReadonlyMap<string, OutlineThread>,
  t: Translate,
): string {
  const thread = threads.get(statement.thread ?? '');
  return [strengthDetail(statement, t), fitDetail(statement, level, outline, t), threadDetail(thread, outline, t)]
    .filter((detail) => detail !== '')
    .join('\n');
}

function strengthDetail({ strength }: OutlineStatement, t: Translate): string {
  return strength === null ? '' : t('Strength {0} of 6: {1}', strength, strengthName(strength, t));
}

function fitDetail({ readsLike }: OutlineStatement, level: string, outline: FrameworkOutline, t: Translate): string {
  if (readsLike === null || readsLike === level) {
    return '';
  }
  return t('Reads like {0}', labelOf(outline, readsLike));
}

function threadDetail(thread: OutlineThread | undefined, outline: FrameworkOutline, t: Translate): string {
  const levels = [...new Set(thread?.statements.map(([key]) => labelOf(outline, key)))];
  return thread && levels.length > 1 ? t('Thread: {0} ({1})', thread.name, levels.join(' → ')) : '';
}

export function labelOf(outline: FrameworkOutline, key: string): string {
  return outline.levels.find((level) => level.key === key)?.label ?? key;
}
