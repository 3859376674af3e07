import type { Analysis } from '../analysis/analysis';
import { parseStatement } from '../framework/statement';
import type { StatementTarget } from './statement-target';

/**
 * The part of a statement that the cursor is in. `start` and `end` are what a choice replaces: UTF-16 indices in the
 * statement, `before` and `after` joined.
 */
export type StatementPart =
  /** `separated`: a separator stands behind it already. */
  | { readonly kind: 'topic'; readonly start: number; readonly end: number; readonly separated: boolean }
  | {
      readonly kind: 'verb';
      readonly start: number;
      readonly end: number;
      readonly topic: string;
      /** Nothing stands behind it. */
      readonly last: boolean;
    }
  | { readonly kind: 'end'; readonly start: number; readonly end: number }
  | { readonly kind: 'other' };

export function partBeingWritten({ before, after }: StatementTarget, { lexicon }: Analysis): StatementPart {
  const value = before + after;
  const cursor = before.length;
  const { separator, topic } = parseStatement(value, lexicon);
  const separatorEnd = separator?.end ?? openSeparatorEnd(before);
  if (separatorEnd === undefined || cursor < separatorEnd) {
    if (separator) {
      return cursor <= separator.start
        ? { kind: 'topic', start: 0, end: separator.start, separated: true }
        : { kind: 'other' };
    }
    // What follows the word at the cursor may be the verb phrase, so it stays.
    return { kind: 'topic', start: 0, end: wordEnd(value, cursor), separated: false };
  }
  const written = value.slice(separatorEnd, cursor);
  const word = /[\p{L}-]*$/u.exec(written)?.[0].length ?? 0;
  const behind = value.slice(cursor);
  if (onlyVerbs.test(written)) {
    const end = wordEnd(value, cursor);
    return {
      kind: 'verb',
      start: cursor - word,
      end,
      topic: topic?.text ?? value.slice(0, separatorEnd).replace(/[\s\u2014-]+$/, ''),
      last: value.slice(end).trim() === '',
    };
  }
  return /^[\s.]*$/.test(behind) ? { kind: 'end', start: cursor - word, end: cursor } : { kind: 'other' };
}

function wordEnd(value: string, from: number): number {
  return from + (/^[\p{L}\p{N}-]*/u.exec(value.slice(from))?.[0].length ?? 0);
}

/** Nothing but verbs so far, adverbs among them, and the cursor where the next one begins: `gather and rec`. */
const onlyVerbs = /^\s*(?:\p{L}+ly\s+)?(?:[\p{L}-]+(?:,\s*(?:and\s+)?|\s+and\s+))*(?:\p{L}+ly\s+)?[\p{L}-]*$/u;

/** A separator that nothing follows yet is trimmed away as a blank: `Audit trail — `. */
function openSeparatorEnd(before: string): number | undefined {
  const match = /\s[—–-]\s*$/.exec(before);
  return match ? before.length : undefined;
}
